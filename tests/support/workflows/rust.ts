/** When a workflow rests: it only waits for people, clocks or messages. */
import type { WorkflowHandle } from '@temporalio/client';
import { wachtTot } from '#tests/support/workflows/wachten';

/**
 * Until the workflow rests. Days that pass while it still works would be missed by the timer it is about to set: that one counts from the moment
 * before them.
 */
export async function totStil(handvat: WorkflowHandle): Promise<void> {
  await wachtTot('the workflow rests', () => isStil(handvat));
}

/**
 * Both its history and its description are looked at: what came back from an activity is no longer pending before the workflow has taken it up.
 * Never by a question: to a run that is just renewing itself, the time-skipping server does not answer.
 */
export async function isStil(handvat: WorkflowHandle): Promise<boolean> {
  const events = (await handvat.fetchHistory()).events ?? [];
  const { raw, historyLength } = await handvat.describe();
  const onderweg = raw.pendingActivities?.length || raw.pendingChildren?.length || raw.pendingWorkflowTask;
  const laatsteTaak = events.findLast(
    (event) => event.workflowTaskScheduledEventAttributes ?? event.workflowTaskCompletedEventAttributes,
  );
  return !onderweg && historyLength === events.length && Boolean(laatsteTaak?.workflowTaskCompletedEventAttributes);
}
