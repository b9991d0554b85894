/** What can be said to the workflow of a zaak. These names stand in every history: they never change. */
import type { UpdateDefinition } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Handelende } from '#domain/autorisatie/rollen';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';
import type { Invoer } from '#domain/processen/velden';

/** Name of the workflow type. */
export const ZAAKWORKFLOW = 'zaakWorkflow';

/** Task queue of the zaken. */
export const ZAKEN = 'zaken';

/** Id of the workflow of a zaak. */
export function zaakWorkflowId(zaaknummer: string): string {
  return `zaak/${zaaknummer}`;
}

/** An act that was done, kept to recognise it when it comes again. */
export interface Gedaan {
  readonly sleutel: string;
  readonly volgnummer: number;
}

/** With what a run begins: a zaak, and where an earlier run left it. Without `voortgezet` or `stand` the position is read from the dossier. */
export interface Zaakstart {
  readonly v: 1;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly voortgezet?: { readonly toestand: Zaaktoestand; readonly gedaan: readonly Gedaan[] };
  /** The position as whoever starts the first run read it, of a zaak that has no letter or question open: it need not be read again. */
  readonly stand?: Zaaktoestand;
  /** Day on which the search attributes of `stand` were worked out that this run was started with: they need not be written again. */
  readonly kenmerkenVan?: Datum;
  /** The run keeps one timer. Without it, it was begun before that and sets a new one after every event: its history says so. */
  readonly wekker?: true;
  /**
   * The run first tries a step in the dossier within its workflow task, and neither waits nor takes a turn for what needs none. Without it, it was
   * begun before that: each step is an activity, and the order of turns stays what its history says.
   */
  readonly meteen?: true;
}

/** How every run begins now. */
export function zaakstartVan({ zaakId, zaaknummer }: Pick<Zaakstart, 'zaakId' | 'zaaknummer'>): Zaakstart {
  return { v: 1, zaakId, zaaknummer, wekker: true, meteen: true };
}

/** An act of a person; codes, amounts and dates only: the personal part lies in the dossier under `sleutel`. */
export interface Zaakopdracht {
  readonly v: 1;
  readonly sleutel: string;
  readonly procedureId: string;
  readonly invoer: Invoer;
  readonly door: Handelende;
  /** Number of the last event the page showed. */
  readonly gezien?: number;
  /** Id of the web request, for the log. */
  readonly verzoekId?: string;
}

/** The act was written as this event of the zaak. */
export interface Zaakantwoord {
  readonly volgnummer: number;
}

/** A fact from outside. `sleutel` makes a second delivery the same fact; `procedureId` null: for every procedure that listens. */
export interface Zaakbericht {
  readonly sleutel: string;
  readonly procedureId: string | null;
  readonly bericht: string;
  readonly gegevens: Invoer;
}

/** The update of an act: named after the act itself. */
export function handelingUpdate(handeling: string): UpdateDefinition<Zaakantwoord, [Zaakopdracht]> {
  return defineUpdate<Zaakantwoord, [Zaakopdracht]>(handeling);
}

/** A fact from outside. */
export const berichtSignaal = defineSignal<[Zaakbericht]>('bericht');

/** The position the workflow works from; for operators and tests, never for a page. */
export const toestandVraag = defineQuery<Zaaktoestand | null>('toestand');
