import { telDagen, type Telmoment } from '#domain/dwangsom/telling';
import { VERJARING_RECHTERLIJK } from '#domain/parameters/dwangsom';
import type { Keuze } from '#domain/parameters/keuze';
import type { Uitlegstap } from '#domain/termijnen/klok';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import { plusDagen, schrijfDatum, type Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** What the ruling says, as it says it: its dates are stored and never worked out again. */
export interface Rechterlijkefeiten {
  readonly uitersteDag: Datum;
  readonly perDag: EuroCenten;
  readonly maximum: EuroCenten;
  readonly moment: Telmoment;
}

/** What is owed under the ruling. `maximumBereiktOp` is null as long as the maximum was not reached. */
export interface RechterlijkeDwangsom {
  readonly eersteDag: Datum;
  readonly dagen: number;
  readonly bedrag: EuroCenten;
  readonly maximumBereiktOp: Datum | null;
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

/**
 * The dwangsom a court attached to its term (Awb 8:55d) [S]: from the day after the last day the ruling gives, until its maximum. A court term does not
 * shift. Days after the maximum are not counted. Throws `RangeError` when the amount a day is not positive.
 * Example (K49): € 250 a day, maximum € 37.500 → reached on day 150.
 */
export function berekenRechterlijkeDwangsom({
  uitersteDag,
  perDag,
  maximum,
  moment,
}: Rechterlijkefeiten): RechterlijkeDwangsom {
  if (perDag <= 0) throw new RangeError(`geen bedrag per dag: ${perDag}`);
  const eersteDag = plusDagen(uitersteDag, 1);
  const dagenTotMaximum = Math.ceil(maximum / perDag);
  const { dagen, keuzes, tekst } = telDagen(eersteDag, moment, dagenTotMaximum);
  const bedrag = centen(Math.min(dagen * perDag, maximum));
  const maximumBereiktOp = dagen > 0 && dagen === dagenTotMaximum ? plusDagen(eersteDag, dagen - 1) : null;
  const grens =
    maximumBereiktOp === null
      ? `Het maximum van ${schrijfBedrag(maximum)} is niet bereikt.`
      : `Het maximum van ${schrijfBedrag(maximum)} is bereikt op ${schrijfDatum(maximumBereiktOp)}.`;
  return {
    eersteDag,
    dagen,
    bedrag,
    maximumBereiktOp,
    stappen: [
      {
        tekst: `De rechter gaf tot en met ${schrijfDatum(uitersteDag)}. De eerste dag met dwangsom is ${schrijfDatum(eersteDag)}; een termijn van de rechter schuift niet door.`,
        bron: 'Awb 8:55d',
      },
      { tekst, bron: 'Awb 8:55d lid 2' },
      { tekst: `${dagen} × ${schrijfBedrag(perDag)}: ${schrijfBedrag(bedrag)}. ${grens}`, bron: 'Awb 8:55d lid 2' },
    ],
    keuzes,
  };
}

/** The last day on which what was forfeited on a day can still be claimed [A]. Example: 2025-10-16 → 2026-04-16. */
export function vervaltOp(verbeurd: Datum): Datum {
  return ruweLaatsteDag(verbeurd, leesLengte(VERJARING_RECHTERLIJK.lengte));
}
