import { datumdelen, plusMaanden, type Datum } from '#domain/waarden/datum';

/**
 * Half years between two days, a part of one counted as a whole: the smallest n ≥ 0 with `van` + 6n months ≥ `tot` (Wht 2.3 lid 4; RVS:2026:612) [S].
 * Every half year is counted from `van` itself, so the clipping of short months does not add up.
 * Examples: 2015-03-10 to 2021-06-15 → 13 (S1); 2017-03-01 to 2022-03-01 → 10 (S7), one day later → 11; the same day → 0.
 */
export function halveJaren(van: Datum, tot: Datum): number {
  const a = datumdelen(van);
  const b = datumdelen(tot);
  const maanden = (b.jaar - a.jaar) * 12 + b.maand - a.maand;
  let aantal = Math.max(0, Math.floor((maanden - 1) / 6));
  while (plusMaanden(van, 6 * aantal) < tot) aantal += 1;
  return aantal;
}
