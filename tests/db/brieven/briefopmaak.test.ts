import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { registreerAanmelding, type Aanmelding, type Registratie } from '#db/intake/registreerAanmelding';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';
import { speel } from '#db/demo/speel';
import { maakBriefopmaak } from '#db/queries/briefopmaak.query';
import { readToestand } from '#db/queries/toestand.query';
import type { Briefopmaak } from '#db/vastlegging/werk';
import type { Briefmodel } from '#domain/brieven/model';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { datum } from '#domain/waarden/datum';
import { leesbareTekst } from '#tests/domain/brieven/bouwFeiten';
import { beantwoordRegister, bouwAanmelding, medewerker } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

let database: TestDatabase;
let knex: Knex;
const maakBrief = maakBriefopmaak();

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
  const rijen = DEMOGEBRUIKERS.map(({ id, naam, rollen, team }) => ({ id, naam, rollen: [...rollen], team }));
  await knex('medewerkers').insert(rijen).onConflict('id').ignore();
});

afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

type Anders = Partial<Aanmelding & Registratie>;

async function begin(anders: Anders = {}): Promise<string> {
  const aanmelding = bouwAanmelding(anders);
  const { zaakId, zaaknummer } = await registreerAanmelding(knex, aanmelding);
  const start = { soort: 'start', op: aanmelding.geregistreerdOp, sleutel: `${zaaknummer}/start` } as const;
  await speel({ knex, maakBrief }, await readToestand(knex, zaakId), start);
  return zaakId;
}

interface Stap {
  readonly procedure: string;
  readonly handeling: string;
  readonly door: string;
  readonly op?: string;
  readonly invoer?: Record<string, string | boolean | number | null>;
  readonly persoonlijk?: Record<string, string>;
}

async function doe(zaakId: string, stap: Stap): Promise<void> {
  const sleutel = `${zaakId}/${stap.handeling}`;
  if (stap.persoonlijk) await bewaarInvoer(knex, { sleutel, zaakId, door: stap.door, gegevens: stap.persoonlijk });
  await speel({ knex, maakBrief }, await readToestand(knex, zaakId), {
    soort: 'handeling',
    op: datum(stap.op ?? '2021-06-01'),
    sleutel,
    procedureId: `${stap.procedure}-1`,
    handeling: stap.handeling,
    invoer: stap.invoer ?? {},
    door: medewerker(stap.door),
  });
}

async function lees(zaakId: string, brief: string): Promise<Briefmodel> {
  const rij = await knex('brieven').where({ zaak_id: zaakId, briefsoort: brief }).first<{ model: Briefmodel }>('model');
  return rij.model;
}

