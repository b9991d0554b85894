import type { Datum } from '#domain/waarden/datum';

/** Something that holds from a legal date until the next version. */
export interface Versie {
  readonly versie: string;
  readonly geldigVanaf: Datum;
}

/** All versions, oldest first; never empty. */
export type Versies<V extends Versie> = readonly [V, ...V[]];

/**
 * The version in force on a legal date; before the oldest one the oldest holds. It is the date of the legal fact that counts (receipt, dagtekening),
 * never the day on which the program runs. Example: versions from 2024-01-01 and 2024-07-10, asked for 2024-07-09 → the first.
 */
export function geldigOp<V extends Versie>(versies: Versies<V>, op: Datum): V {
  return versies.findLast((v) => v.geldigVanaf <= op) ?? versies[0];
}
