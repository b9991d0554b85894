import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { listOutboxstanden } from '#db/queries/beheer.outbox.query';
import { listVerwerkteRuns } from '#db/queries/betaalruns.query';
import { listSelectie, readSelectie } from '#db/queries/sturing.zaken.query';
import { listWerkvoorraad, telGefilterd, type Sortering } from '#db/queries/werkvoorraad.query';
import type { Weergave, Werkfilter, Werkkring } from '#db/queries/werkvoorraad.selectie';
import { selecteer, type Selectie } from '#domain/sturing/selectie';
import { datum } from '#domain/waarden/datum';
import { laadVolume } from '#tests/support/dossier/volume';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { doorgelezenTabellen, gebruikteIndexen, vragenVan, type Vraag } from '#tests/support/web/vragen';

const OUDERS = 70_000;
const WIE: readonly Medewerker[] = [
  { id: 'pzb.8', naam: 'Pzb Acht', rollen: ['pzb'], team: 'team-0' },
  { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-0' },
  { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null },
];
/** Tables that are as large as the number of ouders. */
const GROOT = ['zaak_overzicht', 'personen', 'taken', 'zaken', 'zaak_betrokkenen', 'mijlpalen', 'termijnen', 'outbox'];

const LIJSTEN: readonly Weergave[] = ['mijn', 'team', 'niet-toegewezen', 'wacht', 'afgerond'];
const ORDES: readonly Sortering[] = ['termijn', 'wacht', 'naam'];
const LEEG: Werkfilter = { fase: null, termijn: null, alleenSpoed: false };
const FILTERS: readonly Werkfilter[] = [
  LEEG,
  { ...LEEG, fase: { procedure: 'eersteToets', fase: 'voorstel' } },
  { ...LEEG, fase: { procedure: 'uitbetaling', fase: 'inBetaalrun' } },
  { ...LEEG, termijn: 'verlopen' },
  { ...LEEG, termijn: 'dreigt' },
  { ...LEEG, alleenSpoed: true },
  { fase: { procedure: 'eersteToets', fase: 'voorstel' }, termijn: 'verlopen', alleenSpoed: true },
];
/** Whose work: one's own, a team's, or that of all teams. */
const KRINGEN: readonly (readonly [wie: string, kring: Werkkring])[] = [
  ['a PZB', { medewerkerId: 'pzb.8', team: 'team-0', teambreed: false }],
  ['a teamleider', { medewerkerId: 'karim.haddad', team: 'team-0', teambreed: true }],
  ['a teamleider who looks at all teams', { medewerkerId: 'karim.haddad', team: null, teambreed: true }],
];
const DAGEN = { vandaag: datum('2026-11-24'), dreigtTot: datum('2026-12-08') };

const { vandaag } = DAGEN;
const WEEK = { van: datum('2026-09-07'), tot: datum('2026-09-13') };
/** Numbers of the manager with many zaken behind them, whose total the page Sturing has. */
const GROTE_GETALLEN: readonly Selectie[] = [
  selecteer('geregistreerd'),
  selecteer('aangemeld'),
  selecteer('eersteToetsAf'),
  selecteer('forfaitBetaald', { tot: datum('2025-04-30') }),
  selecteer('open'),
  selecteer('open', { wacht: 'na2j' }),
  selecteer('open', { team: 'team-0' }),
  selecteer('open', { procedure: 'eersteToets', fase: 'voorstel' }),
  selecteer('termijnLoopt', { klok: 'beslistermijnIb' }),
];
/** Numbers with few, which the list counts itself. */
const KLEINE_GETALLEN: readonly Selectie[] = [
  selecteer('aangemeld', WEEK),
  selecteer('forfaitBetaald', WEEK),
  selecteer('termijnLoopt', { klok: 'forfaitbetaling' }),
];

describe(`the lists at ${OUDERS} ouders`, () => {
  let database: TestDatabase;
  let knex: Knex;
  const app = (medewerker: Medewerker): Express => createApp(maakTestdiensten({ knex, medewerker }));

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await laadVolume(knex, OUDERS);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  const groteTabellen = async (vragen: readonly Vraag[]): Promise<readonly string[]> =>
    (await doorgelezenTabellen(database.url, vragen)).filter((tabel) => GROOT.includes(tabel));

  /** The pages that read a large table from beginning to end, with that table. */
  async function doorgelezen(bezoeker: Bezoeker, paden: readonly string[]): Promise<readonly string[]> {
    const gevonden: string[] = [];
    for (const pad of paden) {
      const vragen = await vragenVan(knex, () => bezoeker.haal(pad).expect(200));
      gevonden.push(...(await groteTabellen(vragen)).map((tabel) => `${pad}: ${tabel}`));
    }
    return gevonden;
  }

  it.each(KRINGEN)('every list, filter, order and count comes from an index, for %s', async (_wie, kring) => {
    const pagina = { plaats: { na: null, voor: null }, perPagina: 25 };
    for (const weergave of LIJSTEN) {
      for (const filter of FILTERS.filter(({ termijn }) => weergave !== 'afgerond' || termijn === null)) {
        const selectie = { ...kring, ...DAGEN, ...filter, weergave };
        const vragen = await vragenVan(knex, async () => {
          for (const sortering of ORDES) await listWerkvoorraad(knex, selectie, { ...pagina, sortering });
          await telGefilterd(knex, selectie, 1000);
        });
        expect({ weergave, filter, gelezen: await groteTabellen(vragen) }).toEqual({ weergave, filter, gelezen: [] });
      }
    }
  });

  it.each(WIE)('so does the whole page with its counts and menu, for $naam', async (medewerker) => {
    const paden = ['/werkvoorraad', '/werkvoorraad?team=alle', '/werkvoorraad?weergave=afgerond'];
    expect(await doorgelezen(await meldAan(app(medewerker)), paden)).toEqual([]);
  });

  it('so do the pages after the first', async () => {
    const bezoeker = await meldAan(app(WIE[0] as Medewerker));
    for (const orde of ORDES) {
      const { text } = await bezoeker.haal(`/werkvoorraad?weergave=team&sorteer=${orde}`).expect(200);
      const volgende = /href="([^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
      expect(await doorgelezen(bezoeker, [volgende])).toEqual([]);
    }
  });

  it('so does search on a name, a date of birth, both, and a BSN', async () => {
    const bezoeker = await meldAan(app(WIE[0] as Medewerker));
    for (const q of ['berg', 'hendrks', 'sanne de vries', '1984', 'jansen 12-3-1984', '111222333', 'ZK-2020-0000007']) {
      const vragen = await vragenVan(knex, () => bezoeker.stuur('/zoeken', { q }).redirects(1));
      expect({ q, gelezen: await groteTabellen(vragen) }).toEqual({ q, gelezen: [] });
    }
  });

  it.each(WIE)('so do the taken and what waits for akkoord, for $naam', async (medewerker) => {
    const paden = [
      '/taken',
      '/taken?lijst=vrij',
      ...(medewerker.rollen.includes('beoordelaar') ? ['/ter-akkoord'] : []),
    ];
    expect(await doorgelezen(await meldAan(app(medewerker)), paden)).toEqual([]);
  });

  it('so do the queue of the beoordelingen and the checks of quality', async () => {
    const teamleider = await meldAan(app(WIE[1] as Medewerker));
    const kijker = await meldAan(app({ id: 'hanna.smit', naam: 'Hanna Smit', rollen: ['teamleider'], team: null }));
    expect([
      ...(await doorgelezen(teamleider, ['/verdeling'])),
      ...(await doorgelezen(kijker, ['/kwaliteit'])),
    ]).toEqual([]);
  });

  it('so do the lists behind the numbers of the manager', async () => {
    const pagina = { peildatum: vandaag, na: null, perPagina: 50 };
    const [na] = await listSelectie(knex, selecteer('open'), pagina);
    for (const selectie of GROTE_GETALLEN) {
      const vragen = await vragenVan(knex, async () => {
        await listSelectie(knex, selectie, pagina);
        await listSelectie(knex, selectie, { ...pagina, na: na ?? null });
      });
      expect({ selectie, gelezen: await groteTabellen(vragen) }).toEqual({ selectie, gelezen: [] });
    }
    for (const selectie of KLEINE_GETALLEN) {
      const vragen = await vragenVan(knex, () => readSelectie(knex, selectie, pagina));
      expect({ selectie, gelezen: await groteTabellen(vragen) }).toEqual({ selectie, gelezen: [] });
    }
  });

  it('what failed last in the outbox is found among those that failed, not among all that wait', async () => {
    const vragen = await vragenVan(knex, () => listOutboxstanden(knex, Date.parse('2026-11-24T10:00:00Z')));
    expect(await gebruikteIndexen(database.url, vragen)).toContain('outbox_mislukt');
  });

  it('so do the sums of a payment run, and the number in a list whether a beoordeling is the faster one', async () => {
    const ingelezen = ['betaalopdrachten', 'termijnen'];
    const runs = await vragenVan(knex, () => listVerwerkteRuns(knex, { na: null, perPagina: 25 }));
    const lijst = await vragenVan(knex, () =>
      listWerkvoorraad(
        knex,
        { ...(KRINGEN[1]?.[1] as Werkkring), ...DAGEN, ...LEEG, weergave: 'team' },
        { sortering: 'termijn', plaats: { na: null, voor: null }, perPagina: 25 },
      ),
    );
    const gelezen = await doorgelezenTabellen(database.url, [...runs, ...lijst]);
    expect(gelezen.filter((tabel) => ingelezen.includes(tabel))).toEqual([]);
  });
});
