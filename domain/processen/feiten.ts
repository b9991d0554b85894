import type { Integraaldossier } from '#domain/integraal/feiten';
import type { ForfaitMetPartner } from '#domain/integraal/partner';
import type { Datum } from '#domain/waarden/datum';
import type { EuroCenten } from '#domain/waarden/geld';

/** What was recorded in the queue and still holds. */
export interface Wachtrijfeiten {
  /** The day the ruling was received and the last day it gives. */
  readonly rechter: { readonly ontvangenOp: Datum; readonly uiterlijk: Datum } | null;
  /** The day the ingebrekestelling was received. */
  readonly ingebrekestellingOp: Datum | null;
}

/**
 * Facts of the dossier that an act needs beside the state of the zaak, read by an activity just before the act is decided.
 * No personal data: ids, amounts, dates and yes/no only.
 */
export interface Dossierfeiten {
  /** Everything already received under a herstelmaatregel (Wht 2.7 lid 1 and 4). */
  readonly alOntvangen: EuroCenten;
  /** The toeslagpartner in this household for whom the right to the forfait was established first, if any (Wht 2.7 lid 2). */
  readonly partnerMetForfait: { readonly zaaknummer: string; readonly uitbetaald: EuroCenten } | null;
  /** The account the person designated last, and whether a second person checked it. */
  readonly rekening: {
    readonly rekeningId: string;
    readonly gecontroleerd: boolean;
    readonly opgegevenDoor: string;
  } | null;
  /** The forfait that counts for two partners; absent when it counts for one person only. */
  readonly forfaitMetPartner?: ForfaitMetPartner;
  /** What holds in the queue of a zaak whose beoordeling has not begun; absent when nothing does. */
  readonly wachtrij?: Wachtrijfeiten;
  /** The facts of the integrale beoordeling; absent in zaken that have none. */
  readonly integraal?: Integraaldossier;
}
