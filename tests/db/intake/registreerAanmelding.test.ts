import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';
import { zoekMogelijkeDubbelen } from '#db/intake/dubbelen';
import { registreerAanmelding } from '#db/intake/registreerAanmelding';
import { readToestand } from '#db/queries/toestand.query';
import { leesDossierfeiten } from '#db/queries/dossierfeiten.query';
import { datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';
import { bouwAanmelding, bouwPersoon, toegekendeZaak, verricht, volgendBsn } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

let database: TestDatabase;
let knex: Knex;

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 8 });
});

afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

async function huishoudenVan(zaakId: string): Promise<string> {
  const rij = await knex('zaken').where({ id: zaakId }).first<{ huishouden_id: string }>('huishouden_id');
  return rij.huishouden_id;
}

describe('registreerAanmelding', () => {
  it('writes person, zaak, first position, overview and the request to start, all or nothing', async () => {
    const adres = { straat: 'Hoflaan', huisnummer: '8', postcode: '2511 CD', plaats: 'Den Haag' };
    const aanmelding = bouwAanmelding({
      rekening: { iban: 'NL91 ABNA 0417 1643 00', tenaamstelling: 'M. Jansen' },
      eerderOntvangen: euro(12_000),
      betrokkenen: [
        { rol: 'kind', naam: 'Elif Jansen', geboortedatum: datum('2010-02-03') },
        { rol: 'gemachtigde', naam: 'mr. A. Advocaat', hoedanigheid: 'advocaat', adres, telefoon: '070 5550108' },
      ],
    });
    const { zaakId, zaaknummer } = await registreerAanmelding(knex, aanmelding);
    expect(zaaknummer).toMatch(/^ZK-2021-\d{7}$/);
    expect(await readToestand(knex, zaakId)).toMatchObject({ volgnummer: 0, procedures: [], team: 'team-zuid' });
    expect(await knex('zaak_overzicht').where({ zaak_id: zaakId }).first()).toMatchObject({
      fase: 'geregistreerd',
      wacht_op: 'dienst',
    });
    expect(await knex('outbox').where({ onderwerp: zaaknummer })).toMatchObject([
      { soort: 'zaak.start', sleutel: `start/${zaaknummer}`, inhoud: { zaakId, zaaknummer } },
    ]);
    expect(await knex('zaak_betrokkenen').where({ zaak_id: zaakId }).orderBy('rol')).toMatchObject([
      {
        rol: 'gemachtigde',
        naam: 'mr. A. Advocaat',
        hoedanigheid: 'advocaat',
        ...adres,
        telefoon: '070 5550108',
        email: null,
      },
      { rol: 'kind', naam: 'Elif Jansen', straat: null, huisnummer: null, postcode: null, plaats: null },
    ]);
    const half = knex('zaak_betrokkenen').where({ zaak_id: zaakId, rol: 'gemachtigde' }).update({ plaats: null });
    await expect(half).rejects.toThrow('zaak_betrokkenen_heel_adres');
    const feiten = await leesDossierfeiten(knex, zaakId);
    expect(feiten).toMatchObject({
      alOntvangen: 1_200_000,
      rekening: { gecontroleerd: false, opgegevenDoor: 'noor.de.wit' },
    });
  });

  it('gives the same zaak for the same form, also when it is sent twice at once', async () => {
    const aanmelding = bouwAanmelding();
    const [eerste, tweede] = await Promise.all([
      registreerAanmelding(knex, aanmelding),
      registreerAanmelding(knex, aanmelding),
    ]);
    expect(tweede).toEqual(eerste);
    expect(await registreerAanmelding(knex, aanmelding)).toEqual(eerste);
  });

  it('numbers zaken of a year without gaps', async () => {
    const nummers: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const zaak = await registreerAanmelding(knex, bouwAanmelding({ geregistreerdOp: datum('2022-05-01') }));
      nummers.push(zaak.zaaknummer);
    }
    expect(nummers).toEqual(['ZK-2022-0000001', 'ZK-2022-0000002', 'ZK-2022-0000003']);
  });

  it('refuses a second open zaak of one person unless that is meant', async () => {
    const eerste = bouwAanmelding();
    const { zaaknummer } = await registreerAanmelding(knex, eerste);
    const nogEens = bouwAanmelding({ persoon: bouwPersoon({ bsn: eerste.persoon.bsn, telefoon: '030 1234567' }) });
    await expect(registreerAanmelding(knex, nogEens)).rejects.toMatchObject({
      redenen: [{ code: 'zaak-bestaat-al', melding: `Deze ouder heeft al een open zaak: ${zaaknummer}.` }],
    });
    const tweede = await registreerAanmelding(knex, { ...nogEens, tweedeZaakBevestigd: true });
    expect(tweede.zaaknummer).not.toBe(zaaknummer);
    expect(await knex('personen').where({ bsn: eerste.persoon.bsn })).toMatchObject([{ telefoon: '030 1234567' }]);
  });

  it('keeps what is known when a later aanmelding leaves it open', async () => {
    const bsn = volgendBsn();
    await registreerAanmelding(knex, bouwAanmelding({ persoon: bouwPersoon({ bsn, email: 'maria@voorbeeld.nl' }) }));
    await registreerAanmelding(
      knex,
      bouwAanmelding({ persoon: bouwPersoon({ bsn, plaats: 'Ede' }), tweedeZaakBevestigd: true }),
    );
    expect(await knex('personen').where({ bsn }).first()).toMatchObject({ email: 'maria@voorbeeld.nl', plaats: 'Ede' });
  });
});

