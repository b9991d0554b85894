import type { Handelende } from '#domain/autorisatie/rollen';
import type { Invoer, Veldfout } from '#domain/processen/velden';

/** An act as the web passes it on: no personal data, those are in the dossier under `sleutel`. */
export interface Handelingopdracht {
  readonly handeling: string;
  /** Token of the form: the id of the update, so that a second delivery is the same act. */
  readonly sleutel: string;
  readonly procedureId: string;
  readonly invoer: Invoer;
  readonly door: Handelende;
  /** Number of the last event the page showed. */
  readonly volgnummer?: number;
  /** Id of the request, which comes back in the log of the worker. */
  readonly verzoekId: string;
}

/** How an act went: done, refused with reasons by field, or accepted but not finished in time. */
export type Handelinguitslag =
  | { readonly soort: 'gedaan'; readonly volgnummer: number }
  | { readonly soort: 'geweigerd'; readonly redenen: readonly Veldfout[] }
  | { readonly soort: 'wordtVerwerkt' }
  | { readonly soort: 'onbereikbaar' };

/** The counter of the web where acts are handed in; behind it stands the workflow of the zaak. */
export interface Zaakbalie {
  readonly verricht: (
    zaak: { readonly zaakId: string; readonly zaaknummer: string },
    opdracht: Handelingopdracht,
  ) => Promise<Handelinguitslag>;
}
