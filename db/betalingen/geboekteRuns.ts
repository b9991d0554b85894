import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** A finished run with its file and what the bank booked of it, as the dossier has it. */
export interface GeboekteRun {
  readonly betaalrunId: string;
  readonly runnummer: string;
  readonly bestand: string;
  readonly verzondenMs: number;
  readonly boekingen: readonly Runboeking[];
}

/** One bank entry of a run. */
export interface Runboeking {
  readonly endToEndId: string;
  readonly boekdatum: Datum;
  readonly code: string | null;
}

/** Finished runs whose number is like `patroon` (SQL), oldest first. */
export async function listGeboekteRuns(
  knex: Knex | Knex.Transaction,
  patroon: string,
): Promise<readonly GeboekteRun[]> {
  const runs = await knex('betaalruns')
    .where({ status: 'verwerkt' })
    .where('runnummer', 'like', patroon)
    .orderBy('verzonden_op')
    .select<{ id: string; runnummer: string; bestand: string; verzonden_op: Date }[]>(
      'id',
      'runnummer',
      'bestand',
      'verzonden_op',
    );
  const boekingen = await knex('bankboekingen')
    .whereIn(
      'betaalrun_id',
      runs.map(({ id }) => id),
    )
    // The return of a payment comes after its booking.
    .orderBy(['boekdatum', 'soort'])
    .select<(Runboeking & { readonly runId: string })[]>(
      'betaalrun_id as runId',
      'end_to_end_id as endToEndId',
      'boekdatum',
      'code',
    );
  return runs.map(({ id, runnummer, bestand, verzonden_op }) => ({
    betaalrunId: id,
    runnummer,
    bestand,
    verzondenMs: verzonden_op.getTime(),
    boekingen: boekingen.filter(({ runId }) => runId === id),
  }));
}

/** How many runs have a number like `patroon` (SQL). */
export async function telRuns(knex: Knex | Knex.Transaction, patroon: string): Promise<number> {
  const [rij] = await knex('betaalruns').where('runnummer', 'like', patroon).count<{ aantal: number }[]>('* as aantal');
  return rij?.aantal ?? 0;
}
