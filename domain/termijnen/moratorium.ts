import { MORATORIUM } from '#domain/parameters/moratorium';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import type { Datum } from '#domain/waarden/datum';

/** A span of days, both included. */
export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}

/**
 * The spans in which nobody may collect old debts from the aanvrager and the partner: one year from the payment of the forfait, and for who applied
 * before 12-2-2021 also 12-2-2021 to 1-5-2021 (Wht 2.20) [S]. The spans may overlap. The € 10.000 of 2.7 lid 2 starts none [D].
 * Examples: paid 2026-11-24 → 2026-11-24 to 2027-11-24; applied 2021-02-11 and paid 2021-04-20 → two spans.
 */
export function moratoriumPerioden(feiten: {
  readonly forfaitBetaaldOp: Datum;
  readonly aanvraagOntvangen: Datum;
}): readonly Periode[] {
  const { aanvraagVoor, vroegePeriode, lengte } = MORATORIUM;
  const jaar = { van: feiten.forfaitBetaaldOp, tot: ruweLaatsteDag(feiten.forfaitBetaaldOp, leesLengte(lengte)) };
  return feiten.aanvraagOntvangen < aanvraagVoor ? [vroegePeriode, jaar] : [jaar];
}
