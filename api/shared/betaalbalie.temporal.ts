/** Asks for a betaalrun by starting its workflow; the number of the run comes from the token of the form, so a second click is the same run. */
import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import type { Betaalbalie } from '#api/shared/betaalbalie';
import { datumOp } from '#domain/waarden/tijd';
import {
  BETAALRUNWORKFLOW,
  betaalrunWorkflowId,
  BETALING,
  handmatigRunnummer,
  type Betaalrunstart,
} from '#workflows/betaalrun/betaalrun.messages';

/** Milliseconds Temporal gets to take the run up. */
const GEDULD_MS = 6_000;

/**
 * The counter over a Temporal client; `klok` gives now in milliseconds. A form that is sent again after midnight asks for a run of the new
 * day: that holds only what was released since, because an order is in one run only.
 */
export function maakTemporalBetaalbalie(
  client: Pick<Client, 'workflow' | 'withDeadline'>,
  klok: () => number = Date.now,
): Betaalbalie {
  return {
    startBetaalrun: async ({ sleutel, door }) => {
      const op = datumOp(klok());
      const runnummer = handmatigRunnummer(op, sleutel);
      try {
        await client.withDeadline(Date.now() + GEDULD_MS, () =>
          start(client, { v: 1, runnummer, op, door }, runnummer),
        );
        return { soort: 'gestart', runnummer };
      } catch (fout) {
        // The run was there and is finished already.
        if (fout instanceof WorkflowExecutionAlreadyStartedError) return { soort: 'gestart', runnummer };
        return { soort: 'onbereikbaar' };
      }
    },
  };
}

async function start(client: Pick<Client, 'workflow'>, wens: Betaalrunstart, runnummer: string): Promise<void> {
  await client.workflow.start(BETAALRUNWORKFLOW, {
    workflowId: betaalrunWorkflowId(runnummer),
    taskQueue: BETALING,
    args: [wens],
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `Betaalrun ${runnummer}`,
  });
}
