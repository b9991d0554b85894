import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';

const SOORTEN = {
  workflow: temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
  activiteit: temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY,
} as const;

/**
 * How many tasks of one kind wait in a task queue for a worker, as the server knew at most 50 ms ago when it is told to (ADR 19); left to itself,
 * five seconds. Throws when the server does not answer.
 */
export async function telWachtendeTaken(
  { connection, options }: Pick<Client, 'connection' | 'options'>,
  wachtrij: string,
  soort: keyof typeof SOORTEN,
): Promise<number> {
  const { stats } = await connection.workflowService.describeTaskQueue({
    namespace: options.namespace,
    taskQueue: { name: wachtrij },
    taskQueueType: SOORTEN[soort],
    reportStats: true,
  });
  return Number(stats?.approximateBacklogCount ?? 0);
}
