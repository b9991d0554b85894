/** The counter of the web where a betaalrun is asked for; behind it stands the betaalrun workflow. */
export interface Betaalbalie {
  /** Starts a run. The same `sleutel` (token of the form) is the same run. `door` is the id of the medewerker. */
  readonly startBetaalrun: (opdracht: { readonly sleutel: string; readonly door: string }) => Promise<Betaalrunuitslag>;
}

/** How asking for a run went; `runnummer` is how it is called on every screen and at the bank. */
export type Betaalrunuitslag =
  { readonly soort: 'gestart'; readonly runnummer: string } | { readonly soort: 'onbereikbaar' };