describe('the letters the dossier makes', () => {
  it('confirm receipt with the name, the address and the terms of the zaak', async () => {
    const model = await lees(await begin(), 'ontvangstbevestiging');
    expect(model.adresblok).toEqual(['M. Jansen-Öztürk', 'Proefstraat 1', '3511 AB\u00a0\u00a0Utrecht']);
    expect(model.datum).toBe('1 maart 2021');
    expect(model.kenmerk).toMatch(/^ZK-2021-\d{7}$/);
    const tekst = leesbareTekst(model);
    expect(tekst).toContain('U bent op tijd.');
    expect(tekst).toContain('1 september 2021 beslissen over de integrale beoordeling');
    expect(tekst).toContain('nog geen vaste behandelaar');
  });

  it('grant the forfait with the lines of the besluit, who handles the zaak and who signed', async () => {
    const zaakId = await begin({ eerderOntvangen: null });
    await beantwoordRegister(knex, zaakId);
    await doe(zaakId, { procedure: 'aanmelding', handeling: 'neemInBehandeling', door: 'noor.de.wit' });
    await doe(zaakId, {
      procedure: 'eersteToets',
      handeling: 'stelBesluitVoor',
      door: 'noor.de.wit',
      invoer: { extraOntvangen: 1_200_000 },
      persoonlijk: { motivering: 'Alleen voor de collega.' },
    });
    await doe(zaakId, { procedure: 'eersteToets', handeling: 'keurVoorstelGoed', door: 'joost.vermeer' });
    const model = await lees(zaakId, 'toekenning');
    const tekst = leesbareTekst(model);
    expect(model.titel).toContain('18.000,00');
    expect(tekst).toContain('-€ 12.000,00');
    expect(tekst).toContain('vraag naar Noor de Wit');
    expect(model.ondertekening.at(-1)).toBe('namens deze, Joost Vermeer');
    expect(tekst).not.toContain('Alleen voor de collega');
  });

  it('quote the motivering of the voorstel when a late aanmelding is refused', async () => {
    const op = datum('2026-10-01');
    const zaakId = await begin({ ontvangenOp: op, geregistreerdOp: op, momentMs: Date.UTC(2026, 9, 1, 9) });
    const motivering = 'U was in 2024 opgenomen, maar daarvoor was er tijd om aan te melden.';
    await doe(zaakId, {
      procedure: 'hardheidsclausule',
      handeling: 'stelHardheidVoor',
      door: 'noor.de.wit',
      op: '2026-11-02',
      invoer: { toepassen: false, grond: 'ziekte' },
      persoonlijk: { motivering },
    });
    const goed = { procedure: 'hardheidsclausule', handeling: 'keurHardheidGoed', door: 'joost.vermeer' };
    await doe(zaakId, { ...goed, op: '2026-11-03' });
    const tekst = leesbareTekst(await lees(zaakId, 'afwijzingTeLaat'));
    expect(tekst).toContain(motivering);
    expect(tekst).toContain('u was ziek of opgenomen');
    expect(tekst).toContain('tot en met dinsdag 23 februari 2027');
  });

  it('quote the reason of the act itself when the term is extended', async () => {
    const zaakId = await begin();
    const reden = 'Het opvragen van stukken kost meer tijd.';
    await doe(zaakId, {
      procedure: 'aanmelding',
      handeling: 'verlengBeslistermijn',
      door: 'noor.de.wit',
      persoonlijk: { reden },
    });
    const tekst = leesbareTekst(await lees(zaakId, 'verlenging'));
    expect(tekst).toContain(reden);
    expect(tekst).toContain('Wij beslissen nu uiterlijk op 1 maart 2022');
  });

  it('go to the vertegenwoordiger before the gemachtigde, and never name others around the ouder', async () => {
    const zaakId = await begin({
      betrokkenen: [
        { rol: 'kind', naam: 'Sami Jansen', geboortedatum: datum('2010-01-01') },
        { rol: 'toeslagpartner', naam: 'K. Öztürk' },
        { rol: 'gemachtigde', naam: 'mr. A. de Pleiter', hoedanigheid: 'advocaat' },
        { rol: 'vertegenwoordiger', naam: 'B. de Bewindvoerder', hoedanigheid: 'bewindvoerder' },
      ],
    });
    const model = await lees(zaakId, 'ontvangstbevestiging');
    expect(model.adresblok[1]).toBe('p/a B. de Bewindvoerder, bewindvoerder');
    const { bsn } = await knex('personen as p')
      .join('zaken as z', 'z.persoon_id', 'p.id')
      .where('z.id', zaakId)
      .first<{ bsn: string }>('p.bsn');
    for (const woord of ['Sami', 'K. Öztürk', 'Pleiter', bsn, '1985'])
      expect(leesbareTekst(model)).not.toContain(woord);
  });

  const KANTOOR = { straat: 'Hoflaan', huisnummer: '8', postcode: '2511 CD', plaats: 'Den Haag' };

  it('go to the gemachtigde at the own address, with for whom they are', async () => {
    const zaakId = await begin({
      betrokkenen: [{ rol: 'gemachtigde', naam: 'mr. A. de Pleiter', hoedanigheid: 'advocaat', adres: KANTOOR }],
    });
    const model = await lees(zaakId, 'ontvangstbevestiging');
    expect(model.adresblok).toEqual(['mr. A. de Pleiter', 'advocaat', 'Hoflaan 8', '2511 CD\u00a0\u00a0Den Haag']);
    expect(model.aanhef).toBe('Beste mr. A. de Pleiter,');
    expect(leesbareTekst(model)).toContain('Deze brief gaat over M. Jansen-Öztürk. U krijgt hem als advocaat.');
  });

  it('go to the vertegenwoordiger of that day at the own address, also when a gemachtigde has one', async () => {
    const kade = { straat: 'Voorbeeldkade', huisnummer: '21', postcode: '3011 AB', plaats: 'Rotterdam' };
    const zaakId = await begin({
      betrokkenen: [
        { rol: 'gemachtigde', naam: 'mr. A. de Pleiter', hoedanigheid: 'advocaat', adres: KANTOOR },
        {
          rol: 'vertegenwoordiger',
          naam: 'O. de Vorige',
          van: datum('2015-01-01'),
          tot: datum('2019-12-31'),
          adres: KANTOOR,
        },
        { rol: 'vertegenwoordiger', naam: 'B. de Bewindvoerder', hoedanigheid: 'bewindvoerder', adres: kade },
      ],
    });
    expect((await lees(zaakId, 'ontvangstbevestiging')).adresblok).toEqual([
      'B. de Bewindvoerder',
      'bewindvoerder',
      'Voorbeeldkade 21',
      '3011 AB\u00a0\u00a0Rotterdam',
    ]);
  });
});

describe('a preview', () => {
  it('runs in a read-only transaction and shows the text that is not written yet', async () => {
    const zaakId = await begin();
    const toestand = await readToestand(knex, zaakId);
    const verrichting = {
      volgnummer: 2,
      handeling: 'verlengBeslistermijn',
      door: 'noor.de.wit',
      op: datum('2021-06-01'),
      sleutel: 'voorbeeld',
    };
    const procedures = toestand.procedures.map((p) => ({ ...p, verrichtingen: [...p.verrichtingen, verrichting] }));
    const opdracht: Parameters<Briefopmaak>[1] = {
      zaakId,
      procedureId: 'aanmelding-1',
      brief: 'verlenging',
      gegevens: {},
      invoer: { reden: 'Wij wachten op stukken.' },
      vast: {
        gebeurtenis: {
          soort: 'bericht',
          op: datum('2021-06-01'),
          sleutel: 'goedkeuring',
          procedureId: null,
          bericht: 'x',
          gegevens: {},
        },
        toestand: { ...toestand, procedures },
        effecten: [],
        log: [],
        momentMs: 0,
      },
    };
    const model = await knex.transaction((trx) => maakBrief(trx, opdracht), { readOnly: true });
    expect(leesbareTekst(model as Briefmodel)).toContain('Wij wachten op stukken.');
    const onbekend = { ...opdracht, zaakId: '00000000-0000-0000-0000-000000000000' };
    await expect(knex.transaction((trx) => maakBrief(trx, onbekend))).rejects.toThrow(/niet in het dossier/);
  });
});
