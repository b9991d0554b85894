import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import { alleRoutes } from '#api/routes';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { readToestand } from '#db/queries/toestand.query';
import { ROLLEN } from '#domain/autorisatie/rollen';
import { openHandelingen } from '#domain/processen/controle';
import { datum } from '#domain/waarden/datum';
import { zaakInBeoordeling } from '#tests/support/dossier/beoordeling';
import { beantwoordRegister, beginZaak, toegekendeZaak, verricht } from '#tests/support/dossier/zaken';
import { vrijgegevenZaak } from '#tests/support/dossier/betaald';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';

/** Someone who may open and do everything: these tests are about the markup, not about who sees it. */
const ALLES: Medewerker = { id: 'eva.alles', naam: 'Eva Alles', rollen: [...ROLLEN], team: 'team-noord' };

/** Paths that are meant for a program or that lead on to another page. */
const GEEN_PAGINA = ['/uitloggen', '/', '/werkvoorraad/volgende'];

/** A list that is only there for a figure: it is reached through its links. */
const ZONDER_VRAAG = ['/sturing/zaken'];

/** The pages of our own that a page links to. */
function links(html: string): readonly string[] {
  const alle = [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map((treffer) =>
    (treffer[1] ?? '').replaceAll('&amp;', '&'),
  );
  return alle.filter((link) => !/^\/(console|assets|brieven)|\/brieven\/./.test(link) && !GEEN_PAGINA.includes(link));
}

/** A link without what differs from row to row: links of one form lead to the same page. */
function vorm(link: string): string {
  const { pathname, searchParams } = new URL(link, 'http://x');
  return `${pathname.replace(/ZK-[\d-]+/, ':zaaknummer')}?${[...searchParams.keys()].sort().join('&')}`;
}

describe('every page is good HTML', () => {
  let database: TestDatabase;
  let knex: Knex;
  let app: Express;
  let bezoeker: Bezoeker;
  const zaken: { zaakId: string; zaaknummer: string }[] = [];

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    app = createApp(maakTestdiensten({ knex, medewerker: ALLES, op: '2021-06-20' }));
    zaken.push(
      await beginZaak(knex, { spoed: true }),
      await beginZaak(knex, { ontvangenOp: datum('2024-03-09'), geregistreerdOp: datum('2024-03-09') }),
      await toegekendeZaak(knex),
      await vrijgegevenZaak(knex),
      await zaakInBeoordeling(knex),
    );
    const terAkkoord = await beginZaak(knex);
    await beantwoordRegister(knex, terAkkoord.zaakId);
    await verricht(knex, terAkkoord.zaakId, {
      soort: 'eersteToets',
      handeling: 'stelBesluitVoor',
      door: 'noor.de.wit',
    });
    zaken.push(terAkkoord);
    bezoeker = await meldAan(app);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  /** What is wrong with the answer on a path, with the path in front. */
  async function keur(
    pad: string,
    antwoord: { status: number; text: string; type: string },
    verwacht: number,
  ): Promise<readonly string[]> {
    if (antwoord.status !== verwacht) return [`${pad}: ${antwoord.status} instead of ${verwacht}`];
    if (antwoord.type !== 'text/html') return [];
    return (await keurHtml(antwoord.text)).map((fout) => `${pad}: ${fout}`);
  }

  const paden = (): readonly string[] =>
    alleRoutes(maakTestdiensten({ knex }))
      .filter((route) => route.methode === 'get' && !GEEN_PAGINA.includes(route.pad))
      .map((route) => route.pad);

  it('the lists and reports, and one of each kind of page they link to', async () => {
    const gezien = new Set<string>();
    const fouten: string[] = [];
    for (const pad of paden().filter((p) => !p.includes(':') && !ZONDER_VRAAG.includes(p))) {
      const antwoord = await bezoeker.haal(pad);
      fouten.push(...(await keur(pad, antwoord, 200)));
      for (const link of links(antwoord.text)) {
        if (gezien.has(vorm(link))) continue;
        gezien.add(vorm(link));
        fouten.push(...(await keur(link, await bezoeker.haal(link), 200)));
      }
    }
    expect(fouten).toEqual([]);
    expect(gezien.size).toBeGreaterThan(10);
  });

  it('every tab of a zaak, in every stage', async () => {
    const tabs = paden().filter((pad) => /^\/zaken\/:zaaknummer(\/[^:]*)?$/.test(pad));
    expect(tabs.length).toBeGreaterThanOrEqual(5);
    for (const { zaaknummer } of zaken) {
      for (const tab of tabs) {
        const pad = tab.replace(':zaaknummer', zaaknummer);
        expect(await keur(pad, await bezoeker.haal(pad), 200)).toEqual([]);
      }
    }
  });

  it('the form of every act that is open, as it comes and with its errors', async () => {
    const gezien = new Set<string>();
    for (const { zaakId, zaaknummer } of zaken) {
      const wie = { medewerkerId: ALLES.id, rollen: ALLES.rollen };
      for (const { procedureId, handeling } of openHandelingen(
        await readToestand(knex, zaakId),
        wie,
        datum('2021-06-20'),
      )) {
        if (gezien.has(handeling.naam)) continue;
        gezien.add(handeling.naam);
        const pad = `/zaken/${zaaknummer}/procedures/${procedureId}/handelingen/${handeling.naam}`;
        expect(await keur(pad, await bezoeker.haal(pad), 200)).toEqual([]);
        expect(await keurFout(pad)).toEqual([]);
      }
    }
    expect(gezien.size).toBeGreaterThan(15);
  });

  /** The form sent empty; what has nothing to fill in goes on and shows no form. */
  async function keurFout(pad: string): Promise<readonly string[]> {
    const antwoord = await bezoeker.stuur(pad);
    return antwoord.status === 303 ? [] : keur(`post ${pad}`, antwoord, antwoord.status);
  }

  it('the pages that say what went wrong', async () => {
    expect(await keur('/bestaat-niet', await bezoeker.haal('/bestaat-niet'), 404)).toEqual([]);
    expect(await keur('post /aanmeldingen', await bezoeker.stuur('/aanmeldingen'), 422)).toEqual([]);
    const leeg = '/zaken/ZK-2026-9999999';
    expect(await keur(leeg, await bezoeker.haal(leeg), 404)).toEqual([]);
  });
});
