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

const JOOST: Medewerker = { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null };
const KARIM: Medewerker = { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' };
const SAM: Medewerker = { id: 'sam.bakker', naam: 'Sam Bakker', rollen: ['pzb'], team: 'team-zuid' };

interface Proeftaak {
  readonly zaak: string;
  readonly taak: string;
  readonly titel: string;
  readonly rol?: string;
  readonly van?: string;
  readonly uiterlijk?: string;
  readonly procedure?: string;
  readonly af?: boolean;
}

describe('the list of taken on Tuesday 24 November 2026', () => {
  let database: TestDatabase;
  let knex: Knex;
  let noor: string;
  let vrij: string;
  const app = (medewerker = NOOR): Express => createApp(maakTestdiensten({ knex, medewerker }));
  const haal = async (pad: string, medewerker = NOOR): Promise<string> =>
    (await (await meldAan(app(medewerker))).haal(pad).expect(200)).text;
  const maakTaak = (t: Proeftaak): Promise<unknown> =>
    knex('taken').insert({
      zaak_id: knex('zaken').where({ zaaknummer: t.zaak }).select('id'),
      procedure_id: t.procedure ?? 'aanmelding-1',
      taak: t.taak,
      titel: t.titel,
      rol: t.rol ?? 'pzb',
      medewerker_id: t.van ?? null,
      uiterlijk: t.uiterlijk ?? null,
      aangemaakt_op: new Date('2026-11-20T09:00:00Z'),
      afgerond_op: t.af === true ? new Date() : null,
    });

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    [noor = '', vrij = ''] = await maakLijstzaken(knex, [
      { naam: '<script>alert(1)</script>', behandelaar: 'noor.de.wit', spoed: true },
      { naam: 'Vrij' },
      { naam: 'Zuid', behandelaar: 'sam.bakker', team: 'team-zuid' },
    ]);
    const [, , zuid = ''] = await knex('zaken').orderBy('zaaknummer').pluck<string[]>('zaaknummer');
    await maakTaak({ zaak: noor, taak: 'belofte', titel: 'Kom uw belofte na', uiterlijk: '2026-11-29' });
    await maakTaak({ zaak: noor, taak: 'belOuder', titel: 'Bel de ouder', uiterlijk: '2026-11-23', van: 'sam.bakker' });
    await maakTaak({ zaak: noor, taak: 'stelBesluitVoor', titel: 'Stel het besluit voor', procedure: 'eersteToets-1' });
    await maakTaak({
      zaak: noor,
      taak: 'beslistermijnIb:dreigt',
      titel: 'Beslissen op de aanvraag: rond af vóór 30 november 2026',
      uiterlijk: '2026-11-30',
    });
    await maakTaak({ zaak: noor, taak: 'oud', titel: 'Al gedaan', af: true });
    await maakTaak({ zaak: vrij, taak: 'belOuder', titel: 'Bel de vrije ouder', uiterlijk: '2026-11-24' });
    await maakTaak({ zaak: zuid, taak: 'belOuder', titel: 'Bel de ouder in het zuiden', van: 'sam.bakker' });
    await maakTaak({
      zaak: noor,
      taak: 'akkoordEersteToets',
      titel: 'Beoordeel het voorstel',
      rol: 'beoordelaar',
      procedure: 'eersteToets-1',
    });
    await maakTaak({
      zaak: noor,
      taak: 'beslistermijnIb:verlopen',
      titel: 'Noord is verlopen',
      rol: 'teamleider',
      uiterlijk: '2026-11-01',
    });
    await maakTaak({
      zaak: zuid,
      taak: 'beslistermijnIb:verlopen',
      titel: 'Zuid is verlopen',
      rol: 'teamleider',
      uiterlijk: '2026-11-01',
    });
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('groups mine by how near the last day is; what follows the zaak is mine, whoever it was given to', async () => {
    const html = await haal('/taken');
    expect(groepen(html)).toEqual({
      'Te laat': ['Bel de ouder'],
      'Deze week': ['Kom uw belofte na'],
      'Later of zonder uiterste dag': [
        'Beslissen op de aanvraag: rond af vóór 30 november 2026',
        'Stel het besluit voor',
      ],
    });
    expect(html).toContain('1 dag te laat');
    expect(html).toContain('geen uiterste dag');
    expect(html).toContain('Spoed');
    expect(html).not.toContain('<script>alert');
  });

  it('leads straight to the act that finishes a taak, otherwise to the zaak', async () => {
    const html = await haal('/taken');
    expect(html).toContain(
      `href="/zaken/${noor}/procedures/eersteToets-1/handelingen/stelBesluitVoor">Stel het besluit voor`,
    );
    expect(html).toContain(`href="/zaken/${noor}">Bel de ouder`);
    expect(await haal('/taken', JOOST)).toContain(`/procedures/eersteToets-1/handelingen/keurVoorstelGoed">Beoordeel`);
  });

  it('keeps the taken of zaken that nobody has apart', async () => {
    const html = await haal('/taken?lijst=vrij');
    expect(taken(html)).toEqual(['Bel de vrije ouder']);
    expect(html).toContain('In zaken zonder behandelaar (1)');
    expect(html).toContain('Voor mij (4)');
    expect(taken(await haal('/taken?lijst=vrij', JOOST))).toEqual(['Beoordeel het voorstel']);
  });

  it('shows each role its own, and a teamleider only the own team', async () => {
    expect(taken(await haal('/taken', JOOST))).toEqual(['Beoordeel het voorstel']);
    expect(taken(await haal('/taken', KARIM))).toEqual(['Noord is verlopen']);
    expect(taken(await haal('/taken', SAM))).toEqual(['Bel de ouder in het zuiden']);
  });

  it('has the same number in the menu', async () => {
    expect(await haal('/taken')).toMatch(/>Taken <span class="hb-teller">4</);
    expect(await haal('/taken', KARIM)).toMatch(/>Taken <span class="hb-teller">1</);
  });

  it('filters on the kind of taak, named without the date that differs per zaak', async () => {
    const html = await haal('/taken?soort=beslistermijnIb%3Adreigt');
    expect(taken(html)).toEqual(['Beslissen op de aanvraag: rond af vóór 30 november 2026']);
    expect(html).toMatch(/selected>Beslissen op de aanvraag: termijn loopt bijna af</);
    expect(await haal('/taken?soort=bestaatniet')).toContain('Er is geen taak van deze soort');
  });

  it('tells who has nothing to do what will come here', async () => {
    const niemand: Medewerker = { ...NOOR, id: 'lotte.prins', naam: 'Lotte Prins' };
    expect(await haal('/taken', niemand)).toContain('U heeft geen open taken');
  });

  it.each(['/taken', '/taken?lijst=vrij', '/taken?soort=x'])('%s is clean HTML', async (pad) => {
    expect(await keurHtml(await haal(pad))).toEqual([]);
  });

  it('reads forward and back without losing or repeating one', async () => {
    const zaken = await maakLijstzaken(
      knex,
      Array.from({ length: 110 }, () => ({ behandelaar: 'lotte.prins' })),
    );
    for (const [i, zaak] of zaken.entries()) {
      const uiterlijk = i % 4 === 0 ? {} : { uiterlijk: `2026-12-0${1 + (i % 5)}` };
      await maakTaak({ zaak, taak: 'belOuder', titel: `Taak ${i}`, ...uiterlijk });
    }
    const bezoeker = await meldAan(app({ ...NOOR, id: 'lotte.prins', naam: 'Lotte Prins' }));
    const heen: (readonly string[])[] = [];
    let html = (await bezoeker.haal('/taken')).text;
    expect(html).toContain('Voor mij (99+)');
    expect(html).toMatch(/>Taken <span class="hb-teller">99\+</);
    for (;;) {
      heen.push(taken(html));
      const pad = link(html, 'next');
      if (pad === null) break;
      html = (await bezoeker.haal(pad)).text;
    }
    expect(heen.map((pagina) => pagina.length)).toEqual([25, 25, 25, 25, 10]);
    expect(new Set(heen.flat()).size).toBe(110);
    const terug = [taken(html)];
    for (let pad = link(html, 'prev'); pad !== null; pad = link(html, 'prev')) {
      html = (await bezoeker.haal(pad)).text;
      terug.unshift(taken(html));
    }
    expect(terug).toEqual(heen);
  });
});

function lijst(html: string): string {
  return html.slice(html.indexOf('id="lijst"'));
}

function taken(html: string): readonly string[] {
  return [...lijst(html).matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]*)</g)].map((m) => m[1] ?? '');
}

function groepen(html: string): Readonly<Record<string, readonly string[]>> {
  const delen = lijst(html).split('<h2').slice(1);
  return Object.fromEntries(delen.map((deel) => [/>([^<]*)<\/h2>/.exec(deel)?.[1] ?? '', taken(`id="lijst"${deel}`)]));
}

function link(html: string, rel: 'next' | 'prev'): string | null {
  return (
    new RegExp(`href="([^"]*)" rel="${rel}"`).exec(html)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#38;', '&') ?? null
  );
}
