/** (c) Every page with twenty users at once, beside Express that does nothing and beside the page's own SQL. */
import { join } from 'node:path';
import type { Bench } from '#bench/volume/bench';
import { belast, type Belastinguitslag } from '#bench/volume/belasting';
import { duurmeting, nietGemeten, type Meting, type Naast } from '#bench/volume/meting';
import { rekentijdMs } from '#bench/volume/geheugen';
import { maakPaginas, type Benchpagina } from '#bench/volume/paginas';
import { metSqllog, type Sqlgebruik } from '#bench/volume/sqlmeter';
import { schrijfGetal } from '#bench/volume/verslag';
import { startKind, wachtOpKind } from '#scripts/servers/kind';
import { WORTEL } from '#scripts/servers/mappen';
import { neemtOp, vrijePoorten } from '#scripts/servers/poorten';

/** A page as it was measured. */
export interface Paginameting {
  readonly pagina: Benchpagina;
  readonly uitslag: Belastinguitslag;
  /** Of one request, under the same load. */
  readonly sql: Sqlgebruik;
  /** Time on a core of the web for one request in ms; null when the kernel does not say. */
  readonly webMs: number | null;
}

const GEBRUIKERS = 20;

/** Express that does nothing, in a process of its own. */
async function metKaal<T>(map: string, werk: (adres: string) => Promise<T>): Promise<T> {
  const [poort = 0] = await vrijePoorten(1);
  const kind = startKind({
    naam: 'Kaal',
    programma: process.execPath,
    argumenten: ['--import', 'tsx', 'bench/kaal.ts'],
    werkmap: WORTEL,
    logbestand: join(map, 'logs', 'kaal.log'),
    omgeving: { ...process.env, NODE_ENV: 'production', KAAL_PORT: String(poort) },
  });
  try {
    await wachtOpKind(kind, () => neemtOp(poort), 30_000);
    return await werk(`http://127.0.0.1:${poort}`);
  } finally {
    await kind.stop();
  }
}

async function meetPagina({ systeem }: Bench, pagina: Benchpagina, lang: number): Promise<Paginameting | null> {
  if (pagina.verzoeken.length === 0) return null;
  const wie = { adres: systeem.adressen.web, gebruikers: pagina.gebruikers ?? GEBRUIKERS };
  await belast({ ...wie, seconden: 1 }, pagina.verzoeken);
  const web = systeem.kind('Web')?.pid;
  const voorMs = rekentijdMs(web);
  const uitslag = await belast({ ...wie, seconden: lang }, pagina.verzoeken);
  const naMs = rekentijdMs(web);
  const logbestand = join(systeem.map, 'logs', 'postgres.log');
  const log = await metSqllog(systeem.beheer, logbestand, () =>
    belast({ ...wie, seconden: Math.ceil(lang / 3) }, pagina.verzoeken),
  );
  const verzoeken = Math.max(1, log.uitslag.duren?.aantal ?? 0);
  const webMs = voorMs === null || naMs === null ? null : (naMs - voorMs) / Math.max(1, uitslag.duren?.aantal ?? 0);
  const sql = { statements: log.sql.statements / verzoeken, ms: log.sql.ms / verzoeken };
  return { pagina, uitslag, sql, webMs };
}

/** Measures all pages; those that cannot be measured are left to `verslagPaginas`. */
async function meetPaginas(bench: Bench, seconden: number): Promise<readonly (Paginameting | Benchpagina)[]> {
  const paginas = await maakPaginas(bench.systeem.knex, bench.sessies);
  const uit: (Paginameting | Benchpagina)[] = [];
  for (const pagina of paginas) {
    const meting = await meetPagina(bench, pagina, seconden);
    uit.push(meting ?? pagina);
    bench.meld(`c: ${pagina.naam} ${meting?.uitslag.duren?.p95.toFixed(0) ?? '–'} ms`);
  }
  return uit;
}

/** Part (c): the pages, each for so many seconds, between two measurements of Express that does nothing. */
export async function paginadeel(bench: Bench, seconden: number): Promise<readonly (Paginameting | Benchpagina)[]> {
  return metKaal(bench.systeem.map, async (adres) => {
    const meetKaal = (): Promise<Belastinguitslag> =>
      belast({ adres, gebruikers: GEBRUIKERS, seconden }, [{ pad: '/' }]);
    await meetKaal();
    const voor = await meetKaal();
    const paginas = await meetPaginas(bench, seconden);
    const na = await meetKaal();
    const kaal = [voor, na].flatMap(({ duren }) => duren ?? []);
    const kaalP95 = kaal.reduce((som, { p95 }) => som + p95, 0) / kaal.length;
    const [eerste] = kaal;
    if (eerste)
      bench.metingen.push(duurmeting({ deel: 'c', sleutel: 'kaal', wat: 'Bare Express, a text of 20 kB' }, eerste));
    bench.metingen.push(...paginas.map((pagina) => regelVan(pagina, kaalP95)));
    return paginas;
  });
}

/** The line of a page in the report. */
function regelVan(meting: Paginameting | Benchpagina, kaalP95: number): Meting {
  if (!('uitslag' in meting)) {
    const { naam, reden } = meting;
    return nietGemeten(
      { deel: 'c', sleutel: `pagina ${naam}`, wat: `\`${naam}\``, eenheid: 'ms' },
      reden ?? 'no requests',
    );
  }
  const { pagina, uitslag, sql, webMs } = meting;
  const basis = { deel: 'c', sleutel: `pagina ${pagina.naam}`, wat: `\`${pagina.naam}\`` } as const;
  const { duren, fouten } = uitslag;
  if (!duren || fouten > 0) {
    return nietGemeten({ ...basis, eenheid: 'ms' }, `${fouten} answers were not this page`);
  }
  const naast: Naast[] = [{ wat: 'bare Express', verhouding: duren.p95 / kaalP95 }];
  if (sql.ms > 0) {
    const kern = webMs === null ? '' : `, ${schrijfGetal(webMs)} ms of a core in the web`;
    const wat = `its own SQL, by the means (a request: ${schrijfGetal(sql.statements)} statements, ${schrijfGetal(sql.ms)} ms${kern})`;
    naast.push({ wat, verhouding: duren.gemiddeld / sql.ms });
  }
  const budget = pagina.gebruikers === 1 ? 'p95 < 150 ms' : 'p95 < 300 ms';
  return { ...duurmeting(basis, duren), naast, budget };
}
