import { join } from 'node:path';
import { bundleWorkflowCode, Worker, type NativeConnection, type WorkerOptions } from '@temporalio/worker';
import type { DataConverter } from '@temporalio/common';
import type { Activities } from '#activities/index';
import type { maakStappenwacht } from '#activities/proces/stappenwacht';

const WORTEL = join(__dirname, '..', '..');

/** File of the converter that encrypts failures; client, worker and bundle load the same. */
export const FAILURE_CONVERTER = join(WORTEL, 'workflows', 'shared', 'failure-converter.ts');

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
  readonly bundel?: WorkerOptions['workflowBundle'];
}

/** One worker for each task queue; letters and payments cannot keep the zaken waiting. */
export async function maakWerkers(deps: Werkerdeps): Promise<readonly Worker[]> {
  const workflowBundle = deps.bundel ?? (await bundel());
  return Promise.all(
    (Object.keys(GELIJKTIJDIG) as (keyof typeof GELIJKTIJDIG)[]).map((taskQueue) =>
      Worker.create({
        connection: deps.connection,
        namespace: deps.namespace,
        taskQueue,
        workflowBundle,
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

function bundel(): Promise<NonNullable<WorkerOptions['workflowBundle']>> {
  return bundleWorkflowCode({
    workflowsPath: join(WORTEL, 'workflows', 'index.ts'),
    failureConverterPath: FAILURE_CONVERTER,
  });
}
