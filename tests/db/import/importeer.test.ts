import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { controleerAfgeleideTabellen } from '#db/controle/afgeleid';
import { controleerHashketens } from '#db/controle/hashketen';
import { importeer, type Importopdracht, type Importuitslag } from '#db/import/importeer';
import { registreerAanmelding } from '#db/intake/registreerAanmelding';
import { leesDossierfeiten } from '#db/queries/dossierfeiten.query';
import { readToestand } from '#db/queries/toestand.query';
import { bestandstekst, proefBsn, schrijfBestand, type Proefrij } from '#tests/db/import/bestanden';
import { bouwAanmelding, bouwPersoon } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

const NU = Date.parse('2026-11-25T10:00:00Z');
let database: TestDatabase;
let knex: Knex;

beforeEach(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
});

afterEach(async () => {
  await knex.destroy();
  await database.drop();
});

async function leesIn(pad: string, anders: Partial<Importopdracht> = {}): Promise<Importuitslag> {
  const vast = { databaseUrl: database.url, bestandsnaam: 'proef.csv', droog: false, door: 'import', klok: () => NU };
  return importeer({ ...vast, pad, ...anders });
}

const rijen = (rij: readonly Proefrij[]): string => schrijfBestand(bestandstekst(rij));

async function meldingen(): Promise<readonly string[]> {
  const alle = await knex('importmeldingen').orderBy(['rij', 'volg']).select<Melding[]>('rij', 'kolom', 'reden');
  return alle.map(({ rij, kolom, reden }) => `${rij} ${kolom ?? '-'}: ${reden}`);
}

interface Melding {
  readonly rij: number;
  readonly kolom: string | null;
  readonly reden: string;
}

async function tel(tabel: string): Promise<number> {
  const [rij] = await knex(tabel).count<{ aantal: number }[]>('* as aantal');
  return rij?.aantal ?? 0;
}

const IBAN = { iban: 'NL91ABNA0417164300', tenaamstelling: 'M. Jansen' };
const BETAALD: Proefrij = { fase: 'betaald', eerste_toets_op: '2021-06-01', betaald_op: '2021-07-01', ...IBAN };

describe('a new aanmelding from a file', () => {
  it('becomes a registered zaak with its people, and asks for its workflow', async () => {
    const bsn = proefBsn(1);
    const kinderen = 'Noa (2010-05-31)|Sem';
    const uitslag = await leesIn(rijen([{ bsn, kinderen, tussenvoegsel: 'de', partner_naam: 'P.', ...IBAN }]));
    expect(uitslag).toMatchObject({ nieuw: 1, ongewijzigd: 0, gewijzigd: 0, fout: 0, klaar: true, hervat: false });
    const zaak = await knex('zaken').first<{ id: string; zaaknummer: string }>();
    expect(zaak).toMatchObject({
      zaaknummer: 'ZK-2026-0000001',
      geregistreerd_op: '2026-11-25',
      geregistreerd_door: 'import',
    });
    expect(await readToestand(knex, zaak.id)).toMatchObject({ volgnummer: 0, procedures: [], zaakId: zaak.id });
    expect(await knex('zaak_overzicht').first()).toMatchObject({
      naam: 'M. de Jansen',
      zoeknaam: 'maria de jansen',
      fase: 'geregistreerd',
    });
    expect(await knex('zaak_betrokkenen').orderBy('naam').select('rol', 'naam', 'geboortedatum')).toEqual([
      { rol: 'kind', naam: 'Noa', geboortedatum: '2010-05-31' },
      { rol: 'toeslagpartner', naam: 'P.', geboortedatum: null },
      { rol: 'kind', naam: 'Sem', geboortedatum: null },
    ]);
    expect(await knex('rekeningen').first()).toMatchObject({ iban: IBAN.iban, gecontroleerd_door: null });
    expect(await knex('outbox').select('soort', 'sleutel', 'inhoud')).toEqual([
      {
        soort: 'zaak.start',
        sleutel: 'start/ZK-2026-0000001',
        inhoud: { zaakId: zaak.id, zaaknummer: 'ZK-2026-0000001' },
      },
    ]);
    expect(await tel('handelingen')).toBe(0);
  });

  it('gets a number without gaps, before and after a registration by hand', async () => {
    await leesIn(rijen([{ bsn: proefBsn(1) }, { bsn: 'x' }, { bsn: proefBsn(2) }]));
    const aanmelding = bouwAanmelding({ ontvangenOp: '2026-01-05' as never, geregistreerdOp: '2026-11-25' as never });
    const { zaaknummer } = await registreerAanmelding(knex, aanmelding);
    expect(zaaknummer).toBe('ZK-2026-0000003');
  });
});

