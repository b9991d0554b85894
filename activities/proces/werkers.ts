import { Worker, type NativeConnection } from '@temporalio/worker';
import type { DataConverter } from '@temporalio/common';
import type { Activities } from '#activities/index';
import type { Bundel } from '#activities/proces/bundel';
import type { maakStappenwacht } from '#activities/proces/stappenwacht';

/**
 * Workflows kept in memory per worker process; the others are replayed when they are needed. Never as many as there are zaken: each takes
 * 150 kB, so that 70.000 would be 10 GB, and this many are 0,23 GB on top of the 0,3 GB of the process.
 */
const GEHEUGEN = { zaken: 1_500, brieven: 100, betaling: 100 } as const;

/**
 * Activities at once per task queue. A task that was fetched waits for nobody's priority any more, so no more are fetched than the pool of
 * 20 connections and the printing press (one page at a time) can work on.
 */
const ACTIVITEITEN = { zaken: 16, brieven: 8, betaling: 4 } as const;

/**
 * Workflow tasks at once. All run on one thread, some 4,4 ms each: ten cover the way to the server and back. With forty, an act of a person
 * that came during an import stood behind thirty-nine others in each of its steps.
 */
const WORKFLOWTAKEN = { zaken: 10, brieven: 4, betaling: 4 } as const;

/** A zaak asks the worker that has it in memory first. When that one died, everybody who acts on such a zaak waits this long. */
const GEDULD_MET_WORKER = '3s';

const WACHTRIJEN = ['zaken', 'brieven', 'betaling'] as const;

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
    WACHTRIJEN.map((taskQueue) =>
      Worker.create({
        connection: deps.connection,
        namespace: deps.namespace,
        taskQueue,
        workflowBundle: deps.bundel,
        dataConverter: deps.dataConverter,
        activities: deps.activities,
        interceptors: { activity: [deps.stappenwacht] },
        maxCachedWorkflows: GEHEUGEN[taskQueue],
        maxConcurrentActivityTaskExecutions: ACTIVITEITEN[taskQueue],
        maxConcurrentWorkflowTaskExecutions: WORKFLOWTAKEN[taskQueue],
        stickyQueueScheduleToStartTimeout: GEDULD_MET_WORKER,
        shutdownGraceTime: '15s',
      }),
    ),
  );
}
