import { Worker, type NativeConnection } from '@temporalio/worker';
import type { DataConverter } from '@temporalio/common';
import type { Activities } from '#activities/index';
import type { Bundel } from '#activities/proces/bundel';
import type { maakStappenwacht } from '#activities/proces/stappenwacht';

/**
 * Workflows kept in memory per worker process; the others are replayed when they are needed. Never as many as there are zaken: each takes
 * some 0,3 MB with its room to breathe (measured in docs/prestaties.md), so that 70.000 would be more than 20 GB.
 */
const GEHEUGEN = { zaken: 1_500, brieven: 100, betaling: 100 } as const;

/**
 * Activities at once per task queue. A task that was fetched waits for nobody's priority any more, so no more are fetched than the pool of
 * 20 connections and the printing press (one page at a time) can work on.
 */
const ACTIVITEITEN = { zaken: 16, brieven: 8, betaling: 4 } as const;

/**
 * Workflow tasks at once. All run on one thread, some 4,4 ms each, and a task stays open while it writes in the dossier: ten cover that and the way
 * to the server and back. With sixteen, acts were no quicker and starts a quarter slower; with forty, an act of a person that came during an
 * import stood behind thirty-nine others.
 */
const WORKFLOWTAKEN = { zaken: 10, brieven: 4, betaling: 4 } as const;

/**
 * Of ten questions for work that are open at the server, half are for zaken this worker does not have in memory. With the fifth part that is
 * usual, two, every new zaak waited for one of them to come round: twenty-odd starts a second, while the worker was idle most of the time.
 */
const DEEL_NIEUW = 0.5;

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
        maxConcurrentLocalActivityExecutions: ACTIVITEITEN[taskQueue],
        maxConcurrentWorkflowTaskExecutions: WORKFLOWTAKEN[taskQueue],
        nonStickyToStickyPollRatio: DEEL_NIEUW,
        stickyQueueScheduleToStartTimeout: GEDULD_MET_WORKER,
        shutdownGraceTime: '15s',
      }),
    ),
  );
}
