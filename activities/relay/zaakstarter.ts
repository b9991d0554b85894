import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';
import { beginoptiesVan, type Beginopties, type Zaakverwijzing } from '#workflows/zaak/zaakstart.messages';
import { berichtSignaal, ZAAKWORKFLOW, type Zaakbericht } from '#workflows/zaak/zaak.messages';

export type { Zaakverwijzing } from '#workflows/zaak/zaakstart.messages';
export type { Zaakbericht } from '#workflows/zaak/zaak.messages';

/** A zaak whose workflow must begin. */
export interface Zaakbegin extends Zaakverwijzing {
  /** It came in with a file, as one of many. */
  readonly isIngelezen: boolean;
  /** Its position when there is one and nothing beside it is open; null: the workflow reads it. */
  readonly stand: Zaaktoestand | null;
}

/** What the relay asks of Temporal. Both may be done twice with the same result. */
export interface Zaakstarter {
  /** Starts the workflow of a zaak; one that runs, or has run, stays as it is. */
  start(zaak: Zaakbegin): Promise<void>;
  /** Brings a fact to the workflow of a zaak, and starts it when it is not there. */
  bericht(zaak: Zaakverwijzing, bericht: Zaakbericht): Promise<void>;
}

/** Priority of work that may wait, from 1 to 5; what says nothing has 3, and acts of people are such work. */
const ACHTERAAN = 5;

/** The real one, over a connected Temporal client. `webAdres`: where the console's link to the zaak leads. `vandaag`: the Dutch day it is now. */
export function maakZaakstarter(client: Pick<Client, 'workflow'>, webAdres: string, vandaag: () => Datum): Zaakstarter {
  const opties = (zaak: Zaakverwijzing, stand: Zaaktoestand | null): Beginopties =>
    beginoptiesVan(zaak, { stand, webAdres, vandaag: vandaag() });
  return {
    start: async (zaak) => {
      try {
        await client.workflow.start(ZAAKWORKFLOW, {
          ...opties(zaak, zaak.stand),
          ...(zaak.isIngelezen ? { priority: { priorityKey: ACHTERAAN } } : {}),
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
      } catch (fout) {
        // The workflow has run and ended: it was started, and that is all that was asked.
        if (!(fout instanceof WorkflowExecutionAlreadyStartedError)) throw fout;
      }
    },
    bericht: async (zaak, bericht) => {
      const signaal = { signal: berichtSignaal, signalArgs: [bericht] as [Zaakbericht] };
      await client.workflow.signalWithStart(ZAAKWORKFLOW, { ...opties(zaak, null), ...signaal });
    },
  };
}
