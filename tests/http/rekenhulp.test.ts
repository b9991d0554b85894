import type { Express } from 'express';
import fc from 'fast-check';
import type { Knex } from 'knex';
import request from 'supertest';
import { createApp } from '#api/app';
import { maakVerbinding } from '#db/connection';
import { beantwoordTekst, isGeweigerd } from '#domain/rekenhulp/beantwoord';
import { REKENREGELS } from '#domain/rekenhulp/register';
import { vragenVan } from '#tests/domain/rekenhulp/vragen';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';

const K20 = { besluitnemer: 'overig-awb', dagtekening: '2025-03-10' };

let database: TestDatabase;
let knex: Knex;
const app = (): Express => createApp(maakTestdiensten({ knex }));

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 2 });
});
afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

describe('the rekenhulp on the web', () => {
  it('lists every rule, and stands in the menu of everyone', async () => {
    const { text } = await (await meldAan(app())).haal('/rekenhulp').expect(200);
    for (const { regel, titel } of REKENREGELS) expect(text).toContain(`href="/rekenhulp/${regel}">${titel}<`);
    expect(text).toMatch(/href="\/rekenhulp"[^>]*aria-current="page"/);
    expect(await keurHtml(text)).toEqual([]);
  });

  it.each(REKENREGELS.map(({ regel }) => regel))('shows a good form for %s', async (regel) => {
    const { text } = await (await meldAan(app())).haal(`/rekenhulp/${regel}`).expect(200);
    expect(text).toContain('Naar het recht van');
    expect(await keurHtml(text)).toEqual([]);
  });

  it('answers with date, trail and a link to the article', async () => {
    const bezoeker = await meldAan(app());
    const { text } = await bezoeker
      .stuur('/rekenhulp/bezwaartermijn', { ...K20, dagtekening: '10-3-2025' })
      .expect(200);
    expect(text).toContain('dinsdag 22 april 2025');
    expect(text).toContain('2e Paasdag');
    expect(text).toContain('href="https://wetten.overheid.nl/jci1.3:c:BWBR0005537&amp;artikel=6:7"');
    expect(text).not.toContain('rust op een keuze');
    expect(text).toMatch(/name="dagtekening" value="(10-3-2025|2025-03-10)"/);
    expect(await keurHtml(text)).toEqual([]);
  });

  it('says when the answer rests on a choice', async () => {
    const { text } = await (
      await meldAan(app())
    ).stuur('/rekenhulp/bezwaartermijn', { besluitnemer: 'onze-minister', dagtekening: '2025-03-10' });
    expect(text).toContain('Dit antwoord rust op een keuze');
  });

  it('names what is wrong at its field, in words for who types', async () => {
    const bezoeker = await meldAan(app());
    const { text } = await bezoeker
      .stuur('/rekenhulp/bezwaartermijn', { ...K20, dagtekening: '30-2-2025' })
      .expect(422);
    expect(text).toContain('<a href="#veld-dagtekening">Vul een bestaande datum in');
    expect(text).toContain('value="30-2-2025"');
    expect(await keurHtml(text)).toEqual([]);
  });

  it('adds a row without losing what was typed, closes up empty rows, and answers over the rows', async () => {
    const bezoeker = await meldAan(app());
    const jaar = {
      'jaren-0-jaar': '2012',
      'jaren-0-grond': 'vooringenomenheid',
      'jaren-0-kotGecorrigeerdCenten': '4.700,00',
    };
    const meer = await bezoeker.stuur('/rekenhulp/compensatie', { ...jaar, knop: 'meer-jaren' }).expect(200);
    expect(meer.text).toContain('name="jaren-1-jaar"');
    expect(meer.text).toContain('value="4.700,00"');
    expect(meer.text).not.toContain('Er gaat iets niet goed');
    const rij2 = { 'jaren-2-jaar': '2013', 'jaren-2-grond': 'hardheid', 'jaren-2-kotGecorrigeerdCenten': '1.000,00' };
    const datums = { eersteBeschikking: '2014-07-01', toekenning: '2021-01-01' };
    const uit = await bezoeker.stuur('/rekenhulp/compensatie', { ...jaar, ...rij2, ...datums }).expect(200);
    expect(uit.text).toContain('name="jaren-1-jaar" value="2013"');
    expect(uit.text).toContain('Totaal');
    expect(await keurHtml(uit.text)).toEqual([]);
  });

  it('gives a page for an unknown rule that says so', async () => {
    const { text } = await (await meldAan(app())).haal('/rekenhulp/bestaat-niet').expect(404);
    expect(text).toContain('Deze pagina bestaat niet');
  });
});

