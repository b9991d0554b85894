import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakLijstzaken } from '#tests/support/dossier/lijstzaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';

const EVA: Medewerker = { id: 'eva.dijkstra', naam: 'Eva Dijkstra', rollen: ['beheerder'], team: null };

describe('searching', () => {
  let database: TestDatabase;
  let knex: Knex;
  let nummers: readonly string[];
  const app = (medewerker = NOOR): Express => createApp(maakTestdiensten({ knex, medewerker }));

  /** Types in the box of the head and follows where it leads, as a browser does. */
  async function zoek(q: string): Promise<{ readonly pad: string; readonly html: string }> {
    const bezoeker = await meldAan(app());
    const antwoord = await bezoeker.stuur('/zoeken', { q });
    if (antwoord.status !== 303) return { pad: '/zoeken', html: antwoord.text };
    const pad = String(antwoord.headers['location']);
    return { pad, html: pad.startsWith('/zoeken') ? (await bezoeker.haal(pad).expect(200)).text : '' };
  }

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await knex('medewerkers').insert({ id: 'noor.de.wit', naam: 'Noor de Wit', rollen: ['pzb'], team: 'team-noord' });
    nummers = await maakLijstzaken(knex, [
      {
        naam: 'Öztürk-Jansen',
        voornamen: 'Meryem Elif',
        geboortedatum: '1984-03-12',
        bsn: '111222333',
        behandelaar: 'noor.de.wit',
      },
      { naam: 'Berg', tussenvoegsel: 'van der', voornamen: 'Sofie', geboortedatum: '1990-07-01', bsn: '123456782' },
      {
        naam: 'Berg',
        tussenvoegsel: 'van der',
        voornamen: 'Sofie',
        geboortedatum: '1990-07-01',
        bsn: '123456782',
        afgesloten: '2024-05-01',
      },
      { naam: 'Yılmaz', voornamen: 'Fatma', geboortedatum: '1984-11-30' },
      { naam: 'Bakker <script>alert(1)</script>', voornamen: 'Kees' },
      ...Array.from({ length: 55 }, () => ({ naam: 'Veelvoorkomer' })),
    ]);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('goes straight to a zaak by its number, however it is typed', async () => {
    const kaal = (nummers[1] ?? '').replace('ZK-', 'zk ').replace('-000000', ' ');
    expect((await zoek(kaal)).pad).toBe(`/zaken/${nummers[1] ?? ''}`);
    expect((await zoek('zk-2026-9999999')).html).toContain('Er is geen zaak ZK-2026-9999999');
  });

  it('finds the zaken of a BSN without showing or keeping it, and puts the search on record', async () => {
    expect((await zoek('111222333')).pad).toBe(`/zaken/${nummers[0] ?? ''}`);
    const twee = await zoek('1234.56.782');
    expect(gevonden(twee.html)).toEqual(['S. van der Berg', 'S. van der Berg']);
    expect(zaaknummers(twee.html)).toEqual([nummers[1], nummers[2]]);
    for (const html of [twee.html, (await zoek('123456789')).html]) expect(html).not.toMatch(/12345678[29]|1234\.56/);
    const log = await knex('inzagelog').where({ wat: 'zoeken.bsn' });
    expect(log).toHaveLength(2);
    expect(JSON.stringify(log)).not.toMatch(/111222333|123456782/);
  });

  it('says that a BSN is wrong, and that a person has no zaak yet', async () => {
    expect((await zoek('123456789')).html).toContain('geen geldig burgerservicenummer');
    const geen = (await zoek('100000009')).html;
    expect(geen).toContain('Deze persoon heeft nog geen zaak');
    expect(geen).toContain('href="/aanmeldingen/nieuw"');
  });

  it.each([
    ['ozturk', 'M. Öztürk-Jansen'],
    ['ÖZTÜRK', 'M. Öztürk-Jansen'],
    ['jansen', 'M. Öztürk-Jansen'],
    ['janssen', 'M. Öztürk-Jansen'],
    ['jasnen', 'M. Öztürk-Jansen'],
    ['elif ozturk', 'M. Öztürk-Jansen'],
    ['ozturk 1984', 'M. Öztürk-Jansen'],
    ['12-3-1984', 'M. Öztürk-Jansen'],
    ['yilmaz', 'F. Yılmaz'],
    ['yilmas fatma', 'F. Yılmaz'],
    ['sofie berg', 'S. van der Berg'],
    ['van den berg', 'S. van der Berg'],
    ['F. Yılmaz 30 november 1984', 'F. Yılmaz'],
  ])('finds %p first: %p, and never puts the name in the address', async (q, naam) => {
    const { pad, html } = await zoek(q);
    expect(gevonden(html)[0]).toBe(naam);
    expect(pad).toMatch(/^\/zoeken\?vraag=\d+$/);
  });

  it('says so when a name only looks like what was asked', async () => {
    expect((await zoek('jasnen')).html).toContain('Niemand heet precies zo; deze namen lijken erop.');
    expect((await zoek('janssen')).html).not.toContain('Niemand heet precies zo');
  });

  it('does not find what only looks a little alike', async () => {
    expect(gevonden((await zoek('jansen')).html)).toEqual(['M. Öztürk-Jansen']);
    expect(gevonden((await zoek('ozturk 1990')).html)).toEqual([]);
  });

  it('shows who, born when, which zaak, where it stands and who handles it', async () => {
    const { html } = await zoek('ozturk');
    for (const deel of ['12 maart 1984', nummers[0] ?? '', 'Besluit voorbereiden', 'Noor de Wit'])
      expect(html).toContain(deel);
    expect((await zoek('12-3-1984 ozturk')).html).toContain('U zocht een naam met “ozturk”, geboren op 12 maart 1984.');
  });

  it('keeps a search in the session: back and refresh work, another session does not see it', async () => {
    const bezoeker = await meldAan(app());
    const eerste = String((await bezoeker.stuur('/zoeken', { q: 'ozturk' }).expect(303)).headers['location']);
    const tweede = String((await bezoeker.stuur('/zoeken', { q: 'yilmaz' }).expect(303)).headers['location']);
    expect(gevonden((await bezoeker.haal(tweede)).text)).toEqual(['F. Yılmaz']);
    expect(gevonden((await bezoeker.haal(eerste)).text)).toEqual(['M. Öztürk-Jansen']);
    expect(gevonden((await (await meldAan(app())).haal(eerste)).text)).toEqual([]);
  });

  it('says what was understood and what to try when nobody was found', async () => {
    const { html } = await zoek('xqzwv 1984');
    expect(html).toContain('U zocht een naam met “xqzwv”, geboren in 1984.');
    expect(html).toContain('Laat de geboortedatum weg');
    expect((await zoek('q')).html).toContain('Eén letter is te weinig');
  });

  it('stops at fifty and says so', async () => {
    const { html } = await zoek('veelvoorkomer');
    expect(gevonden(html)).toHaveLength(50);
    expect(html).toContain('De eerste 50 zaken');
  });

  it('escapes what was typed and what was found', async () => {
    const { html } = await zoek('bakker <script>alert(1)</script>');
    expect(html).not.toContain('<script>alert');
    expect(gevonden(html)).toEqual(['K. Bakker &lt;script&gt;alert(1)&lt;/script&gt;']);
  });

  it('explains how to search, in clean HTML', async () => {
    const { text } = await (await meldAan(app())).haal('/zoeken').expect(200);
    expect(text).toContain('Zo kunt u zoeken');
    for (const html of [text, (await zoek('ozturk')).html, (await zoek('xqzwv')).html]) {
      expect(await keurHtml(html)).toEqual([]);
    }
  });

  it('is closed to who may not see zaken', async () => {
    expect((await (await meldAan(app(EVA))).stuur('/zoeken', { q: 'ozturk' })).status).toBe(403);
  });
});

function gevonden(html: string): readonly string[] {
  return [...html.matchAll(/href="\/zaken\/[^"]*">([^<]*)</g)].map((m) => m[1] ?? '');
}

function zaaknummers(html: string): readonly string[] {
  return [...html.matchAll(/href="\/zaken\/([^"]*)"/g)].map((m) => m[1] ?? '');
}
