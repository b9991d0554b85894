/** Lists that are read page by page, forward and back, without counting from the beginning. */

/** Where a page begins: after or before a row that was shown; neither is the first page. */
export interface Plaats {
  readonly na: string | null;
  readonly voor: string | null;
}

/** Rows of one page and whether there are more on either side. */
export interface Bladzijde<R> {
  readonly rijen: readonly R[];
  readonly eerder: boolean;
  readonly later: boolean;
}

/**
 * Makes the page of what a query gave, one row more than fits. A page read backward comes in reverse order. `begonnen` is false when the
 * row of `plaats` is unknown, so that the list began at the top after all.
 */
export function maakBladzijde<R>(
  rijen: readonly R[],
  perPagina: number,
  lees: { readonly terug: boolean; readonly begonnen: boolean },
): Bladzijde<R> {
  const meer = rijen.length > perPagina;
  const getoond = rijen.slice(0, perPagina);
  if (lees.terug) return { rijen: [...getoond].reverse(), eerder: meer, later: true };
  return { rijen: getoond, eerder: lees.begonnen, later: meer };
}
