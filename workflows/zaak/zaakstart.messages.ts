/** With what the workflow of a zaak is started: the same, whoever starts it. Pure. */
import { TypedSearchAttributes, type SearchAttributePair, type SearchAttributeUpdatePair } from '@temporalio/common';
import { volgendMoment } from '#domain/processen/klokken';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';
import { kenmerkenVan } from '#workflows/zaak/zaak.kenmerken';
import { zaakstartVan, ZAKEN, zaakWorkflowId, type Zaakstart } from '#workflows/zaak/zaak.messages';

/** A zaak by both its names. */
export interface Zaakverwijzing {
  readonly zaakId: string;
  readonly zaaknummer: string;
}

/** What whoever starts it knows: its position when nothing beside it is open (null: the workflow reads it), where people see it, and the Dutch day it is now. */
export interface Beginkennis {
  readonly stand: Zaaktoestand | null;
  readonly webAdres: string;
  readonly vandaag: Datum;
}

/** Options of a start, for whichever call of the client begins it. */
export interface Beginopties {
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly args: [Zaakstart];
  readonly staticSummary: string;
  readonly staticDetails: string;
  readonly typedSearchAttributes?: TypedSearchAttributes;
}

/**
 * How the workflow of a zaak begins. With its position go what the console finds it by: then the workflow has neither to read nor to write
 * anything before it waits for its first clock, or does the act it was started for.
 */
export function beginoptiesVan(zaak: Zaakverwijzing, { stand, webAdres, vandaag }: Beginkennis): Beginopties {
  const { zaaknummer } = zaak;
  const opties = {
    workflowId: zaakWorkflowId(zaaknummer),
    taskQueue: ZAKEN,
    staticSummary: `Zaak ${zaaknummer}`,
    staticDetails: `[Open de zaak in de Herstelbalie](${webAdres}/zaken/${zaaknummer})`,
  };
  if (stand === null) return { ...opties, args: [zaakstartVan(zaak)] };
  const kenmerken = kenmerkenVan(stand, volgendMoment(stand, vandaag), null);
  return {
    ...opties,
    args: [{ ...zaakstartVan(zaak), stand, kenmerkenVan: vandaag }],
    typedSearchAttributes: new TypedSearchAttributes(kenmerken.filter(heeftWaarde)),
  };
}

/** A start can only give attributes, not take them away. */
function heeftWaarde(paar: SearchAttributeUpdatePair): paar is SearchAttributePair {
  return paar.value !== null && !(Array.isArray(paar.value) && paar.value.length === 0);
}
