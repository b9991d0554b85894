/** Holds the list of stuck steps against the server: a run that was ended or reset by hand no longer reports itself. */
import type { Client, WorkflowExecutionDescription } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { listVastgelopen, meldVastgelopen, meldVerder, type Stapsleutel } from '#db/beheer/vastgelopen';

const ELKE_MS = 30_000;
const TEGELIJK = 50;

/** Activity id under which a workflow stands that cannot go on because of its own code. */
const WORKFLOWTAAK = 'workflowtaak';

const PROBLEEMVRAAG =
  'ExecutionStatus="Running" AND TemporalReportedProblems IN ("category=WorkflowTaskFailed","category=WorkflowTaskTimedOut")';

/** The server itself sets it while the last workflow task failed. */
const PROBLEMEN = defineSearchAttributeKey('TemporalReportedProblems', SearchAttributeType.KEYWORD_LIST);

/** What the clean-up works with. */
export interface Opruimerdeps {
  readonly knex: Knex;
  readonly client: Client;
  readonly logger: Pick<Logger, 'warn'>;
  /** Now, in milliseconds since 1970. */
  readonly klok: () => number;
}

/** Looks now and then; `stop` waits for a look that is under way. */
export function startOpruimer(deps: Opruimerdeps): { readonly stop: () => Promise<void> } {
  let bezig: Promise<void> = Promise.resolve();
  const ronde = (): void => {
    bezig = bezig
      .then(() => verzoen(deps))
      .catch((fout: unknown) => {
        deps.logger.warn({ err: fout }, 'vastgelopen stappen niet vergeleken met Temporal');
      });
  };
  const wekker = setInterval(ronde, ELKE_MS);
  return {
    stop: async () => {
      clearInterval(wekker);
      await bezig;
    },
  };
}

/** One comparison: drops what went on, adds workflows whose own code fails. */
export async function verzoen(deps: Opruimerdeps): Promise<void> {
  const { knex, client, klok } = deps;
  for (const stap of await listVastgelopen(knex, TEGELIJK)) {
    if (!(await staatNog(client, stap))) await meldVerder(knex, stap);
  }
  for await (const { workflowId, runId } of client.workflow.list({ query: PROBLEEMVRAAG, pageSize: TEGELIJK })) {
    const zaaknummer = /ZK-\d{4}-\d{7}/.exec(workflowId)?.[0] ?? null;
    const melding = 'De workflow zelf loopt vast: zie de laatste workflowtaak in de console.';
    const stap = { workflowId, runId, activityId: WORKFLOWTAAK, activiteit: 'workflowtaak', zaaknummer };
    await meldVastgelopen(knex, { ...stap, pogingen: 1, fouttype: 'WorkflowTaskFailed', melding }, klok());
  }
}

async function staatNog(client: Client, { workflowId, runId, activityId }: Stapsleutel): Promise<boolean> {
  try {
    const beschrijving = await client.workflow.getHandle(workflowId, runId).describe();
    if (beschrijving.status.name !== 'RUNNING') return false;
    if (activityId === WORKFLOWTAAK) return heeftProbleem(beschrijving);
    return (beschrijving.raw.pendingActivities ?? []).some((wachtend) => wachtend.activityId === activityId);
  } catch (fout) {
    if (fout instanceof WorkflowNotFoundError) return false;
    throw fout;
  }
}

function heeftProbleem({ typedSearchAttributes }: WorkflowExecutionDescription): boolean {
  return typedSearchAttributes.get(PROBLEMEN) !== undefined;
}
