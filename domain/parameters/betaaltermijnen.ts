import { datum, type Datum } from '#domain/waarden/datum';

/** What is paid after a decision, and has a term of its own in law. */
export type Betaalsoort =
  | 'kindregeling'
  | 'ex-toeslagpartner'
  | 'overleden-kind'
  | 'nabestaanden'
  | 'niet-kot'
  | 'buitenland'
  | 'schuldtraject'
  | 'msnp';

/** Until when is paid; `uitstel` is how much later at most when the entitled person asks for it. */
export interface Betaallengte {
  readonly lengte: string;
  readonly uitstel: string | null;
  readonly bron: string;
}

/** Terms of payment from the day the decision was made known (Wht 6.9 lid 5–10, WOT art. 11) [S]. */
export const BETAALTERMIJNEN: Readonly<Record<Betaalsoort, Betaallengte>> = {
  kindregeling: { lengte: 'P4W', uitstel: 'P1Y', bron: 'Wht 6.9 lid 5' },
  'ex-toeslagpartner': { lengte: 'P6W', uitstel: 'P1Y', bron: 'Wht 6.9 lid 9' },
  'overleden-kind': { lengte: 'P6W', uitstel: 'P1Y', bron: 'Wht 6.9 lid 10' },
  nabestaanden: { lengte: 'P6W', uitstel: 'P1Y', bron: 'Wht 6.9' },
  'niet-kot': { lengte: 'P4W', uitstel: 'P1Y', bron: 'Wht 6.9 lid 6' },
  buitenland: { lengte: 'P4W', uitstel: null, bron: 'Wht 6.9 lid 7' },
  schuldtraject: { lengte: 'P4W', uitstel: null, bron: 'Wht 6.9 lid 7' },
  msnp: { lengte: 'P6W', uitstel: null, bron: 'WOT art. 11' },
};

/** A decision on a child that was made known no later than `totEnMet` can be paid until one day, the same for all (Wht 6.9 lid 5) [S]. */
export const UITSTEL_KIND: { readonly totEnMet: Datum; readonly uiterlijk: Datum } = {
  totEnMet: datum('2024-12-31'),
  uiterlijk: datum('2025-12-31'),
};
