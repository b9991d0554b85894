import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { maakSkelettabel, SKELET } from '#bench/skelet/activiteiten';
import { schrijfRij, skeletWorkflow } from '#bench/skelet/skelet.workflow';
import type { Benchsysteem } from '#bench/volume/systeem';
import { metHoogstens } from '#bench/volume/tegelijk';
import { VOOR_WORKER } from '#scripts/opstart/deel';
import { startKind, wachtOpKind } from '#scripts/servers/kind';
import { WORTEL } from '#scripts/servers/mappen';
import { neemtOp } from '#scripts/servers/poorten';

/** The skeleton with its worker process. */
export interface Skelet {
  /** Where the core of its worker counts. */
  readonly metrics: string;
  /** Starts workflows, so many at once; returns their ids. */
  start(aantal: number, tegelijk: number): Promise<readonly string[]>;
  /** One update that runs one activity; returns how long it took in milliseconds. */
  werkBij(workflowId: string): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the worker of the skeleton beside the system. Its port is that of the second worker, which a bench does not have. */
export async function startSkelet(systeem: Benchsysteem): Promise<Skelet> {
  const { map, poorten, client, knex } = systeem;
  await maakSkelettabel(knex);
  const kind = startKind({
    naam: 'Skelet',
    programma: process.execPath,
    argumenten: ['--import', 'tsx', ...VOOR_WORKER, 'bench/skelet/werker.ts'],
    werkmap: WORTEL,
    logbestand: join(map, 'logs', 'skelet.log'),
    omgeving: { ...systeem.workeromgeving, METRICS_PORT: String(poorten.metrics2) },
  });
  await wachtOpKind(kind, () => neemtOp(poorten.metrics2), 90_000);
  return {
    metrics: `http://127.0.0.1:${poorten.metrics2}/metrics`,
    start: (aantal, tegelijk) =>
      metHoogstens(
        tegelijk,
        Array.from({ length: aantal }, () => `skelet/${randomUUID()}`),
        async (workflowId) => {
          await client.workflow.start(skeletWorkflow, { workflowId, taskQueue: SKELET, args: [workflowId] });
          return workflowId;
        },
      ),
    werkBij: async (workflowId) => {
      const begin = performance.now();
      await client.workflow.getHandle(workflowId).executeUpdate(schrijfRij, { args: [randomUUID()] });
      return performance.now() - begin;
    },
    stop: () => kind.stop(20_000),
  };
}
