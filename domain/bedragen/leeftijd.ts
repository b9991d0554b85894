import { datumdelen, type Datum } from '#domain/waarden/datum';

/**
 * Whole years between birth and a day; below zero before birth. A child of 29 February turns a year older on 1 March of an ordinary year [G].
 * Examples: born 2017-07-01, on 2023-07-01 → 6 (KAT-03); born 2017-07-02 → 5.
 */
export function leeftijdOp(geboren: Datum, dag: Datum): number {
  const jaren = datumdelen(dag).jaar - datumdelen(geboren).jaar;
  return dag.slice(5) < geboren.slice(5) ? jaren - 1 : jaren;
}
