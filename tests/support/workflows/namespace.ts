import { msToTs } from '@temporalio/common/lib/time';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { vulZoekkenmerkenAan } from '#scripts/servers/temporal';
import { wachtTot } from '#tests/support/workflows/wachten';

let teller = 0;

/**
 * A namespace of one test file on the server of the run, with our zoekkenmerken: zaaknummers and task queues are the same in every
 * test database, so files that shared one would take each other's work.
 */
export async function maakNamespace(env: TestWorkflowEnvironment): Promise<string> {
  teller += 1;
  const namespace = `proef-${process.pid}-${Date.now().toString(36)}-${teller}`;
  const { workflowService } = env.connection;
  await workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: msToTs('1 day'),
  });
  await wachtTot('the server knows its new namespace', async () => {
    const lijst = workflowService.listOpenWorkflowExecutions({ namespace, maximumPageSize: 1 });
    return lijst.then(
      () => true,
      () => false,
    );
  });
  await wachtTot('the namespace takes our zoekkenmerken', () =>
    vulZoekkenmerkenAan(env.address, namespace).then(
      () => true,
      () => false,
    ),
  );
  return namespace;
}
