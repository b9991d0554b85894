/** The least a workflow of ours could be: start, one workflow task, one timer; an update runs one activity that writes one row. */
import { condition, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';
import type { Skeletactiviteiten } from '#bench/skelet/activiteiten';

/** The update of the skeleton. */
export const schrijfRij = defineUpdate<string, [string]>('schrijfRij');

const { schrijf } = proxyActivities<Skeletactiviteiten>({ startToCloseTimeout: '10s' });

/** Waits a year. */
export async function skeletWorkflow(nummer: string): Promise<void> {
  setHandler(schrijfRij, (sleutel) => schrijf(`${nummer}/${sleutel}`));
  await condition(() => false, '365 days');
}
