/** Worker process of the skeleton: same SDK, same codec, same limits as the worker of the zaken. Its port for metrics is its sign of life. */
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { maakSkeletactiviteiten, SKELET } from '#bench/skelet/activiteiten';
import { FAILURE_CONVERTER } from '#activities/proces/bundel';
import { leesOfStop, leesWorkerInstellingen } from '#config/instellingen';
import { temporalverbinding } from '#config/temporalverbinding';
import { maakDataConverter, Versleuteling } from '#config/versleuteling';
import { maakVerbinding } from '#db/connection';

async function draai(): Promise<void> {
  const { temporal, codec, databaseUrl, metricsPort } = leesOfStop(leesWorkerInstellingen);
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: {
      logging: { forward: {}, filter: 'ERROR' },
      metrics: { prometheus: { bindAddress: `127.0.0.1:${metricsPort}` } },
    },
  });
  const werker = await Worker.create({
    connection: await NativeConnection.connect({ ...temporalverbinding(temporal) }),
    namespace: temporal.namespace,
    taskQueue: SKELET,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: join(__dirname, 'skelet.workflow.ts'),
      failureConverterPath: FAILURE_CONVERTER,
      logger: new DefaultLogger('ERROR'),
    }),
    dataConverter: maakDataConverter(new Versleuteling(codec, temporal.namespace), FAILURE_CONVERTER),
    activities: maakSkeletactiviteiten(maakVerbinding(databaseUrl, { naam: 'herstelbalie-skelet', poolgrootte: 20 })),
    maxCachedWorkflows: 1_500,
    maxConcurrentActivityTaskExecutions: 40,
    maxConcurrentWorkflowTaskExecutions: 40,
    // As the worker of the zaken: more of its questions are for workflows that are new.
    nonStickyToStickyPollRatio: 0.5,
  });
  await werker.run();
}

draai().then(
  () => process.exit(0),
  (fout: unknown) => {
    process.stderr.write(`${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`);
    process.exit(1);
  },
);
