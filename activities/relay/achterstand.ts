import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { ZAKEN } from '#workflows/zaak/zaak.messages';

/** How many tasks of zaken wait for a worker; asked as often as one likes. */
export type Achterstand = () => Promise<number>;

/**
 * So many tasks waiting keep the workers busy; every start beyond that only stands in the way of people. An act takes some ten steps through
 * the server one after the other, and in each of them it meets what is under way there.
 */
export const GENOEG_WERK = 16;

const { TASK_QUEUE_TYPE_WORKFLOW, TASK_QUEUE_TYPE_ACTIVITY } = temporal.api.enums.v1.TaskQueueType;
const ONTHOUD_MS = 100;

/** Asks the server, ten times a second at most. When it does not answer, nothing is known to wait: a start finds out by itself. */
export function maakAchterstand(client: Client, klok: () => number): Achterstand {
  let [gevraagdMs, laatste] = [Number.NEGATIVE_INFINITY, 0];
  return async () => {
    if (klok() - gevraagdMs < ONTHOUD_MS) return laatste;
    gevraagdMs = klok();
    laatste = await vraag(client).catch(() => 0);
    return laatste;
  };
}

async function vraag({ connection, options }: Client): Promise<number> {
  const aantallen = await Promise.all(
    [TASK_QUEUE_TYPE_WORKFLOW, TASK_QUEUE_TYPE_ACTIVITY].map(async (taskQueueType) => {
      const { stats } = await connection.workflowService.describeTaskQueue({
        namespace: options.namespace,
        taskQueue: { name: ZAKEN },
        taskQueueType,
        reportStats: true,
      });
      return Number(stats?.approximateBacklogCount ?? 0);
    }),
  );
  return aantallen.reduce((som, aantal) => som + aantal, 0);
}
