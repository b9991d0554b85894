import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { maakFakeZaakbalie, type FakeZaakbalie } from '#tests/support/web/opdrachtgever';
import { doeHandeling, geefToeslaggegevens, maakZaak, type Testzaak } from '#tests/support/web/zaak';

const JOOST: Medewerker = { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null };
const SLEUTEL = '0d9f3c9e-7a43-4d0e-9f51-0a8b7c6d5e4f';

describe('an act through its form', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaak: Testzaak;
  let temporal: FakeZaakbalie;
  const app = (medewerker = NOOR): Express =>
    createApp(maakTestdiensten({ knex, medewerker, zaakbalie: temporal.zaakbalie }));
  const pad = (handeling: string, procedure = 'eersteToets-1'): string =>
    `/zaken/${zaak.zaaknummer}/procedures/${procedure}/handelingen/${handeling}`;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    zaak = await maakZaak(knex);
    await geefToeslaggegevens(knex, zaak, false);
  });
  beforeEach(() => {
    temporal = maakFakeZaakbalie();
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  const ingevuld = {
    sleutel: SLEUTEL,
    volgnummer: '2',
    onterecht: 'ja',
    stukken: 'Beschikking 2014',
    motivering: 'Blijkt uit stuk 3',
  };

  it('shows every field of the table with a token of its own', async () => {
    const { text } = await (await meldAan(app())).haal(pad('beantwoordHandmatigeToets')).expect(200);
    expect(text).toContain('Blijkt uit het dossier dat de ouder ten onrechte moest terugbetalen?');
    expect(text).toMatch(/name="sleutel" value="[0-9a-f-]{36}"/);
    expect(text).toMatch(/name="volgnummer" value="2"/);
  });

  it('sends codes to the workflow and keeps free text in the dossier', async () => {
    const bezoeker = await meldAan(app());
    const antwoord = await bezoeker.stuur(pad('beantwoordHandmatigeToets'), ingevuld).expect(303);
    expect(antwoord.headers['location']).toBe(`/zaken/${zaak.zaaknummer}`);
    expect(temporal.gedaan).toMatchObject([
      { sleutel: SLEUTEL, procedureId: 'eersteToets-1', invoer: { onterecht: 'ja' }, door: { medewerkerId: NOOR.id } },
    ]);
    expect(JSON.stringify(temporal.gedaan)).not.toContain('stuk 3');
    const rij = await knex('handeling_invoer').where({ sleutel: SLEUTEL }).first<{ gegevens: object }>('gegevens');
    expect(rij.gegevens).toEqual({ stukken: 'Beschikking 2014', motivering: 'Blijkt uit stuk 3' });
  });

  it('says on the next page what was done, once', async () => {
    const bezoeker = await meldAan(app());
    await bezoeker.stuur(pad('beantwoordHandmatigeToets'), ingevuld).expect(303);
    expect((await bezoeker.haal(`/zaken/${zaak.zaaknummer}`)).text).toContain('Gedaan: Doe de handmatige toets.');
    expect((await bezoeker.haal(`/zaken/${zaak.zaaknummer}`)).text).not.toContain('Gedaan:');
  });

  it('is one act when it is sent twice', async () => {
    const bezoeker = await meldAan(app());
    await Promise.all([1, 2].map(() => bezoeker.stuur(pad('beantwoordHandmatigeToets'), ingevuld).expect(303)));
    expect(temporal.gedaan).toHaveLength(1);
  });

  it('shows errors in a linked summary and at the field, and keeps what was typed', async () => {
    const bezoeker = await meldAan(app());
    const { text } = await bezoeker
      .stuur(pad('beantwoordHandmatigeToets'), { ...ingevuld, onterecht: '', motivering: '<b>vet</b>' })
      .expect(422);
    expect(text).toContain('href="#veld-onterecht"');
    expect(text).toContain('id="veld-onterecht-fout"');
    expect(text).toContain('&lt;b&gt;vet&lt;/b&gt;');
    expect(text).not.toContain('<b>vet</b>');
    expect(text).toContain(`name="sleutel" value="${SLEUTEL}"`);
    expect(temporal.gedaan).toEqual([]);
  });

  it('shows a refusal of the workflow at its field, with a new token', async () => {
    temporal.antwoord = () =>
      Promise.resolve({ soort: 'geweigerd', redenen: [{ veld: 'onterecht', code: 'x', melding: 'Dat kan nu niet.' }] });
    const { text } = await (await meldAan(app())).stuur(pad('beantwoordHandmatigeToets'), ingevuld).expect(422);
    expect(text).toContain('id="veld-onterecht-fout">Dat kan nu niet.');
    expect(text).toContain('Beschikking 2014');
    expect(text).not.toContain(SLEUTEL);
  });

  it('goes on when the workflow takes long', async () => {
    temporal.antwoord = () => Promise.resolve({ soort: 'wordtVerwerkt' });
    const bezoeker = await meldAan(app());
    await bezoeker.stuur(pad('beantwoordHandmatigeToets'), ingevuld).expect(303);
    expect((await bezoeker.haal(`/zaken/${zaak.zaaknummer}`)).text).toContain('wordt verwerkt');
  });

  it('loses nothing when Temporal is away, and keeps the token', async () => {
    temporal.antwoord = () => Promise.reject(new Error('weg'));
    const { text } = await (await meldAan(app())).stuur(pad('beantwoordHandmatigeToets'), ingevuld).expect(503);
    expect(text).toContain('De verwerking is nu niet bereikbaar');
    expect(text).toContain('Blijkt uit stuk 3');
    expect(text).toContain(SLEUTEL);
  });

  it('says why an act cannot be done by this person or at this moment', async () => {
    const beoordelaar = await meldAan(app(JOOST));
    expect((await beoordelaar.haal(pad('beantwoordHandmatigeToets')).expect(409)).text).toContain(
      'U heeft de rol niet',
    );
    const noor = await meldAan(app());
    expect((await noor.haal(pad('stelBesluitVoor')).expect(409)).text).toContain('inmiddels verder');
  });

  it.each(['/zaken/ZK-2026-9999999/procedures/eersteToets-1/handelingen/stelBesluitVoor'])(
    '%s is not there',
    async (weg) => {
      const { text } = await (await meldAan(app())).haal(weg).expect(404);
      expect(text).toContain('Er is geen zaak met dit nummer.');
    },
  );

  it('does not know an act that is in no table', async () => {
    expect((await (await meldAan(app())).haal(pad('verwijderAlles'))).status).toBe(404);
  });

  it('shows who has to sign the amount before it is proposed, and keeps nothing', async () => {
    const ander = await maakZaak(knex, { bsn: '123456782' });
    await geefToeslaggegevens(knex, ander, true);
    const weg = `/zaken/${ander.zaaknummer}/procedures/eersteToets-1/handelingen/stelBesluitVoor/voorbeeld`;
    const { text } = await (
      await meldAan(app())
    )
      .stuur(weg, { sleutel: SLEUTEL, extraOntvangen: '12.000,00' })
      .expect(200);
    expect(text).toContain('€\u00a018.000,00');
    expect(text).toContain('Wht 2.7 lid 1');
    expect(text).toContain('Proefbrief toekenning');
    expect(text).toContain('value="12.000,00"');
    expect(temporal.gedaan).toEqual([]);
  });

  it('shows the beoordelaar at once what is signed, and refuses whoever proposed it', async () => {
    const ander = await maakZaak(knex, { bsn: '999999990' });
    await geefToeslaggegevens(knex, ander, true);
    await doeHandeling(knex, ander, 'stelBesluitVoor', { extraOntvangen: null, nogPartner: null });
    const weg = `/zaken/${ander.zaaknummer}/procedures/eersteToets-1/handelingen/keurVoorstelGoed`;
    expect((await (await meldAan(app(JOOST))).haal(weg).expect(200)).text).toContain('€\u00a030.000,00');
    const zelf = { ...NOOR, rollen: ['pzb', 'beoordelaar'] as const };
    expect((await (await meldAan(app(zelf))).haal(weg).expect(409)).text).toContain('Een collega moet dit beoordelen');
  });
});
