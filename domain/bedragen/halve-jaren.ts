import { datumdelen, type Datum } from '#domain/waarden/datum';

/**
 * Half years between two days, a part of one counted as a whole: the smallest n ≥ 0 with `van` + 6n months ≥ `tot` (Wht 2.3 lid 4; RVS:2026:612) [S].
 * Every half year is counted from `van` itself. Clipping at the end of a short month changes nothing: no later day exists in it.
 * Examples: 2015-03-10 to 2021-06-15 → 13 (S1); 2017-03-01 to 2022-03-01 → 10 (S7), one day later → 11; the same day → 0.
 */
export function halveJaren(van: Datum, tot: Datum): number {
  const a = datumdelen(van);
  const b = datumdelen(tot);
  const maanden = (b.jaar - a.jaar) * 12 + b.maand - a.maand + (b.dag > a.dag ? 1 : 0);
  return Math.max(0, Math.ceil(maanden / 6));
}
