import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** Which run to put together. */
export interface Runwens {
  readonly runnummer: string;
  readonly op: Datum;
  /** Id of the medewerker who asked for it; null: by schedule. */
  readonly door: string | null;
  readonly momentMs: number;
  /** Only orders of these zaken; by default of all. */
  readonly zaakIds?: readonly string[];
}

/** A run with how many orders are in it; `betaalrunId` null: there was nothing to pay, and no run was made. */
export interface Samengesteld {
  readonly betaalrunId: string | null;
  readonly aantal: number;
}

/**
 * Puts every released order in a run. The same runnummer again is the same run, whatever was released since; two runs at the same time never
 * hold the same order.
 */
export async function stelRunSamen(trx: Knex.Transaction, wens: Runwens): Promise<Samengesteld> {
  const { runnummer, op, door, momentMs } = wens;
  const [nieuw] = await trx('betaalruns')
    .insert({ runnummer, status: 'samengesteld', op, door, aangemaakt_op: new Date(momentMs) })
    .onConflict('runnummer')
    .ignore()
    .returning<{ id: string }[]>('id');
  if (!nieuw) return bestaande(trx, runnummer);
  const { aantal, centen } = await neemOpdrachten(trx, nieuw.id, wens.zaakIds);
  if (aantal === 0) {
    await trx('betaalruns').where({ id: nieuw.id }).delete();
    return { betaalrunId: null, aantal };
  }
  await trx('betaalruns').where({ id: nieuw.id }).update({ aantal, totaal_centen: centen });
  return { betaalrunId: nieuw.id, aantal };
}

async function bestaande(trx: Knex.Transaction, runnummer: string): Promise<Samengesteld> {
  const run = await trx('betaalruns').where({ runnummer }).first<{ id: string; aantal: number }>('id', 'aantal');
  return { betaalrunId: run.id, aantal: run.aantal };
}

async function neemOpdrachten(
  trx: Knex.Transaction,
  runId: string,
  zaakIds: readonly string[] | undefined,
): Promise<{ readonly aantal: number; readonly centen: number }> {
  const { rows } = await trx.raw<{ rows: { aantal: number; centen: number }[] }>(
    `with genomen as (
       update betaalopdrachten set status = 'in run', betaalrun_id = :runId
       where status = 'vrijgegeven' and (:zaakIds::uuid[] is null or zaak_id = any (:zaakIds::uuid[]))
       returning bedrag_centen)
     select count(*)::int as aantal, coalesce(sum(bedrag_centen), 0)::bigint as centen from genomen`,
    { runId, zaakIds: zaakIds === undefined ? null : [...zaakIds] },
  );
  return rows[0] ?? { aantal: 0, centen: 0 };
}
