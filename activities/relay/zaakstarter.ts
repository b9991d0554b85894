import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';

/** A zaak by both its names. */
export interface Zaakverwijzing {
  readonly zaakId: string;
  readonly zaaknummer: string;
}

/** A fact from outside, as the signal `bericht` carries it. */
export interface Zaakbericht {
  readonly sleutel: string;
  readonly procedureId: string | null;
  readonly bericht: string;
  readonly gegevens: Readonly<Record<string, string | number | boolean | null>>;
}

/** What the relay asks of Temporal. Both may be done twice with the same result. */
export interface Zaakstarter {
  /** Starts the workflow of a zaak; one that runs, or has run, stays as it is. */
  start(zaak: Zaakverwijzing): Promise<void>;
  /** Brings a fact to the workflow of a zaak, and starts it when it is not there. */
  bericht(zaak: Zaakverwijzing, bericht: Zaakbericht): Promise<void>;
}

const WORKFLOW = 'zaakWorkflow';
const TAAKRIJ = 'zaken';

function opties({ zaakId, zaaknummer }: Zaakverwijzing): {
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly args: [object];
} {
  return { workflowId: `zaak/${zaaknummer}`, taskQueue: TAAKRIJ, args: [{ v: 1, zaakId, zaaknummer }] };
}

/** The real one, over a connected Temporal client. */
export function maakZaakstarter(client: Pick<Client, 'workflow'>): Zaakstarter {
  return {
    start: async (zaak) => {
      try {
        await client.workflow.start(WORKFLOW, {
          ...opties(zaak),
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
      } catch (fout) {
        // The workflow has run and ended: it was started, and that is all that was asked.
        if (!(fout instanceof WorkflowExecutionAlreadyStartedError)) throw fout;
      }
    },
    bericht: async (zaak, bericht) => {
      await client.workflow.signalWithStart(WORKFLOW, { ...opties(zaak), signal: 'bericht', signalArgs: [bericht] });
    },
  };
}
