import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import { createApp } from '#api/app';
import { veiligPad } from '#api/auth/inloggen.routes';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';

const EVA: Medewerker = { id: 'eva.dijkstra', naam: 'Eva Dijkstra', rollen: ['beheerder'], team: null };
const HERKOMST = 'http://herstelbalie.test';

describe('the door', () => {
  let database: TestDatabase;
  let knex: Knex;
  const app = (medewerker = NOOR): Express => createApp(maakTestdiensten({ knex, medewerker }));

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('sends who is not signed in to the sign-in, and back', async () => {
    const antwoord = await request(app()).get('/zaken/ZK-2026-0000001?x=1').expect(303);
    expect(antwoord.headers['location']).toBe('/inloggen?naar=%2Fzaken%2FZK-2026-0000001%3Fx%3D1');
  });

  it.each(['//kwaad.nl', 'https://kwaad.nl', '/\\kwaad.nl', '/inloggen', ''])('never sends on to %p', (naar) => {
    expect(veiligPad(naar)).toBe('/');
  });

  it('takes over name and roles at sign-in, with a fresh session', async () => {
    const browser = request.agent(app());
    const voor = await browser.get('/inloggen').expect(303);
    const na = await browser.get('/inloggen/terug?code=goed').expect(303);
    expect(String(na.headers['set-cookie'])).not.toBe(String(voor.headers['set-cookie']));
    expect(String(na.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await knex('medewerkers').where({ id: NOOR.id }).first()).toMatchObject({
      naam: 'Noor de Wit',
      rollen: ['pzb'],
    });
  });

  it('refuses a code the provider does not confirm', async () => {
    const browser = request.agent(app());
    await browser.get('/inloggen');
    expect((await browser.get('/inloggen/terug?code=vals')).status).toBe(401);
  });

  it('refuses who has no role or was put out of use', async () => {
    const zonder = request.agent(app({ ...NOOR, id: 'zonder.rol', rollen: [] }));
    await zonder.get('/inloggen');
    expect((await zonder.get('/inloggen/terug?code=goed')).status).toBe(403);
    await knex('medewerkers').insert({ id: 'weg', naam: 'Weg', actief: false });
    const weg = request.agent(app({ ...NOOR, id: 'weg' }));
    await weg.get('/inloggen');
    expect((await weg.get('/inloggen/terug?code=goed')).status).toBe(403);
  });

  it('signs out here and at the provider', async () => {
    const bezoeker = await meldAan(app());
    const antwoord = await bezoeker.stuur('/uitloggen').expect(303);
    expect(antwoord.headers['location']).toBe('http://inlogdienst.test/uit');
    await bezoeker.haal('/aanmeldingen/nieuw').expect(303);
  });

  it('lets no foreign script, frame or style into a page', async () => {
    const { headers, text } = await (await meldAan(app())).haal('/aanmeldingen/nieuw');
    const csp = String(headers['content-security-policy']);
    expect(csp).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(csp).toContain("style-src 'self'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toContain('unsafe');
    expect(text).not.toMatch(/\sstyle=|<style|\son\w+=/);
    expect(headers['cache-control']).toContain('no-store');
  });

  it('serves the style sheet under a name that changes with its content', async () => {
    const { text } = await request(app()).get('/uitgelogd').expect(200);
    const pad = /href="(\/statisch\/herstelbalie\.[0-9a-f]{12}\.css)"/.exec(text)?.[1] ?? '';
    const css = await request(app()).get(pad).expect(200);
    expect(css.headers['cache-control']).toContain('immutable');
    expect(css.text).toContain('.utrecht-button');
    expect(css.text).not.toContain('--denhaag-');
  });

  it('answers probes and gives measurements by route pattern', async () => {
    const web = app();
    await request(web).get('/health/live').expect(200);
    await request(web).get('/health/ready').expect(200, { status: 'ok', database: true });
    await (await meldAan(web)).haal('/zaken/ZK-2026-0000009');
    const { text } = await request(web).get('/metrics').expect(200);
    expect(text).toContain('route="/zaken/:zaaknummer"');
    expect(text).not.toContain('ZK-2026-0000009');
  });

  it('shows a page with a reference when something breaks', async () => {
    const { text, headers } = await (await meldAan(app())).haal('/bestaat-niet').expect(404);
    expect(text).toContain(String(headers['x-verzoek-id']));
  });

  describe('for the Temporal console', () => {
    let console: Server;
    let gekregen: { url?: string | undefined; cookie?: string | undefined };
    const metConsole = (medewerker: Medewerker): Express => {
      const diensten = maakTestdiensten({ knex, medewerker });
      const consoleAdres = `http://127.0.0.1:${(console.address() as AddressInfo).port}`;
      return createApp({ ...diensten, instellingen: { ...diensten.instellingen, consoleAdres } });
    };

    beforeAll(async () => {
      console = createServer((req, res) => {
        gekregen = { url: req.url, cookie: req.headers.cookie };
        res.setHeader('content-security-policy', "default-src 'none'").end('console');
      });
      await new Promise<void>((klaar) => console.listen(0, '127.0.0.1', klaar));
    });
    afterAll(() => new Promise((klaar) => console.close(klaar)));

    it('passes an operator on, without our cookie, under looser rules', async () => {
      const antwoord = await (await meldAan(metConsole(EVA))).haal('/console/namespaces?x=1').expect(200);
      expect(antwoord.text).toBe('console');
      expect(gekregen).toEqual({ url: '/console/namespaces?x=1', cookie: undefined });
      expect(antwoord.headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
    });

    it('keeps others out', async () => {
      expect((await (await meldAan(metConsole(NOOR))).haal('/console/')).status).toBe(403);
    });

    it('takes acts only from its own pages, and writes them down', async () => {
      const bezoeker = await meldAan(metConsole(EVA));
      await bezoeker.stuurKaal('/console/api/v1/terminate').expect(403);
      await bezoeker.stuurKaal('/console/api/v1/terminate').set('Origin', HERKOMST).expect(200);
      expect(await knex('inzagelog').where('wat', 'like', 'console POST%')).toHaveLength(1);
    });

    it('opens payloads for an operator on its own page, and writes which workflow', async () => {
      const bezoeker = await meldAan(metConsole(EVA));
      const vraag = { payloads: [{ metadata: { encoding: 'YQ==' }, data: 'YQ==' }] };
      await bezoeker
        .json('/codec/decode', vraag)
        .set('Origin', HERKOMST)
        .set('Referer', `${HERKOMST}/console/namespaces/herstelbalie/workflows/zaak%2FZK-2026-0000001/x/history`)
        .expect(200, vraag);
      const regels = await knex('inzagelog').where('wat', 'like', 'codec%').select<{ wat: string }[]>('wat');
      expect(regels).toEqual([{ wat: 'codec.ontsleuteld zaak/ZK-2026-0000001' }]);
      await bezoeker.json('/codec/decode', vraag).set('Origin', 'https://kwaad.nl').expect(403);
      await bezoeker.json('/codec/decode', { payloads: 'x' }).set('Origin', HERKOMST).expect(400);
    });

    it('opens no payload for a zaakbehandelaar', async () => {
      const bezoeker = await meldAan(metConsole(NOOR));
      const antwoord = await bezoeker.json('/codec/decode', { payloads: [] }).set('Origin', HERKOMST);
      expect(antwoord.status).toBe(403);
    });
  });
});
