import { gelijkgesteldeDagen } from '#domain/parameters/gelijkgestelde-dagen';
import { datumVanDelen, plusDagen, weekdag, type Datum } from '#domain/waarden/datum';

/**
 * The name of the day on which a term may not end, or null for a working day (Algemene termijnenwet art. 1 and 3) [S]:
 * Saturday, Sunday, the public holidays of art. 3 lid 1, Goede Vrijdag (lid 2) and the days a royal decree equates with them (lid 3).
 * Example: 2025-04-26 is Koningsdag, because 27 April 2025 is a Sunday.
 */
export function vrijeDag(d: Datum): string | null {
  const dag = weekdag(d);
  return feestdagen(Number(d.slice(0, 4))).get(d) ?? (dag === 6 ? 'zaterdag' : dag === 0 ? 'zondag' : null);
}

/** True when a term may end on this day. */
export function isWerkdag(d: Datum): boolean {
  return vrijeDag(d) === null;
}

/** Years already worked out: the answer for a year never changes, and an import of 70.000 zaken asks for the same few. */
const UITGEREKEND = new Map<number, ReadonlyMap<Datum, string>>();

/** All days of a year that the law exempts, with their names. Example: 2026-04-06 → `2e Paasdag`. */
export function feestdagen(jaar: number): ReadonlyMap<Datum, string> {
  const bekend = UITGEREKEND.get(jaar);
  if (bekend) return bekend;
  const dagen = rekenFeestdagenUit(jaar);
  UITGEREKEND.set(jaar, dagen);
  return dagen;
}

function rekenFeestdagenUit(jaar: number): ReadonlyMap<Datum, string> {
  const pasen = eerstePaasdag(jaar);
  const vast = (maand: number, dag: number): Datum => datumVanDelen({ jaar, maand, dag });
  return new Map<Datum, string>([
    ...gelijkgesteldeDagen(jaar).map((d): [Datum, string] => [d, 'met een feestdag gelijkgestelde dag']),
    [vast(1, 1), 'Nieuwjaarsdag'],
    [plusDagen(pasen, -2), 'Goede Vrijdag'],
    [plusDagen(pasen, 1), '2e Paasdag'],
    [koningsdag(jaar), 'Koningsdag'],
    [vast(5, 5), 'Bevrijdingsdag'],
    [plusDagen(pasen, 39), 'Hemelvaartsdag'],
    [plusDagen(pasen, 50), '2e Pinksterdag'],
    [vast(12, 25), '1e Kerstdag'],
    [vast(12, 26), '2e Kerstdag'],
  ]);
}

/** The day on which the birthday of the King is celebrated: 27 April, until 2013 (the Queen) 30 April; the day before when that is a Sunday. */
function koningsdag(jaar: number): Datum {
  const dag = datumVanDelen({ jaar, maand: 4, dag: jaar < 2014 ? 30 : 27 });
  return weekdag(dag) === 0 ? plusDagen(dag, -1) : dag;
}

/** Easter Sunday of a Gregorian year (computus of Meeus, Jones and Butcher). Example: 2026 → 2026-04-05. */
export function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return datumVanDelen({ jaar, maand: Math.floor(n / 31), dag: (n % 31) + 1 });
}
