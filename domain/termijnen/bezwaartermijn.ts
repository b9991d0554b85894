import { bezwaarparametersOp } from '#domain/parameters/bezwaartermijn';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import { laatste, plusDagen, type Datum } from '#domain/waarden/datum';

/** First and last day on which a bezwaar is in time. */
export interface Bezwaartermijn {
  readonly eersteDag: Datum;
  readonly laatsteDag: Datum;
  readonly bron: string;
  readonly regelversie: string;
}

/**
 * Term to object to a beschikking of Dienst Toeslagen under the Wht: counted from the day after dagtekening, or after bekendmaking when that came
 * later (Wht 6.10a) [S]. Sixteen weeks do not shift to a working day (Algemene termijnenwet art. 4) [S]. `op` asks for the law of another day.
 * Examples: 2026-01-02 → 2026-04-24 (K28); 2024-02-14 → 2025-02-14 (K29); 2024-07-10 → 2024-10-30 (K27); 2023-06-01 → 2024-12-31 (B4).
 */
export function bezwaartermijnWht(
  dagtekening: Datum,
  bekendmaking: Datum = dagtekening,
  op: Datum = dagtekening,
): Bezwaartermijn {
  const begin = laatste(dagtekening, bekendmaking);
  const { einde, bron, versie } = bezwaarparametersOp(op);
  const laatsteDag = einde.soort === 'vasteDag' ? einde.dag : ruweLaatsteDag(begin, leesLengte(einde.lengte));
  return { eersteDag: plusDagen(begin, 1), laatsteDag, bron, regelversie: versie };
}
