/** A share with the interval around it; all three from 0 to 1. */
export interface Interval {
  readonly aandeel: number;
  readonly onder: number;
  readonly boven: number;
}

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95% interval of Wilson (1927) for a share, without continuity correction and without correction for a finite set. It stays between 0 and 1
 * and also says something when none or all are counted. Example (Newcombe 1998, table I): 81 of 263 → 0.2553 to 0.3662; 0 of 20 → 0 to 0.1611.
 * Throws `RangeError` when there is nothing to take a share of, or more is counted than there is.
 */
export function wilson95(geteld: number, van: number): Interval {
  if (van <= 0 || geteld < 0 || geteld > van) throw new RangeError(`geen aandeel: ${geteld} van ${van}`);
  const aandeel = geteld / van;
  const noemer = 1 + (Z * Z) / van;
  const midden = (aandeel + (Z * Z) / (2 * van)) / noemer;
  const breedte = (Z * Math.sqrt((aandeel * (1 - aandeel)) / van + (Z * Z) / (4 * van * van))) / noemer;
  // Rounding may put an end that is exactly 0 or 1 just outside.
  const onder = geteld === 0 ? 0 : midden - breedte;
  const boven = geteld === van ? 1 : midden + breedte;
  return { aandeel, onder, boven };
}