describe('a zaak that ran elsewhere', () => {
  it('stands where it was, as one event with an unbroken chain, and without letters or messages', async () => {
    const fases: readonly Proefrij[] = [
      { bsn: proefBsn(1), ...BETAALD, behandelaar: 'noor.de.wit' },
      { bsn: proefBsn(2), ...BETAALD, afgezien_op: '2022-01-01' },
      { bsn: proefBsn(3), fase: 'toegekend', eerste_toets_op: '2021-06-01' },
      { bsn: proefBsn(4), fase: 'afgewezen', eerste_toets_op: '2021-06-01' },
      { bsn: proefBsn(5), fase: 'handmatige_toets' },
      { bsn: proefBsn(6), fase: 'toets' },
      { bsn: proefBsn(7), fase: 'te_laat', ontvangen_op: '2024-05-01' },
    ];
    expect(await leesIn(rijen(fases))).toMatchObject({ nieuw: 7, fout: 0 });
    expect(await controleerHashketens(knex)).toEqual([]);
    expect(await controleerAfgeleideTabellen(knex)).toEqual([]);
    expect(await tel('brieven')).toBe(0);
    expect(await knex('outbox').distinct('soort')).toEqual([{ soort: 'zaak.start' }]);
    expect(await knex('handelingen').distinct('soort', 'naam', 'volgnummer')).toEqual([
      { soort: 'migratie', naam: 'overgenomen', volgnummer: 1 },
    ]);
    expect(await knex('zaak_overzicht').orderBy('zaaknummer').select('fase', 'bedrag_centen')).toMatchObject([
      { fase: 'lopend', bedrag_centen: 3_000_000 },
      { fase: 'afgerond', bedrag_centen: 3_000_000 },
      { fase: 'bellen', bedrag_centen: 3_000_000 },
      { fase: 'afgewezen', bedrag_centen: null },
      { fase: 'handmatig' },
      { fase: 'automatisch' },
      { fase: 'beoordeling' },
    ]);
    expect(await knex('taken').whereNull('afgerond_op').distinct('taak').orderBy('taak').pluck('taak')).toEqual([
      ...['belOuder', 'beslistermijnIb:verlopen', 'forfaitbetaling:verlopen', 'handmatigeToets', 'hardheid'],
      ...['publiekeSchulden:verlopen', 'uitbetaaltermijn:verlopen'],
    ]);
  });

  it('that was paid has its order in a run of its own, on an account that was checked', async () => {
    await leesIn(
      rijen([
        { bsn: proefBsn(1), ...BETAALD },
        { bsn: proefBsn(2), ...BETAALD },
      ]),
      { partijgrootte: 1 },
    );
    expect(
      await knex('betaalopdrachten').select('status', 'betaald_op', 'opdrachtnummer').orderBy('opdrachtnummer'),
    ).toEqual([
      { status: 'betaald', betaald_op: '2021-07-01', opdrachtnummer: 'BO-2021-0000001' },
      { status: 'betaald', betaald_op: '2021-07-01', opdrachtnummer: 'BO-2021-0000002' },
    ]);
    expect(await knex('betaalruns').select('status', 'aantal', 'totaal_centen')).toEqual([
      { status: 'verwerkt', aantal: 2, totaal_centen: 6_000_000 },
    ]);
    const zaak = await knex('zaken').first<{ id: string }>('id');
    expect(await leesDossierfeiten(knex, zaak.id)).toMatchObject({
      alOntvangen: 3_000_000,
      rekening: { gecontroleerd: true },
    });
  });

  it('shares its household by name, and only one in it gets the forfait', async () => {
    const toegekend = { fase: 'toegekend', eerste_toets_op: '2021-06-01', huishouden: 'H1' };
    const uitslag = await leesIn(
      rijen([
        { bsn: proefBsn(1), ...toegekend },
        { bsn: proefBsn(2), ...toegekend },
        { bsn: proefBsn(3), ...toegekend, regeling: 'partnerbedrag' },
      ]),
      { partijgrootte: 1 },
    );
    expect(uitslag).toMatchObject({ nieuw: 2, fout: 1 });
    expect(await meldingen()).toEqual([
      '3 regeling: Een ander in dit huishouden kreeg het forfait al (Wht 2.7 lid 2): vul partnerbedrag in.',
    ]);
    expect(await tel('huishoudens')).toBe(1);
  });

  it('joins a toeslagpartner by bsn, whichever of them comes first', async () => {
    const [a, b, c] = [proefBsn(1), proefBsn(2), proefBsn(3)];
    const partner = { partner_naam: 'P.' };
    await leesIn(rijen([{ bsn: a, ...partner, partner_bsn: b }, { bsn: b }, { bsn: c, ...partner, partner_bsn: a }]), {
      partijgrootte: 2,
    });
    expect(await tel('huishoudens')).toBe(1);
  });
});

