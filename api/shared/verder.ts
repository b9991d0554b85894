/** Links below a list that is read page by page in one direction. */
export interface Verder {
  readonly begin: string | null;
  readonly volgende: string | null;
}

/**
 * Splits what a query gave, one row more than fits on a page, into the page and its links. `adres` makes the address of the page that begins
 * after a row; `begin` is the first page, null when this is it.
 */
export function maakVerder<R>(
  rijen: readonly R[],
  perPagina: number,
  adres: { readonly begin: string | null; readonly na: (rij: R) => string },
): { readonly rijen: readonly R[]; readonly verder: Verder } {
  const getoond = rijen.slice(0, perPagina);
  const laatste = getoond.at(-1);
  const volgende = rijen.length > perPagina && laatste !== undefined ? adres.na(laatste) : null;
  return { rijen: getoond, verder: { begin: adres.begin, volgende } };
}
