import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Betaalbalie, Betaalrunuitslag } from '#api/shared/betaalbalie';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { boekAlsnogTerug, boekBetaald, boekTerug, maakRun, vrijgegevenZaak } from '#tests/support/dossier/betaald';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';
import { tabelrijen, volgendePagina } from '#tests/support/web/lezen';

const MILA: Medewerker = { id: 'mila.jansen', naam: 'Mila Jansen', rollen: ['betaling'], team: null };
const KARIM: Medewerker = { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' };
const SLEUTEL = '0d9f3c9e-7a43-4d0e-9f51-0a8b7c6d5e4f';

describe('the betaalruns', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaken: GeregistreerdeZaak[];
  let gevraagd: Parameters<Betaalbalie['startBetaalrun']>[0][];
  let antwoord: () => Promise<Betaalrunuitslag>;
  const betaalbalie: Betaalbalie = {
    startBetaalrun: (opdracht) => {
      gevraagd.push(opdracht);
      return antwoord();
    },
  };
  const app = (medewerker = MILA): Express => createApp(maakTestdiensten({ knex, medewerker, betaalbalie }));
  const mila = (): Promise<Bezoeker> => meldAan(app());

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await meldAan(app());
    zaken = [await vrijgegevenZaak(knex), await vrijgegevenZaak(knex), await vrijgegevenZaak(knex)];
  });
  beforeEach(() => {
    gevraagd = [];
    antwoord = () => Promise.resolve({ soort: 'gestart', runnummer: 'BR-2026-0042' });
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('says what waits for the next run: how many, how much, released by whom, and when it leaves', async () => {
    const { text } = await (await mila()).haal('/betaalruns').expect(200);
    expect(text).toContain('<b>3</b> <span>opdrachten</span>');
    expect(text).toContain('€\u00a090.000,00');
    expect(tabelrijen(text)).toContainEqual(['Mila Jansen', '3', '€\u00a090.000,00']);
    expect(text).toContain('24 november 2026, 16:00');
    expect(text).toContain(`href="/zaken/${zaken[0]?.zaaknummer ?? ''}"`);
    expect(text).toContain('NL91 •••• •••• 4300');
    expect(text).not.toContain('NL91ABNA0417164300');
  });

  it('starts a run once for one form, and goes to the page of that run', async () => {
    const bezoeker = await mila();
    for (let keer = 0; keer < 2; keer += 1) {
      const { headers } = await bezoeker.stuur('/betaalruns', { sleutel: SLEUTEL }).expect(303);
      expect(headers['location']).toBe('/betaalruns/BR-2026-0042');
    }
    expect(gevraagd).toEqual([
      { sleutel: SLEUTEL, door: 'mila.jansen' },
      { sleutel: SLEUTEL, door: 'mila.jansen' },
    ]);
    expect(await knex('inzagelog').where({ wat: 'betaalrun.gestart', medewerker_id: 'mila.jansen' })).toHaveLength(2);
  });

  it('a run that was just asked for is being made, and the page looks again', async () => {
    const { text } = await (await mila()).haal('/betaalruns/BR-2026-0042').expect(200);
    expect(text).toContain('Deze run wordt samengesteld');
    expect(text).toContain('data-hx-get="/betaalruns/BR-2026-0042"');
    expect(await keurHtml(text)).toEqual([]);
  });

  it.each([
    ['answers that it is away', (): Promise<Betaalrunuitslag> => Promise.resolve({ soort: 'onbereikbaar' })],
    ['breaks', (): Promise<Betaalrunuitslag> => Promise.reject(new Error('weg'))],
  ])('when Temporal %s, says so and keeps the form, so that trying again is the same run', async (_hoe, dan) => {
    antwoord = dan;
    const { text } = await (await mila()).stuur('/betaalruns', { sleutel: SLEUTEL }).expect(503);
    expect(text).toContain('De betaalrun kon niet worden gestart');
    expect(text).toContain(`name="sleutel" value="${SLEUTEL}"`);
    expect(text).toContain('<b>3</b> <span>opdrachten</span>');
  });

  it('lets a teamleider look, without a button', async () => {
    const bezoeker = await meldAan(app(KARIM));
    expect((await bezoeker.haal('/betaalruns').expect(200)).text).not.toContain('Start een betaalrun');
    await bezoeker.stuur('/betaalruns', { sleutel: SLEUTEL }).expect(403);
    expect(gevraagd).toEqual([]);
  });

  it('knows no run by a strange name', async () => {
    expect((await (await mila()).haal('/betaalruns/%3Cscript%3E')).status).toBe(404);
  });

  describe('with a run at the bank', () => {
    const run = async (): Promise<string> => (await (await mila()).haal('/betaalruns/BR-2021-0001').expect(200)).text;

    beforeAll(async () => {
      await maakRun(knex, 'BR-2021-0001', zaken);
      await boekBetaald(knex, zaken[0]!);
      await boekTerug(knex, zaken[1]!);
    });

    it('accounts for all money of the run: paid, returned, under way', async () => {
      const text = await run();
      const bank = 'de bank boekte 1, samen €\u00a030.000,00';
      expect(tabelrijen(text)).toEqual(
        expect.arrayContaining([
          [`Betaald ${bank}`, '1', '€\u00a030.000,00'],
          [`Teruggekomen ${bank}`, '1', '€\u00a030.000,00'],
          ['Onderweg', '1', '€\u00a030.000,00'],
          ['In de run', '3', '€\u00a090.000,00'],
        ]),
      );
      expect(text).toContain('Sluit aan');
      expect(text).toContain('ab'.repeat(32));
    });

    it('says of each order how it went, and in words why it came back', async () => {
      const text = await run();
      expect(text).toContain('De rekening is opgeheven (AC04)');
      expect(text).toContain('op 14 juni 2021');
      expect(text).toContain('Bij de bank');
      expect(text).not.toContain('NL91ABNA0417164300');
    });

    it('accounts for a payment that came back later as come back, at the bank too', async () => {
      await boekAlsnogTerug(knex, zaken[0]!);
      const text = await run();
      expect(tabelrijen(text)).toEqual(
        expect.arrayContaining([
          ['Betaald de bank boekte 0, samen €\u00a00,00', '0', '€\u00a00,00'],
          ['Teruggekomen de bank boekte 2, samen €\u00a060.000,00', '2', '€\u00a060.000,00'],
        ]),
      );
      expect(text).toContain('Sluit aan');
      expect(text).not.toContain('op 14 juni 2021');
    });

    it('shows the run among those under way, and nothing waiting any more', async () => {
      const { text } = await (await mila()).haal('/betaalruns');
      expect(text).toMatch(/Lopende runs<\/h2>[\s\S]*BR-2021-0001[\s\S]*Eerdere runs/);
      expect(text).toContain('Er staat niets klaar voor de volgende run');
      expect(text).toMatch(/aria-disabled="true"[^>]*>Start een betaalrun/);
      expect(await keurHtml(text)).toEqual([]);
    });

    it('says it when the bank booked something our orders do not know', async () => {
      const opdracht = await knex('betaalopdrachten')
        .where({ status: 'verzonden' })
        .first<Record<'betaalrun_id' | 'end_to_end_id' | 'bedrag_centen', string>>();
      await knex('bankboekingen').insert({
        betaalrun_id: opdracht.betaalrun_id,
        end_to_end_id: opdracht.end_to_end_id,
        soort: 'betaald',
        bedrag_centen: opdracht.bedrag_centen,
        boekdatum: '2021-06-15',
      });
      expect(await run()).toContain('De boekingen van de bank wijken af');
      await knex('bankboekingen').where({ end_to_end_id: opdracht.end_to_end_id }).delete();
    });

    it('says it when the orders no longer add up to the run', async () => {
      await knex('betaalruns').where({ runnummer: 'BR-2021-0001' }).update({ aantal: 4, totaal_centen: 12_000_000 });
      const text = await run();
      expect(text).toContain('Sluit niet aan');
      expect(text).toContain('verschil €\u00a030.000,00');
      expect(await keurHtml(text)).toEqual([]);
    });

    it('keeps processed runs, page by page', async () => {
      await knex('betaalruns').update({ status: 'verwerkt', aangemaakt_op: '2021-06-01' });
      for (let i = 1; i <= 26; i += 1) {
        await knex('betaalruns').insert({
          runnummer: `BR-OUD-${i}`,
          status: 'verwerkt',
          op: '2021-05-01',
          aangemaakt_op: new Date(Date.UTC(2021, 4, 1, 0, i)),
        });
      }
      const bezoeker = await mila();
      const eerste = (await bezoeker.haal('/betaalruns')).text;
      expect(eerste).toContain('BR-2021-0001');
      expect(eerste).toContain('het rooster');
      const tweede = (await bezoeker.haal(volgendePagina(eerste)).expect(200)).text;
      expect([...tweede.matchAll(/href="\/betaalruns\/(BR-OUD-\d+)"/g)].map(([, nummer]) => nummer)).toEqual([
        'BR-OUD-2',
        'BR-OUD-1',
      ]);
    });
  });
});
