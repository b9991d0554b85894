import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import type { Knex } from 'knex';
import { pino } from 'pino';
import request from 'supertest';
import { createApp } from '#api/app';
import { maakImportbalie } from '#api/shared/importbalie.proces';
import type { Importbalie } from '#api/shared/importbalie';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { importeer } from '#db/import/importeer';
import { bestandstekst, proefBsn, schrijfBestand } from '#tests/db/import/bestanden';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';

const KARIM: Medewerker = { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' };

describe('importing on a page', () => {
  const map = mkdtempSync(join(tmpdir(), 'herstelbalie-uploads-'));
  let database: TestDatabase;
  let knex: Knex;
  let importbalie: Importbalie;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    const logger = pino({ level: 'silent' });
    importbalie = maakImportbalie({ knex, databaseUrl: database.url, map, logger });
  });
  afterAll(async () => {
    await importbalie.stop();
    await knex.destroy();
    await database.drop();
    rmSync(map, { recursive: true });
  });

  const app = (): Express =>
    createApp({ ...maakTestdiensten({ knex, medewerker: KARIM, importbalie }), klok: Date.now });

  interface Bezoek {
    readonly haal: (pad: string) => request.Test;
    readonly stuur: (pad: string, inhoud?: Inhoud) => request.Test;
  }
  interface Inhoud {
    readonly wat?: string;
    readonly bestand?: string | Buffer;
    readonly csrf?: string;
  }

  async function bezoek(): Promise<Bezoek> {
    const browser = request.agent(app());
    await browser.get('/inloggen?naar=/').expect(303);
    await browser.get('/inloggen/terug?code=goed').expect(303);
    const pagina = await browser.get('/importeren').expect(200);
    const bewijs = /name="_csrf" value="([^"]+)"/.exec(pagina.text)?.[1] ?? '';
    return {
      haal: (pad) => browser.get(pad),
      stuur: (pad, { wat = 'proef', bestand, csrf = bewijs } = {}) => {
        const verzoek = browser.post(pad);
        if (pad !== '/importeren') return verzoek.type('form').send({ _csrf: csrf });
        const formulier = verzoek.field('_csrf', csrf).field('wat', wat);
        return bestand === undefined
          ? formulier.attach('bestand', Buffer.alloc(0), { filename: '' })
          : formulier.attach('bestand', Buffer.from(bestand), { filename: 'C:\\map\\aanmeldingen.csv' });
      },
    };
  }

  async function wachtTot(pad: string, haal: Bezoek['haal'], klaar: RegExp): Promise<string> {
    for (let poging = 0; poging < 240; poging += 1) {
      const { text } = await haal(pad).expect(200);
      if (klaar.test(text)) return text;
      await new Promise((verder) => setTimeout(verder, 250));
    }
    throw new Error(`${pad} is niet klaar: ${(await haal(pad)).text}`);
  }

  /** The process removes the file just after it has said that it is done. */
  async function verwachtWeg(isEr: () => boolean): Promise<void> {
    for (let poging = 0; poging < 40 && isEr(); poging += 1) await new Promise((verder) => setTimeout(verder, 100));
    expect(isEr()).toBe(false);
  }

  const verwachtGeenBestanden = (): Promise<void> =>
    verwachtWeg(() => readdirSync(map).some((naam) => naam.endsWith('.csv')));

  it('is a form that works without JavaScript, for teamleider and beheerder', async () => {
    const { haal } = await bezoek();
    const { text } = await haal('/importeren').expect(200);
    expect(text).toContain('enctype="multipart/form-data"');
    expect(text).toContain('Er is nog niets geïmporteerd');
    expect(await keurHtml(text)).toEqual([]);
  });

  it('refuses a file without the token of the session and keeps nothing of it', async () => {
    const { stuur } = await bezoek();
    await stuur('/importeren', { bestand: bestandstekst([{ bsn: proefBsn(1) }]), csrf: 'verzonnen' }).expect(403);
    expect(readdirSync(map)).toEqual([]);
  });

  it('says at once what is no file of ours', async () => {
    const { stuur } = await bezoek();
    const zonder = await stuur('/importeren').expect(422);
    expect(zonder.text).toContain('Kies eerst een bestand.');
    const kleur = bestandstekst([{ bsn: proefBsn(1) }]).replace('referentie', 'kleur');
    const verkeerd = await stuur('/importeren', { bestand: kleur }).expect(422);
    expect(verkeerd.text).toContain('Deze kolommen zijn onbekend: kleur.');
    expect(await keurHtml(verkeerd.text)).toEqual([]);
    expect(readdirSync(map).filter((naam) => naam.endsWith('.csv'))).toEqual([]);
  });

  it('tries a file, shows row, column and reason, and then imports what is right', async () => {
    const { haal, stuur } = await bezoek();
    const bestand = bestandstekst([
      { bsn: proefBsn(1), referentie: 'A1' },
      { bsn: '123456789', referentie: '=A2' },
    ]);
    const proef = await stuur('/importeren', { bestand }).expect(303);
    const pad = String(proef.headers['location']);
    const klaar = await wachtTot(pad, haal, /Proef klaar/);
    expect(klaar).toContain('Proef met aanmeldingen.csv');
    expect(klaar).toContain('Dit is geen geldig burgerservicenummer.');
    expect(await keurHtml(klaar)).toEqual([]);
    expect(await knex('zaken').count('* as n')).toEqual([{ n: 0 }]);
    const verslag = await haal(`${pad}/verslag`).expect(200);
    expect(verslag.headers['content-disposition']).toContain('verslag-aanmeldingen.csv');
    expect(verslag.text).toContain(`3;3;'=A2;bsn;fout;Dit is geen geldig burgerservicenummer.`);
    const echt = await stuur(`${pad}/inlezen`).expect(303);
    await wachtTot(String(echt.headers['location']), haal, /Klaar, met fouten/);
    expect(await knex('zaken').select('geregistreerd_door')).toEqual([{ geregistreerd_door: 'karim.haddad' }]);
    await verwachtGeenBestanden();
  }, 90_000);

  it('shows an import that stands still, with a way on', async () => {
    const bestand = schrijfBestand(bestandstekst([{ bsn: proefBsn(3) }, { bsn: proefBsn(4) }]));
    const uitslag = await importeer({
      ...{ databaseUrl: database.url, pad: bestand, bestandsnaam: 'half.csv', droog: false, door: 'karim.haddad' },
      partijgrootte: 1,
      moetStoppen: () => true,
    });
    await knex('imports').where({ id: uitslag.importId }).update({ pad: bestand });
    const { haal, stuur } = await bezoek();
    const stil = await haal(`/importeren/${uitslag.importId}`).expect(200);
    expect(stil.text).toMatch(/Staat stil[\s\S]*Ga verder/);
    await stuur(`/importeren/${uitslag.importId}/verder`).expect(303);
    await wachtTot(`/importeren/${uitslag.importId}`, haal, /Klaar/);
    await verwachtWeg(() => existsSync(bestand));
  }, 60_000);

  it('knows no other imports', async () => {
    const { haal } = await bezoek();
    await haal('/importeren/zomaar').expect(404);
    const verslag = await haal('/importeren/00000000-0000-4000-8000-000000000000/verslag');
    expect(verslag.status).toBe(404);
  });
});
