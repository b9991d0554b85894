import { minTotNul, centen, type EuroCenten } from '#domain/waarden/geld';

/** A later, higher grant of KOT for a year that was compensated. All amounts in eurocenten. */
export interface Herzieningsfeiten {
  /** Net a of that year in the compensation. */
  readonly startbedrag: EuroCenten;
  /** Component g of that year in the compensation. */
  readonly rentevergoeding: EuroCenten;
  readonly hogereKot: EuroCenten;
  /** Interest paid with the higher KOT. */
  readonly renteOverHogereKot: EuroCenten;
}

/** How much lower the compensation becomes, and how much of that may be set off. */
export interface Herziening {
  readonly verlagingStartbedrag: EuroCenten;
  readonly verlagingRente: EuroCenten;
  readonly nieuwStartbedrag: EuroCenten;
  readonly nieuweRente: EuroCenten;
  /** Only against the higher KOT itself (Wht 2.4 lid 3). */
  readonly verrekenbaar: EuroCenten;
}

/**
 * Revision when KOT is later set higher (Wht 2.4): a goes down by the increase, at most a; g by the interest paid on it, at most g [D]. The reduction may
 * be set off only against that increase (2.4 lid 3) [S]; c, d and h stay, because they do not depend on net a or are not named [A].
 * Example: a € 3.000, g € 500, KOT € 4.000 higher with € 200 interest → a − 3.000, g − 200, of which 3.200 may be set off.
 */
export function herzieCompensatie(feiten: Herzieningsfeiten): Herziening {
  const verlagingStartbedrag = centen(Math.min(feiten.startbedrag, feiten.hogereKot));
  const verlagingRente = centen(Math.min(feiten.rentevergoeding, feiten.renteOverHogereKot));
  return {
    verlagingStartbedrag,
    verlagingRente,
    nieuwStartbedrag: minTotNul(feiten.startbedrag, verlagingStartbedrag),
    nieuweRente: minTotNul(feiten.rentevergoeding, verlagingRente),
    verrekenbaar: centen(Math.min(verlagingStartbedrag + verlagingRente, feiten.hogereKot + feiten.renteOverHogereKot)),
  };
}
