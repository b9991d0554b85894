import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { NAMESPACE, vulZoekkenmerkenAan } from '#scripts/servers/temporal';

function nodig(variabele: string, project: string): string {
  const waarde = process.env[variabele];
  if (waarde === undefined)
    throw new Error(`This test needs a Temporal server: run it in the jest project ${project}.`);
  return waarde;
}

let ingesteld = false;

/** Keeps the Temporal core quiet but for errors; can be done once per test file. */
function stilleRuntime(): void {
  if (!ingesteld)
    Runtime.install({
      logger: new DefaultLogger('ERROR'),
      telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
    });
  ingesteld = true;
}

/** Code for `workflowBundle` of a worker in a test: bundled once for the whole run. */
export function workflowBundel(): { codePath: string } {
  return { codePath: nodig('WORKFLOW_BUNDEL', 'temporal or tijdreis') };
}

/**
 * The time-skipping server as an environment for one test file; call `teardown()` in `afterAll`. Its clock is one for all files and only
 * goes forward, up to years at once: read `env.currentTimeMs()` at the start of a test and never compute from today.
 */
export async function tijdreisOmgeving(): Promise<TestWorkflowEnvironment> {
  stilleRuntime();
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: {
      executable: { type: 'existing-path', path: nodig('TEST_TIJDREIS_STUB', 'tijdreis') },
      port: Number(nodig('TEST_TIJDREIS_POORT', 'tijdreis')),
    },
  });
  await vulZoekkenmerkenAan(env.address, 'default');
  return env;
}

/** The Temporal server of the run as an environment for one test file, on our own namespace; call `teardown()` in `afterAll`. */
export function temporalOmgeving(): Promise<TestWorkflowEnvironment> {
  stilleRuntime();
  return TestWorkflowEnvironment.createFromExistingServer({
    address: nodig('TEST_TEMPORAL_ADRES', 'temporal'),
    namespace: NAMESPACE,
  });
}
