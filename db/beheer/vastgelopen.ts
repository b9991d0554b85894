import type { Knex } from 'knex';

/** A step that keeps failing. */
export interface VastgelopenStap {
  readonly workflowId: string;
  readonly runId: string;
  readonly activityId: string;
  readonly activiteit: string;
  readonly zaaknummer: string | null;
  readonly pogingen: number;
  readonly fouttype: string;
  /** What went wrong, without persoonsgegevens. */
  readonly melding: string;
}

/** Which step of which run. */
export type Stapsleutel = Pick<VastgelopenStap, 'workflowId' | 'runId' | 'activityId'>;

/** Writes down that a step failed again; `sinds` stays the first time. */
export async function meldVastgelopen(knex: Knex, stap: VastgelopenStap, momentMs: number): Promise<void> {
  const moment = new Date(momentMs);
  await knex('vastgelopen_stappen')
    .insert({
      workflow_id: stap.workflowId,
      run_id: stap.runId,
      activity_id: stap.activityId,
      activiteit: stap.activiteit,
      zaaknummer: stap.zaaknummer,
      pogingen: stap.pogingen,
      fouttype: stap.fouttype,
      melding: stap.melding.slice(0, 1000),
      sinds: moment,
      laatst: moment,
    })
    .onConflict(['workflow_id', 'run_id', 'activity_id'])
    .merge(['pogingen', 'fouttype', 'melding', 'laatst']);
}

/** Forgets a step: it went on, or its workflow did. */
export async function meldVerder(knex: Knex, { workflowId, runId, activityId }: Stapsleutel): Promise<void> {
  await knex('vastgelopen_stappen').where({ workflow_id: workflowId, run_id: runId, activity_id: activityId }).delete();
}

/** Steps that did not report for a while, longest silent first: to ask the server whether they still stand. */
export async function listVastgelopen(knex: Knex, aantal: number): Promise<readonly Stapsleutel[]> {
  return knex('vastgelopen_stappen')
    .orderBy('laatst')
    .limit(aantal)
    .select<Stapsleutel[]>({ workflowId: 'workflow_id', runId: 'run_id', activityId: 'activity_id' });
}
