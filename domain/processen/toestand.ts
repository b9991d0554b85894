import type { Klok } from '#domain/termijnen/klok';
import type { Datum } from '#domain/waarden/datum';
import type { Invoer } from '#domain/processen/velden';

/** The procedures that exist as a table. */
export type Proceduresoort =
  'aanmelding' | 'eersteToets' | 'hardheidsclausule' | 'uitbetaling' | 'integraleBeoordeling';

/** Who did which act in a procedure, newest last: the base of every four-eyes check. */
export interface Verrichting {
  readonly handeling: string;
  readonly door: string;
  readonly op: Datum;
  /** Number of the event in the zaak: whoever approves must have seen it. */
  readonly volgnummer: number;
  /** Key of the event: under it the dossier keeps the free text of the act, so that a letter can quote the motivering. */
  readonly sleutel: string;
}

/** One procedure inside a zaak. `gegevens` holds codes, amounts and dates that later steps need; no personal data. */
export interface Proceduretoestand {
  readonly id: string;
  readonly soort: Proceduresoort;
  /** Version of the table under which this procedure runs. */
  readonly tabelversie: number;
  readonly fase: string;
  readonly gestartOp: Datum;
  readonly beeindigdOp: Datum | null;
  readonly uitkomst: string | null;
  readonly gegevens: Invoer;
  readonly klokken: readonly Klok[];
  readonly verrichtingen: readonly Verrichting[];
}

/** A question to another register that has not been answered yet: asked (again) by whoever carries the zaak. */
export interface OpenVraag {
  readonly procedureId: string;
  readonly vraag: Registervraag;
}

/** What can be asked of another register; the answer comes back as a `bericht` of this name + `Antwoord`. */
export type Registervraag = 'toeslaggegevens';

/**
 * The whole position of a zaak: what the workflow carries, what continue-as-new passes on, and what the dossier keeps beside each event,
 * so that a lost workflow can be started again where it stood. Plain JSON.
 */
export interface Zaaktoestand {
  readonly v: 1;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly zaaktype: 'ouder';
  readonly ontvangenOp: Datum;
  readonly geregistreerdOp: Datum;
  /** Postmark when the aanmelding came on paper and the mark is legible. */
  readonly poststempel: Datum | null;
  /** The ouder asked to share with the gemeente (Wht 6.12 lid 1). */
  readonly toestemmingGemeente: boolean;
  readonly spoed: boolean;
  readonly team: string;
  readonly behandelaarId: string | null;
  /** Number of accepted events; every accepted event adds one. */
  readonly volgnummer: number;
  readonly procedures: readonly Proceduretoestand[];
  readonly openVragen: readonly OpenVraag[];
  /** Day on which nothing was left: every procedure ended and no clock runs. Null again when something new begins. */
  readonly afgeslotenOp: Datum | null;
}
