import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { HOOGSTENS_FILTERS } from '#db/voorkeuren/werkvoorraad';
import { maakLijstzaken } from '#tests/support/dossier/lijstzaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';

const LOTTE: Medewerker = { id: 'lotte.prins', naam: 'Lotte Prins', rollen: ['pzb'], team: 'team-noord' };
const VERLOPEN = 'weergave=team&termijn=verlopen';

describe('how a medewerker likes to see the werkvoorraad', () => {
  let database: TestDatabase;
  let knex: Knex;
  const app = (medewerker = NOOR): Express => createApp(maakTestdiensten({ knex, medewerker }));
  const lees = async (bezoeker: Bezoeker, pad = '/werkvoorraad'): Promise<string> =>
    (await bezoeker.haal(pad).expect(200)).text;
  const bewaar = (bezoeker: Bezoeker, naam: string, vraag = VERLOPEN): Promise<unknown> =>
    bezoeker.stuur('/werkvoorraad/filters', { naam, vraag }).expect(303);

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await maakLijstzaken(knex, [
      { naam: 'Adriaanse', behandelaar: 'noor.de.wit', uiterste: '2026-11-20', ontvangen: '2022-03-01' },
      { naam: 'Berg', behandelaar: 'noor.de.wit', uiterste: '2026-12-20', ontvangen: '2021-01-04' },
    ]);
  });
  afterEach(async () => {
    await knex('bewaarde_filters').delete();
    await knex('gekozen_kolommen').delete();
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('has a link for everybody to who waits longest', async () => {
    const bezoeker = await meldAan(app());
    const html = await lees(bezoeker);
    expect(snellinks(html)).toEqual(['Wie wacht het langst → /werkvoorraad?weergave=mijn&sorteer=wacht']);
    const langst = await lees(bezoeker, '/werkvoorraad?weergave=mijn&sorteer=wacht');
    expect(langst.indexOf('M. Berg')).toBeLessThan(langst.indexOf('M. Adriaanse'));
    expect(langst).toMatch(/aria-current="page">Wie wacht het langst/);
  });

  it('keeps a filter under a name, for this medewerker only, and brings one back to the list', async () => {
    const bezoeker = await meldAan(app());
    const antwoord = await bezoeker.stuur('/werkvoorraad/filters', { naam: ' Te  laat <b> ', vraag: VERLOPEN });
    expect(antwoord.headers['location']).toBe(`/werkvoorraad?${VERLOPEN}`);
    const html = await lees(bezoeker, `/werkvoorraad?${VERLOPEN}`);
    expect(html).toContain('Het filter “Te laat &lt;b&gt;” is bewaard.');
    expect(snellinks(html)).toContain(`Te laat &lt;b&gt; → /werkvoorraad?${VERLOPEN}`);
    expect(html).toMatch(/aria-current="page">Te laat/);
    expect(await keurHtml(html)).toEqual([]);
    expect(snellinks(await lees(await meldAan(app(LOTTE))))).toHaveLength(1);
  });

  it('keeps of an address only what the list understands', async () => {
    const bezoeker = await meldAan(app());
    await bewaar(bezoeker, 'Vreemd', 'weergave=mijn&spoed=ja&fase=bestaat.niet&na=ZK-2023-0000001&javascript:alert(1)');
    expect(await knex('bewaarde_filters').select('vraag')).toEqual([{ vraag: 'weergave=mijn&spoed=ja' }]);
  });

  it('puts a filter of the same name in the place of the old one, and removes one', async () => {
    const bezoeker = await meldAan(app());
    await bewaar(bezoeker, 'Mijn lijst');
    await bewaar(bezoeker, 'Mijn lijst', 'weergave=wacht');
    const html = await lees(bezoeker);
    expect(snellinks(html).slice(1)).toEqual(['Mijn lijst → /werkvoorraad?weergave=wacht']);
    const weg = /action="(\/werkvoorraad\/filters\/[^"]+)"/.exec(html)?.[1] ?? '';
    await (await meldAan(app(LOTTE))).stuur(weg).expect(303);
    expect(await knex('bewaarde_filters')).toHaveLength(1);
    await bezoeker.stuur(weg).expect(303);
    expect(await knex('bewaarde_filters')).toHaveLength(0);
    await bezoeker.stuur('/werkvoorraad/filters/geen-nummer/verwijder').expect(303);
  });

  it(`keeps ${HOOGSTENS_FILTERS} at most, also when two pages send at once, and needs a name`, async () => {
    const bezoeker = await meldAan(app());
    for (let i = 1; i < HOOGSTENS_FILTERS; i += 1) await bewaar(bezoeker, `Filter ${i}`);
    await Promise.all([bewaar(bezoeker, 'Een'), bewaar(bezoeker, 'Twee'), bewaar(bezoeker, 'Drie')]);
    expect(await knex('bewaarde_filters')).toHaveLength(HOOGSTENS_FILTERS);
    await bewaar(bezoeker, 'Filter 1', 'weergave=wacht');
    expect(await lees(bezoeker)).toContain('Het filter “Filter 1” is bewaard.');
    await bewaar(bezoeker, '  ');
    expect(await lees(bezoeker)).toContain('Geef het filter een naam');
  });

  it('shows the columns that were chosen, and remembers them', async () => {
    const bezoeker = await meldAan(app());
    expect(koppen(await lees(bezoeker))).toEqual([
      ...['Zaak', 'Ouder', 'Fase', 'Uiterste datum', 'Dagen wacht', 'Bedrag', 'Status'],
    ]);
    const vraag = 'weergave=mijn&spoed=ja';
    const antwoord = await bezoeker.stuur('/werkvoorraad/kolommen', {
      'kolom[]': ['team', 'behandelaar', 'bestaatNiet', 'ontvangen'] as unknown as string,
      vraag,
    });
    expect(antwoord.headers['location']).toBe(`/werkvoorraad?${vraag}`);
    const html = await lees(bezoeker);
    expect(koppen(html)).toEqual(['Zaak', 'Ouder', 'Behandelaar', 'Team', 'Ontvangen op']);
    expect(html).toContain('Team Noord');
    expect(html).toMatch(/value="team" checked/);
    expect(await keurHtml(html)).toEqual([]);
    expect(koppen(await lees(await meldAan(app(LOTTE)), '/werkvoorraad?weergave=team'))).toContain('Bedrag');
    await bezoeker.stuur('/werkvoorraad/kolommen').expect(303);
    expect(koppen(await lees(bezoeker))).toEqual(['Zaak', 'Ouder']);
  });
});

function snellinks(html: string): readonly string[] {
  const nav = /<nav class="hb-snel"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  return [...nav.matchAll(/href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(
    (m) => `${m[2] ?? ''} → ${(m[1] ?? '').replaceAll('&amp;', '&')}`,
  );
}

function koppen(html: string): readonly string[] {
  const kop = /<thead[\s\S]*?<\/thead>/.exec(html)?.[0] ?? '';
  return [...kop.matchAll(/<th\b[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map((m) => m[1] ?? '');
}
