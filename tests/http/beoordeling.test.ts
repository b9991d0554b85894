import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import { maakVerbinding } from '#db/connection';
import { leesDossierfeiten } from '#db/queries/dossierfeiten.query';
import { euro } from '#domain/waarden/geld';
import { beoordeel, zaakInBeoordeling } from '#tests/support/dossier/beoordeling';
import { toegekendeZaak } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';

type Zaak = Awaited<ReturnType<typeof zaakInBeoordeling>>;

describe('the tab of the beoordeling', () => {
  let database: TestDatabase;
  let knex: Knex;
  let app: Express;
  let zaak: Zaak;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    app = createApp(maakTestdiensten({ knex, medewerker: NOOR, op: '2021-06-15' }));
    zaak = await zaakInBeoordeling(knex);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  const pagina = async (nummer = zaak.zaaknummer): Promise<string> =>
    (await (await meldAan(app)).haal(`/zaken/${nummer}/beoordeling`).expect(200)).text;

  it('a zaak in the queue offers to begin', async () => {
    const { zaaknummer } = await toegekendeZaak(knex);
    const tekst = await pagina(zaaknummer);
    expect(tekst).toContain('nog niet begonnen');
    expect(tekst).toContain(`/zaken/${zaaknummer}/procedures/aanmelding-1/handelingen/beginIntegraleBeoordeling`);
  });

  it('shows each fact with its source, and what the ouder says beside it, not over it', async () => {
    const tekst = await pagina();
    expect(tekst).toContain('beschikking van 10 maart 2015');
    expect(tekst).toContain('€\u00a010.000,00');
    expect(tekst).toContain('€\u00a012.000,00');
    expect(tekst).toContain('Er is ook verrekend.');
    const { integraal } = await leesDossierfeiten(knex, zaak.zaakId);
    expect(integraal?.jaren[0]?.bedragen.gecorrigeerd).toBe(euro(10_000));
  });

  it('a year of which nothing was found says so', async () => {
    expect(await pagina()).toContain('nog niet uitgezocht');
  });

  it('leads to the form of an act with the year filled in', async () => {
    const tekst = await pagina();
    const [, pad = ''] = /href="([^"]*legJaarfeitenVast\?jaar=2014)"/.exec(tekst) ?? [];
    const formulier = (await (await meldAan(app)).haal(pad).expect(200)).text;
    expect(formulier).toMatch(/<option value="2014" selected/);
  });

  it('fills in nothing but a choice from an address', async () => {
    const pad = `/zaken/${zaak.zaaknummer}/procedures/integraleBeoordeling-1/handelingen/legJaarfeitenVast?vindplaats=uitgeprobeerd&jaar=1900`;
    const formulier = (await (await meldAan(app)).haal(pad).expect(200)).text;
    expect(formulier).not.toContain('uitgeprobeerd');
    expect(formulier).not.toMatch(/<option value="\d{4}" selected/);
  });

  it('what-if answers with another amount and writes nothing', async () => {
    const tel = async (): Promise<unknown> => knex('handelingen').count();
    const voor = await tel();
    const velden = {
      op: '2021-06-15',
      grond_2013: 'vooringenomenheid',
      bedrag_2013: '10.000,00',
      grond_2014: 'geen',
      bedrag_2014: '0,00',
    };
    const { text } = await (await meldAan(app)).stuur(`/zaken/${zaak.zaaknummer}/beoordeling`, velden).expect(200);
    // S1 (wht-kern §7), from the law's own rules.
    expect(text).toContain('€\u00a022.324,03');
    expect(text).toContain('meer dan nu');
    expect(await tel()).toEqual(voor);
  });

  it('what-if with a wrong amount says so at its field and keeps the rest', async () => {
    const velden = {
      op: '2021-06-15',
      grond_2013: 'hardheid',
      bedrag_2013: 'veel',
      grond_2014: 'geen',
      bedrag_2014: '0,00',
    };
    const { text } = await (await meldAan(app)).stuur(`/zaken/${zaak.zaaknummer}/beoordeling`, velden).expect(422);
    expect(text).toContain('href="#veld-bedrag_2013"');
    expect(text).toContain('value="veel"');
    expect(text).toMatch(/value="hardheid"[^>]*checked/);
  });

  it('a decided year stands beside a year like it, by zaak and amount', async () => {
    const ander = await zaakInBeoordeling(knex);
    const oordeel = { vooringenomen: true, ogs: false, uitsluiting: 'geen' };
    await beoordeel(knex, ander, [
      { handeling: 'legJaarfeitenVast', invoer: { jaar: '2014', bron: 'dossier', gecorrigeerd: euro(9_000) } },
      { handeling: 'verzendFeitenoverzicht' },
      { handeling: 'beoordeelJaar', invoer: { jaar: '2013', ...oordeel }, persoonlijk: { motivering: 'Zo was het.' } },
      { handeling: 'beoordeelJaar', invoer: { jaar: '2014', ...oordeel }, persoonlijk: { motivering: 'Ook zo.' } },
      { handeling: 'stelVooraankondigingVoor' },
      { handeling: 'keurVooraankondigingGoed', door: 'joost.vermeer' },
      { handeling: 'legZienswijzeVast', op: '2021-06-10', invoer: { ontvangenOp: '2021-06-10', reactie: 'eens' } },
      { handeling: 'stelBeschikkingVoor', op: '2021-06-16' },
      { handeling: 'keurBeschikkingGoed', op: '2021-06-16', door: 'joost.vermeer' },
    ]);
    const tekst = await pagina();
    expect(tekst).toContain(`href="/zaken/${ander.zaaknummer}/beoordeling"`);
    const besluiten = await knex('besluiten')
      .where({ zaak_id: ander.zaakId })
      .orderBy('dagtekening')
      .pluck('besluitsoort');
    expect(besluiten).toEqual(['eersteToets', 'vooraankondiging', 'compensatie']);
  });

  it('the ouder reads whose turn it is and which days are law and which an estimate', async () => {
    const { text } = await (await meldAan(app)).haal(`/zaken/${zaak.zaaknummer}/ouder`).expect(200);
    expect(text).toContain('Wij zijn aan zet');
    expect(text).toContain('schatting, geen toezegging');
    expect(text).toContain('dat moet volgens de wet, Wht 6.2 lid 1');
  });
});
