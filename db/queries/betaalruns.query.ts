import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** Where a run stands, in the words of the dossier. */
export type Runstatus = 'samengesteld' | 'bestand gereed' | 'verzending begonnen' | 'verzonden' | 'verwerkt';

/** A number of orders and what they add up to, in cents. */
export interface Som {
  readonly aantal: number;
  readonly centen: number;
}

/** A betaalrun with how its orders fared. Instants in milliseconds since 1970. */
export interface Betaalrun {
  readonly runId: string;
  readonly runnummer: string;
  readonly status: Runstatus;
  readonly op: Datum;
  /** Name of who started it; null when it ran by schedule. */
  readonly door: string | null;
  readonly bestandHash: string | null;
  readonly verzondenMs: number | null;
  readonly verwerktMs: number | null;
  readonly run: Som;
  readonly betaald: Som;
  readonly geretourneerd: Som;
  readonly onderweg: Som;
}

interface Rij {
  readonly runId: string;
  readonly runnummer: string;
  readonly status: Runstatus;
  readonly op: Datum;
  readonly door: string | null;
  readonly bestandHash: string | null;
  readonly verzondenOp: Date | null;
  readonly verwerktOp: Date | null;
  readonly aantal: number;
  readonly centen: number;
  readonly betaaldAantal: number;
  readonly betaaldCenten: number;
  readonly geretourneerdAantal: number;
  readonly geretourneerdCenten: number;
  readonly onderwegAantal: number;
  readonly onderwegCenten: number;
}

/** Runs that are not processed yet, newest first; there are at most a few. */
export async function listLopendeRuns(knex: Knex): Promise<readonly Betaalrun[]> {
  return leesRuns(knex, `where r.status <> 'verwerkt' order by r.aangemaakt_op desc, r.id desc limit 50`, {});
}

/** Processed runs, newest first, those after run `na`; one more than `perPagina` when there are more. */
export async function listVerwerkteRuns(
  knex: Knex,
  pagina: { readonly na: string | null; readonly perPagina: number },
): Promise<readonly Betaalrun[]> {
  const verder =
    pagina.na === null
      ? ''
      : `and (r.aangemaakt_op, r.id) < (select n.aangemaakt_op, n.id from betaalruns n where n.runnummer = :na)`;
  const bindingen = { aantal: pagina.perPagina + 1, ...(pagina.na === null ? {} : { na: pagina.na }) };
  return leesRuns(
    knex,
    `where r.status = 'verwerkt' ${verder} order by r.aangemaakt_op desc, r.id desc limit :aantal`,
    bindingen,
  );
}

/** One run, or null when there is no run of that number (yet). */
export async function findBetaalrun(knex: Knex, runnummer: string): Promise<Betaalrun | null> {
  const [run] = await leesRuns(knex, 'where r.runnummer = :runnummer', { runnummer });
  return run ?? null;
}

/** `keuze` is the rest of the statement: which runs, in which order. */
async function leesRuns(
  knex: Knex,
  keuze: string,
  bindingen: Readonly<Record<string, string | number>>,
): Promise<readonly Betaalrun[]> {
  const { rows } = await knex.raw<{ rows: Rij[] }>(
    `select r.id as "runId", r.runnummer, r.status, r.op, coalesce(m.naam, r.door) as door, r.bestand_hash as "bestandHash",
            r.verzonden_op as "verzondenOp", r.verwerkt_op as "verwerktOp", r.aantal, r.totaal_centen as centen, s.*
     from betaalruns r
     left join medewerkers m on m.id = r.door
     cross join lateral (select ${som('betaald', `g.status = 'betaald'`)}, ${som('geretourneerd', `g.status = 'geretourneerd'`)},
                                ${som('onderweg', `g.status in ('in run', 'verzonden')`)}
                         from (select o.status, count(*) as aantal, sum(o.bedrag_centen) as centen from betaalopdrachten o
                               where o.betaalrun_id = r.id group by o.status) g) s
     ${keuze}`,
    bindingen,
  );
  return rows.map(naarRun);
}

function som(naam: string, waar: string): string {
  return `coalesce(sum(g.aantal) filter (where ${waar}), 0)::int as "${naam}Aantal",
          coalesce(sum(g.centen) filter (where ${waar}), 0)::bigint as "${naam}Centen"`;
}

function naarRun(rij: Rij): Betaalrun {
  const { runId, runnummer, status, op, door, bestandHash } = rij;
  return {
    ...{ runId, runnummer, status, op, door, bestandHash },
    verzondenMs: rij.verzondenOp?.getTime() ?? null,
    verwerktMs: rij.verwerktOp?.getTime() ?? null,
    run: { aantal: rij.aantal, centen: rij.centen },
    betaald: { aantal: rij.betaaldAantal, centen: rij.betaaldCenten },
    geretourneerd: { aantal: rij.geretourneerdAantal, centen: rij.geretourneerdCenten },
    onderweg: { aantal: rij.onderwegAantal, centen: rij.onderwegCenten },
  };
}