describe('the rekenhulp as a web service', () => {
  it('answers what the command line answers, with the version of the service', async () => {
    const antwoord = await (await meldAan(app())).json('/api/v1/rekenhulp/bezwaartermijn', K20).expect(200);
    expect(antwoord.headers['api-version']).toBe('1.0.0');
    expect(antwoord.body).toMatchObject({
      regel: 'bezwaartermijn',
      uitkomst: { eersteDag: '2025-03-11', laatsteDag: '2025-04-22', wettelijkeLaatsteDag: '2025-04-22' },
      regelversie: 'bezwaar-awb',
    });
  });

  it.each(REKENREGELS)('answers $regel word for word as the command line does', async (regel) => {
    const bezoeker = await meldAan(app());
    for (const invoer of fc.sample(vragenVan(regel), { numRuns: 3, seed: 20261125 })) {
      const antwoord = await bezoeker.json(`/api/v1/rekenhulp/${regel.regel}`, invoer);
      const body = antwoord.body as Readonly<Record<string, unknown>>;
      const uitslag = beantwoordTekst(JSON.stringify({ regel: regel.regel, invoer }));
      const verwacht = isGeweigerd(uitslag)
        ? [422, { code: uitslag.fout.code, veld: uitslag.fout.veld, detail: uitslag.fout.melding }]
        : [200, uitslag];
      expect([antwoord.status, body]).toMatchObject(verwacht);
    }
  });

  it.each([
    ['bezwaartermijn', { ...K20, dagtekening: '2025-02-30' }, 'ongeldige-datum', 'dagtekening'],
    ['bezwaartermijn', { ...K20, extra: 1 }, 'onbekend-veld', 'extra'],
    ['bezwaartermijn', [], 'geen-groep', null],
    ['bestaat-niet', K20, 'onbekende-regel', 'regel'],
  ])('%s refuses as problem+json', async (regel, invoer, code, veld) => {
    const antwoord = await (await meldAan(app())).json(`/api/v1/rekenhulp/${regel}`, invoer).expect(422);
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
    expect(antwoord.body).toMatchObject({ type: 'about:blank', status: 422, code, veld, regel });
  });

  it('refuses JSON that is none, a form, and a script of another site', async () => {
    const browser = request.agent(app());
    await browser.get('/inloggen?naar=/').expect(303);
    await browser.get('/inloggen/terug?code=goed').expect(303);
    const post = (): request.Test => browser.post('/api/v1/rekenhulp/bezwaartermijn');
    const kapot = await post().type('json').send('{').expect(400);
    expect(kapot.headers['content-type']).toContain('application/problem+json');
    await post().type('form').send(K20).expect(403);
    await post().set('Origin', 'https://elders.example').send(K20).expect(403);
    await post().set('Origin', 'null').send(K20).expect(403);
    await post()
      .set('Origin', new URL(maakTestdiensten({ knex }).instellingen.basisadres).origin)
      .send(K20)
      .expect(200);
  });

  it('asks who is not signed in to sign in, without a redirect', async () => {
    const antwoord = await request(app()).post('/api/v1/rekenhulp/bezwaartermijn').send(K20).expect(401);
    expect(antwoord.body).toMatchObject({ status: 401, title: 'Niet aangemeld' });
  });

  it('has no other addresses', async () => {
    const antwoord = await (await meldAan(app())).haal('/api/v1/bestaat-niet').expect(404);
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
  });

  it('describes itself with OpenAPI 3.1', async () => {
    const body: unknown = (await (await meldAan(app())).haal('/api/v1/openapi.json').expect(200)).body;
    expect(body).toMatchObject({ openapi: '3.1.0', info: { version: '1.0.0' } });
    expect(Object.keys((body as { paths: object }).paths)).toEqual([
      '/openapi.json',
      ...REKENREGELS.map(({ regel }) => `/rekenhulp/${regel}`),
    ]);
  });
});
