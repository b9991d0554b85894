import { setCurrentDetails } from '@temporalio/workflow';
import type { Briefstart } from '#workflows/brief/brief.messages';
import { brieven } from '#workflows/shared/activiteiten';

/** Prints a letter once and sends it. A step that fails is tried until it works; resetting it in the console tries at once. */
export async function briefWorkflow({ briefId, brief, zaaknummer }: Briefstart): Promise<void> {
  setCurrentDetails(`Brief *${brief}* van zaak ${zaaknummer}: wordt gedrukt`);
  await brieven.drukBrief.executeWithOptions({ summary: `Druk de brief ${brief}` }, [{ briefId }]);
  setCurrentDetails(`Brief *${brief}* van zaak ${zaaknummer}: wordt verstuurd`);
  await brieven.verstuurBrief.executeWithOptions({ summary: `Verstuur de brief ${brief}` }, [{ briefId }]);
  setCurrentDetails(`Brief *${brief}* van zaak ${zaaknummer}: verstuurd`);
}