describe('the same file again', () => {
  it('adds nothing; a changed row says in which column, a new one comes in', async () => {
    const eerste = [{ bsn: proefBsn(1), referentie: 'A1' }, { bsn: proefBsn(2) }];
    await leesIn(rijen(eerste));
    expect(await leesIn(rijen(eerste))).toMatchObject({ nieuw: 0, ongewijzigd: 2 });
    const tweede = [{ ...eerste[0], plaats: 'Ede', telefoon: '06 12345678' }, eerste[1] ?? {}, { bsn: proefBsn(3) }];
    expect(await leesIn(rijen(tweede))).toMatchObject({ nieuw: 1, ongewijzigd: 1, gewijzigd: 1, fout: 0 });
    const reden =
      'Deze rij is al ingelezen als ZK-2026-0000001, met een andere waarde in deze kolom. De import verandert een bestaande zaak niet.';
    expect(await meldingen()).toEqual([`2 plaats: ${reden}`, `2 telefoon: ${reden}`]);
    expect(await tel('zaken')).toBe(3);
  });

  it('goes on behind the last batch when it was broken off', async () => {
    const pad = rijen(Array.from({ length: 7 }, (_leeg, i) => ({ bsn: i === 1 ? '1' : proefBsn(i) })));
    let partijen = 0;
    const gestopt = await leesIn(pad, { partijgrootte: 3, moetStoppen: () => (partijen += 1) === 2 });
    expect(gestopt).toMatchObject({ klaar: false, nieuw: 5, fout: 1 });
    expect(await leesIn(pad, { partijgrootte: 3 })).toMatchObject({ klaar: true, hervat: true, nieuw: 6, fout: 1 });
    expect(await tel('zaken')).toBe(6);
    expect(await tel('imports')).toBe(1);
    expect(await tel('importmeldingen')).toBe(1);
  });
});

describe('a dry run', () => {
  it('tells what would happen and writes no zaak, also about rows that meet each other in the file', async () => {
    const [a, b] = [proefBsn(1), proefBsn(2)];
    const pad = rijen([{ bsn: a }, { bsn: b }, { bsn: a, referentie: 'nog eens' }, { bsn: b, plaats: 'Ede' }]);
    expect(await leesIn(pad, { droog: true, partijgrootte: 2 })).toMatchObject({ nieuw: 2, fout: 1, gewijzigd: 1 });
    expect(await meldingen()).toEqual([
      '4 bsn: Deze ouder heeft al een open zaak uit dit bestand.',
      '5 plaats: Deze rij stond al in dit bestand, met een andere waarde in deze kolom. De import verandert een bestaande zaak niet.',
    ]);
    expect([await tel('zaken'), await tel('personen'), await tel('outbox'), await tel('nummerreeksen')]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe('what is already in the dossier', () => {
  it('refuses a second open zaak, and takes the person over for one after a closed zaak', async () => {
    const bsn = proefBsn(1);
    const { zaaknummer } = await registreerAanmelding(knex, bouwAanmelding({ persoon: bouwPersoon({ bsn }) }));
    await leesIn(rijen([{ bsn }]));
    expect(await meldingen()).toEqual([`2 bsn: Deze ouder heeft al een open zaak: ${zaaknummer}.`]);
    await knex('zaak_overzicht').update({ afgesloten_op: '2026-01-01' });
    expect(await leesIn(rijen([{ bsn, plaats: 'Ede', ...IBAN }]))).toMatchObject({ nieuw: 1 });
    expect(await knex('personen').where({ bsn }).select('plaats')).toEqual([{ plaats: 'Ede' }]);
    expect(await tel('huishoudens')).toBe(1);
  });

  it('keeps one bad value from stopping the rows around it', async () => {
    await knex.raw(
      `alter table zaken add constraint proef check (kanaal <> 'website' or ontvangen_op <> '2021-02-03')`,
    );
    const goed = Array.from({ length: 6 }, (_leeg, i) => ({ bsn: proefBsn(i) }));
    const uitslag = await leesIn(rijen([...goed, { bsn: proefBsn(9), ontvangen_op: '2021-02-03' }]));
    expect(uitslag).toMatchObject({ nieuw: 6, fout: 1 });
    expect(await meldingen()).toEqual([
      '8 -: Het dossier weigert deze rij. Controleer de waarden, of vraag de beheerder.',
    ]);
  });
});
