import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakLijstzaken, type Lijstzaak } from '#tests/support/dossier/lijstzaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';

const KARIM: Medewerker = { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' };
const JOOST: Medewerker = { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null };

/** Days around 24 November 2026, the day of these tests; ten working days later is 8 December. */
const EIGEN: readonly Lijstzaak[] = [
  { naam: 'Adriaanse', behandelaar: 'noor.de.wit', uiterste: '2026-11-20', ontvangen: '2022-03-01' },
  {
    naam: 'Berg',
    tussenvoegsel: 'van der',
    behandelaar: 'noor.de.wit',
    uiterste: '2026-12-08',
    ontvangen: '2021-01-04',
  },
  { naam: 'Çelik', behandelaar: 'noor.de.wit', uiterste: '2026-12-09', spoed: true },
  { naam: '<script>alert(1)</script>', behandelaar: 'noor.de.wit', wachtOp: 'ouder', uiterste: '2027-03-01' },
  {
    naam: 'Dijk',
    behandelaar: 'noor.de.wit',
    wachtOp: 'bank',
    procedure: 'uitbetaling-1',
    fase: 'inBetaalrun',
    fasetitel: 'In de betaalrun',
  },
  { naam: 'Evers', behandelaar: 'noor.de.wit', afgesloten: '2026-11-02' },
  { naam: 'Faber', behandelaar: 'noor.de.wit', afgesloten: '2026-10-30' },
];
const ANDEREN: readonly Lijstzaak[] = [
  { naam: 'Gerrits', behandelaar: 'lotte.prins', uiterste: '2026-11-24' },
  { naam: 'Hendriks', team: 'team-zuid', behandelaar: 'sam.bakker', uiterste: '2026-11-01' },
  ...Array.from({ length: 60 }, (_leeg, i): Lijstzaak => ({
    naam: `Wachtende${String(i).padStart(2, '0')}`,
    // Five share each last day, every seventh has none: the order must still be one and the same.
    uiterste: i % 7 === 6 ? null : `2027-01-${String(1 + Math.floor(i / 5)).padStart(2, '0')}`,
    ontvangen: `2023-0${1 + (i % 9)}-15`,
    spoed: i === 40,
  })),
];

describe('the werkvoorraad', () => {
  let database: TestDatabase;
  let knex: Knex;
  const app = (medewerker = NOOR): Express => createApp(maakTestdiensten({ knex, medewerker }));
  const haal = async (pad: string, medewerker = NOOR): Promise<string> =>
    (await (await meldAan(app(medewerker))).haal(pad).expect(200)).text;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await knex('medewerkers').insert([
      { id: 'noor.de.wit', naam: 'Noor de Wit', rollen: ['pzb'], team: 'team-noord' },
      { id: 'lotte.prins', naam: 'Lotte Prins', rollen: ['pzb'], team: 'team-noord' },
      { id: 'sam.bakker', naam: 'Sam Bakker', rollen: ['pzb'], team: 'team-zuid' },
    ]);
    await maakLijstzaken(knex, [...EIGEN, ...ANDEREN]);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('begins with my open zaken, the earliest last day first, in words and escaped', async () => {
    const html = await haal('/werkvoorraad');
    expect(namen(html)).toEqual([
      'M. Adriaanse',
      'M. van der Berg',
      'M. Çelik',
      'M. &lt;script&gt;alert(1)&lt;/script&gt;',
      'M. Dijk',
    ]);
    expect(html).not.toContain('<script>alert(1)');
    expect(html).toContain('4 dagen te laat');
    expect(html).toContain('nog 14 dagen');
    expect(html).toContain('Geen termijn');
    expect(badges(html)).toEqual([
      'Verlopen',
      'In behandeling',
      'In behandeling',
      'Spoed',
      'In behandeling',
      'Wacht op ouder',
      'Wacht op bank',
    ]);
  });

  it('says above the list how many are open, overdue, near their end, done this month, and who waits longest', async () => {
    expect(tegels(await haal('/werkvoorraad'))).toEqual([
      '5 open zaken',
      '1 termijn verlopen',
      '1 termijn binnen 10 werkdagen',
      '1 afgerond deze maand',
      '2.150 dagen wacht M. van der Berg, het langst',
    ]);
  });

  it.each([
    ['mijn', 5],
    ['team', 66],
    ['niet-toegewezen', 60],
    ['wacht', 2],
    ['afgerond', 2],
  ])('list %s has as many zaken as its tab says, over all its pages', async (weergave, aantal) => {
    const bezoeker = await meldAan(app());
    let html = (await bezoeker.haal(`/werkvoorraad?weergave=${weergave}`).expect(200)).text;
    expect(/aria-current="page">[^<]*\((\d+)\)/.exec(html.slice(html.indexOf('hb-tabs')))?.[1]).toBe(String(aantal));
    const gezien = zaaknummers(html);
    for (let pad = link(html, 'next'); pad !== null; pad = link(html, 'next')) {
      html = (await bezoeker.haal(pad).expect(200)).text;
      gezien.push(...zaaknummers(html));
    }
    expect(gezien).toHaveLength(aantal);
    expect(new Set(gezien).size).toBe(aantal);
  });

  it.each(['termijn', 'wacht', 'naam'])('reads the same pages back as forward, sorted by %s', async (sorteer) => {
    const bezoeker = await meldAan(app());
    const heen: string[][] = [];
    let html = (await bezoeker.haal(`/werkvoorraad?weergave=team&sorteer=${sorteer}`)).text;
    expect(link(html, 'prev')).toBeNull();
    for (;;) {
      heen.push(zaaknummers(html));
      const verder = link(html, 'next');
      if (verder === null) break;
      expect(verder).not.toMatch(/Wachtende|2027/);
      html = (await bezoeker.haal(verder)).text;
    }
    expect(heen.map((pagina) => pagina.length)).toEqual([25, 25, 16]);
    const terug = [zaaknummers(html)];
    for (let pad = link(html, 'prev'); pad !== null; pad = link(html, 'prev')) {
      html = (await bezoeker.haal(pad)).text;
      terug.unshift(zaaknummers(html));
    }
    expect(terug).toEqual(heen);
  });

  it('sorts by who waits longest and by surname', async () => {
    const wacht = await haal('/werkvoorraad?sorteer=wacht');
    expect(namen(wacht).slice(0, 2)).toEqual(['M. van der Berg', 'M. Adriaanse']);
    expect(wacht).toMatch(/aria-sort="descending"><a[^>]*>Dagen wacht/);
    const naam = await haal('/werkvoorraad?sorteer=naam');
    expect(namen(naam).slice(1)).toEqual(['M. Adriaanse', 'M. van der Berg', 'M. Çelik', 'M. Dijk']);
  });

  it('filters on fase, term and spoed, says how many are left, and how to see all again', async () => {
    const fase = await haal('/werkvoorraad?fase=uitbetaling.inBetaalrun');
    expect(namen(fase)).toEqual(['M. Dijk']);
    expect(fase).toContain('1 van 5 open zaken');
    expect(fase).toMatch(/value="uitbetaling.inBetaalrun" selected/);
    expect(namen(await haal('/werkvoorraad?termijn=verlopen'))).toEqual(['M. Adriaanse']);
    expect(namen(await haal('/werkvoorraad?termijn=dreigt'))).toEqual(['M. van der Berg']);
    expect(namen(await haal('/werkvoorraad?spoed=ja'))).toEqual(['M. Çelik']);
    const niets = await haal('/werkvoorraad?spoed=ja&termijn=verlopen');
    expect(niets).toContain('Geen zaak past bij dit filter');
    expect(niets).toContain('href="/werkvoorraad?weergave=mijn">Wis het filter');
  });

  it('takes no notice of what does not exist', async () => {
    expect(
      namen(await haal('/werkvoorraad?weergave=x&fase=a.b&termijn=y&sorteer=z&na=ZK-2026-9999999&voor=q')),
    ).toHaveLength(5);
  });

  it('shows what is done, the last first', async () => {
    const html = await haal('/werkvoorraad?weergave=afgerond');
    expect(namen(html)).toEqual(['M. Evers', 'M. Faber']);
    expect(html).toContain('Afgerond op');
  });

  it('shows a teamleider the whole team with who handles what, and another team when asked', async () => {
    const html = await haal('/werkvoorraad', KARIM);
    expect(html).toContain('Werkvoorraad Team Noord');
    expect(namen(html)).toContain('M. Gerrits');
    expect(html).toContain('Lotte Prins');
    expect(html).not.toContain('Mijn zaken');
    expect(html).not.toContain('Geef mij de volgende');
    expect(namen(await haal('/werkvoorraad?weergave=wacht', KARIM))).toHaveLength(2);
    expect(namen(await haal('/werkvoorraad?team=team-zuid', KARIM))).toEqual(['M. Hendriks']);
    expect(await haal('/werkvoorraad?team=alle', KARIM)).toContain('67 open zaken');
  });

  it('does not let a PZB choose another team', async () => {
    expect(namen(await haal('/werkvoorraad?weergave=team&team=team-zuid'))).not.toContain('M. Hendriks');
  });

  it('offers taking a zaak to who may, and tells who has none what to do', async () => {
    expect(await haal('/werkvoorraad?weergave=niet-toegewezen')).toMatch(/action="\/werkvoorraad\/ZK-2023-\d+\/neem"/);
    const html = await haal('/werkvoorraad?weergave=niet-toegewezen', JOOST);
    expect(namen(html)).toHaveLength(25);
    expect(html).not.toContain('/neem"');
    expect(await haal('/werkvoorraad', JOOST)).toContain('U heeft geen open zaken');
  });

  it.each(['mijn', 'team', 'niet-toegewezen', 'wacht', 'afgerond'])('list %s is clean HTML', async (weergave) => {
    expect(await keurHtml(await haal(`/werkvoorraad?weergave=${weergave}&termijn=`))).toEqual([]);
    expect(await keurHtml(await haal(`/werkvoorraad?weergave=${weergave}`, KARIM))).toEqual([]);
  });
});

function lijst(html: string): string {
  return html.slice(html.indexOf('id="lijst"'));
}

function namen(html: string): readonly string[] {
  return [...lijst(html).matchAll(/hb-lijst__naam">([^<]*)</g)].map((m) => m[1] ?? '');
}

function zaaknummers(html: string): string[] {
  return [...lijst(html).matchAll(/href="\/zaken\/(ZK-[\d-]+)"/g)].map((m) => m[1] ?? '');
}

function badges(html: string): readonly string[] {
  return [...lijst(html).matchAll(/hb-badge--\w+">([^<]*)</g)].map((m) => m[1] ?? '');
}

function tegels(html: string): readonly string[] {
  return [...html.matchAll(/<b>([^<]*)<\/b><span>([^<]*)<\/span>/g)].map((m) => `${m[1] ?? ''} ${m[2] ?? ''}`);
}

function link(html: string, rel: 'next' | 'prev'): string | null {
  return new RegExp(`href="([^"]*)" rel="${rel}"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null;
}
