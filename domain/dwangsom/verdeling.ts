import { AFRONDING_DWANGSOMDEEL } from '#domain/parameters/dwangsom';
import type { Keuze } from '#domain/parameters/keuze';
import { centen, som, type EuroCenten } from '#domain/waarden/geld';

/** The share of each applicant, and the choice in it. */
export interface Dwangsomdeel {
  readonly perAanvrager: EuroCenten;
  readonly keuzes: readonly Keuze[];
}

/**
 * Several applicants for one decision share its dwangsom equally (Awb 4:17 lid 7) [S], rounded down to the cent [A].
 * Throws `RangeError` for no applicants. Examples: € 1.442 over 2 → € 721; over 4 → € 360,50; over 3 → € 480,66.
 */
export function verdeelDwangsom(bedrag: EuroCenten, aanvragers: number): Dwangsomdeel {
  if (!Number.isInteger(aanvragers) || aanvragers < 1) throw new RangeError(`geen aantal aanvragers: ${aanvragers}`);
  const perAanvrager = centen(Math.floor(bedrag / aanvragers));
  return { perAanvrager, keuzes: perAanvrager * aanvragers === bedrag ? [] : [AFRONDING_DWANGSOMDEEL] };
}

/**
 * Several decisions that are late each earn their own dwangsom, up to its own maximum, also when they would have stood in one document
 * (ABRvS BZ1630, Circulaire) [S]. Example: two at the maximum → € 2.884.
 */
export function telDwangsommenOp(dwangsommen: readonly { readonly bedrag: EuroCenten }[]): EuroCenten {
  return som(dwangsommen.map(({ bedrag }) => bedrag));
}