describe('households', () => {
  it('joins partners whichever of them comes first', async () => {
    const [a, b] = [volgendBsn(), volgendBsn()];
    const eerst = await registreerAanmelding(
      knex,
      bouwAanmelding({
        persoon: bouwPersoon({ bsn: a }),
        betrokkenen: [{ rol: 'toeslagpartner', naam: 'B.', bsn: b }],
      }),
    );
    const daarna = await registreerAanmelding(knex, bouwAanmelding({ persoon: bouwPersoon({ bsn: b }) }));
    expect(await huishoudenVan(daarna.zaakId)).toBe(await huishoudenVan(eerst.zaakId));
  });

  it('joins partners registered at the same moment', async () => {
    const [a, b] = [volgendBsn(), volgendBsn()];
    const van = (zelf: string, ander: string): ReturnType<typeof bouwAanmelding> =>
      bouwAanmelding({
        persoon: bouwPersoon({ bsn: zelf }),
        betrokkenen: [{ rol: 'toeslagpartner', naam: 'P.', bsn: ander }],
      });
    const [x, y] = await Promise.all([registreerAanmelding(knex, van(a, b)), registreerAanmelding(knex, van(b, a))]);
    expect(await huishoudenVan(x.zaakId)).toBe(await huishoudenVan(y.zaakId));
  });

  it('shows the second partner that the first got the forfait', async () => {
    const partner = volgendBsn();
    const eerst = await toegekendeZaak(knex, { betrokkenen: [{ rol: 'toeslagpartner', naam: 'P.', bsn: partner }] });
    const tweede = await registreerAanmelding(knex, bouwAanmelding({ persoon: bouwPersoon({ bsn: partner }) }));
    expect(await leesDossierfeiten(knex, tweede.zaakId)).toMatchObject({
      partnerMetForfait: { zaaknummer: eerst.zaaknummer, uitbetaald: 0 },
    });
    expect((await leesDossierfeiten(knex, eerst.zaakId)).partnerMetForfait).toBeNull();
  });
});

describe('zoekMogelijkeDubbelen', () => {
  it('finds the same BSN, a name that looks alike, the same address; each with its reason', async () => {
    const geboortedatum = datum('1979-09-09');
    const bekend = bouwPersoon({ geboortedatum, achternaam: 'Janssen', postcode: '6511 AA', plaats: 'Nijmegen' });
    await registreerAanmelding(knex, bouwAanmelding({ persoon: bekend }));
    const vraag = { bsn: volgendBsn(), achternaam: 'Jansen', geboortedatum, postcode: '1011 AA' };
    const redenen = async (anders: object): Promise<string[]> =>
      (await zoekMogelijkeDubbelen(knex, { ...vraag, ...anders })).map((d) => d.reden);
    expect(await redenen({ bsn: bekend.bsn })).toEqual(['bsn']);
    expect(await redenen({})).toEqual(['naam']);
    expect(await redenen({ achternaam: 'Bakker', postcode: '6511AA' })).toEqual(['adres']);
    expect(await redenen({ achternaam: 'Bakker' })).toEqual([]);
    expect(await redenen({ geboortedatum: datum('1980-01-01') })).toEqual([]);
  });
});

describe('bewaarInvoer', () => {
  it('replaces what is sent again, until the act is accepted', async () => {
    const { zaakId } = await toegekendeZaak(knex);
    const invoer = { sleutel: 'formulier-1', zaakId, door: 'noor.de.wit', gegevens: { verslag: 'eerste' } };
    await bewaarInvoer(knex, invoer);
    const handeling = {
      soort: 'aanmelding',
      handeling: 'legContactVast',
      door: 'noor.de.wit',
      sleutel: 'formulier-1',
    } as const;
    await verricht(knex, zaakId, { ...handeling, invoer: { kanaal: 'telefoon' }, persoonlijk: { verslag: 'tweede' } });
    await bewaarInvoer(knex, { ...invoer, gegevens: { verslag: 'derde' } });
    expect(await knex('handeling_invoer').where({ sleutel: 'formulier-1' }).first()).toMatchObject({
      gegevens: { verslag: 'tweede' },
    });
    expect(await knex('contacten').where({ zaak_id: zaakId }).first()).toMatchObject({ tekst: 'tweede' });
  });

  it('refuses the form of somebody else', async () => {
    const { zaakId } = await toegekendeZaak(knex);
    const invoer = { sleutel: 'formulier-2', zaakId, door: 'noor.de.wit', gegevens: { verslag: 'van Noor' } };
    await bewaarInvoer(knex, invoer);
    await expect(bewaarInvoer(knex, { ...invoer, door: 'sam.bakker' })).rejects.toThrow(/al voor iets anders gebruikt/);
  });
});
