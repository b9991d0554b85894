import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { TypedSearchAttributes, type SearchAttributePair, type SearchAttributeUpdatePair } from '@temporalio/common';
import { volgendMoment } from '#domain/processen/klokken';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';
import { kenmerkenVan } from '#workflows/zaak/zaak.kenmerken';
import {
  berichtSignaal,
  ZAAKWORKFLOW,
  ZAKEN,
  zaakWorkflowId,
  type Zaakbericht,
  type Zaakstart,
} from '#workflows/zaak/zaak.messages';

export type { Zaakbericht } from '#workflows/zaak/zaak.messages';

/** A zaak by both its names. */
export interface Zaakverwijzing {
  readonly zaakId: string;
  readonly zaaknummer: string;
}

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
  return {
    start: async (zaak) => {
      try {
        await client.workflow.start(ZAAKWORKFLOW, {
          ...opties(zaak, webAdres),
          ...(zaak.stand ? metStand(zaak, zaak.stand, vandaag()) : {}),
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
      await client.workflow.signalWithStart(ZAAKWORKFLOW, { ...opties(zaak, webAdres), ...signaal });
    },
  };
}

/**
 * The position and what the console finds it by go along with the start: the workflow has neither to read nor to write anything before it waits
 * for its first clock.
 */
function metStand(
  { zaakId, zaaknummer }: Zaakverwijzing,
  stand: Zaaktoestand,
  op: Datum,
): { readonly args: [Zaakstart]; readonly typedSearchAttributes: TypedSearchAttributes } {
  const kenmerken = kenmerkenVan(stand, volgendMoment(stand, op), null);
  return {
    args: [{ v: 1, zaakId, zaaknummer, stand, kenmerkenVan: op }],
    typedSearchAttributes: new TypedSearchAttributes(kenmerken.filter(heeftWaarde)),
  };
}

/** A start can only give attributes, not take them away. */
function heeftWaarde(paar: SearchAttributeUpdatePair): paar is SearchAttributePair {
  return paar.value !== null && !(Array.isArray(paar.value) && paar.value.length === 0);
}

interface Startopties {
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly args: [Zaakstart];
  readonly staticSummary: string;
  readonly staticDetails: string;
}

function opties({ zaakId, zaaknummer }: Zaakverwijzing, webAdres: string): Startopties {
  return {
    workflowId: zaakWorkflowId(zaaknummer),
    taskQueue: ZAKEN,
    args: [{ v: 1, zaakId, zaaknummer }],
    staticSummary: `Zaak ${zaaknummer}`,
    staticDetails: `[Open de zaak in de Herstelbalie](${webAdres}/zaken/${zaaknummer})`,
  };
}
