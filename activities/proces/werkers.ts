import { Worker, type NativeConnection } from '@temporalio/worker';
import type { DataConverter } from '@temporalio/common';
import type { Activities } from '#activities/index';
import type { Bundel } from '#activities/proces/bundel';
import type { maakStappenwacht } from '#activities/proces/stappenwacht';

/**
 * Workflows kept in memory per worker process, at some 150 kB each; the others are replayed when they are needed. Never as many as there
 * are zaken.
 */
const GEHEUGEN = 1_500;

/** Activities at once per task queue: as many as the database pool and the printing press can use. */
const GELIJKTIJDIG = { zaken: 40, brieven: 8, betaling: 4 } as const;

/** What the workers are made from. */
export interface Werkerdeps {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly dataConverter: DataConverter;
  readonly activities: Activities;
  readonly stappenwacht: ReturnType<typeof maakStappenwacht>;
  readonly bundel: Bundel;
}

/** One worker for each task queue; letters and payments cannot keep the zaken waiting. */
export function maakWerkers(deps: Werkerdeps): Promise<readonly Worker[]> {
  return Promise.all(
    (Object.keys(GELIJKTIJDIG) as (keyof typeof GELIJKTIJDIG)[]).map((taskQueue) =>
      Worker.create({
        connection: deps.connection,
        namespace: deps.namespace,
        taskQueue,
        workflowBundle: deps.bundel,
        dataConverter: deps.dataConverter,
        activities: deps.activities,
        interceptors: { activity: [deps.stappenwacht] },
        maxCachedWorkflows: taskQueue === 'zaken' ? GEHEUGEN : 100,
        maxConcurrentActivityTaskExecutions: GELIJKTIJDIG[taskQueue],
        maxConcurrentWorkflowTaskExecutions: taskQueue === 'zaken' ? 40 : 10,
        shutdownGraceTime: '15s',
      }),
    ),
  );
}
