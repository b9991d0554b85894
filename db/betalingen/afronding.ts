/** Whether a run is finished: what is open, and what does not fit. */
import type { Knex } from 'knex';
import type { Bankregel } from '#db/betalingen/verwerkVerslag';

/** How the orders of a run fared. */
export interface Runtelling {
  readonly open: number;
  readonly betaald: number;
  readonly geretourneerd: number;
}

/** Counts the orders of a run; `open` are those on which the bank has not spoken. */
export async function telRun(knex: Knex | Knex.Transaction, betaalrunId: string): Promise<Runtelling> {
  const { rows } = await knex.raw<{ rows: Runtelling[] }>(
    `select count(*) filter (where status in ('in run', 'verzonden'))::int as open,
            count(*) filter (where status = 'betaald')::int as betaald,
            count(*) filter (where status = 'geretourneerd')::int as geretourneerd
     from betaalopdrachten where betaalrun_id = ?`,
    [betaalrunId],
  );
  return rows[0] ?? { open: 0, betaald: 0, geretourneerd: 0 };
}

/** Lines of the bank that are not about an order of this run, or say something else of it than the order does: another amount, another end. */
export async function telAfwijkingen(
  knex: Knex | Knex.Transaction,
  betaalrunId: string,
  regels: readonly Bankregel[],
): Promise<number> {
  const { rows } = await knex.raw<{ rows: { aantal: number }[] }>(
    `select count(*)::int as aantal
     from jsonb_to_recordset(:regels::jsonb) as r("endToEndId" text, soort text, bedrag bigint)
     where not exists (select from betaalopdrachten o
                       where o.end_to_end_id = r."endToEndId" and o.betaalrun_id = :betaalrunId
                         and o.bedrag_centen = r.bedrag and o.status = r.soort)`,
    { betaalrunId, regels: JSON.stringify(regels) },
  );
  return rows[0]?.aantal ?? 0;
}

/** Closes a run on which the bank has said everything. */
export async function sluitRun(trx: Knex.Transaction, betaalrunId: string, momentMs: number): Promise<void> {
  await trx('betaalruns')
    .where({ id: betaalrunId, status: 'verzonden' })
    .update({ status: 'verwerkt', verwerkt_op: new Date(momentMs) });
}
