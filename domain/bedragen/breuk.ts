import { centen, type EuroCenten } from '#domain/waarden/geld';

/** To what an amount is rounded, and in which direction. */
export type Afronding = 'cent-half-omhoog' | 'cent-naar-beneden' | 'euro-half-omhoog' | 'euro-naar-beneden';

/** A fraction of whole numbers; `noemer` is above zero. */
export interface Breuk {
  readonly teller: number;
  readonly noemer: number;
}

/**
 * An exact fraction of an amount, rounded once at the end; works on integers of any size, so a percentage never passes through a binary fraction.
 * Examples: 25/100 of € 10.200,10 in whole euros half up → € 2.550,00; 1/3 of € 100,00 in cents down → € 33,33.
 * Throws `RangeError` for an amount or fraction below zero, which no regeling has.
 */
export function deelVan(bedrag: EuroCenten, { teller, noemer }: Breuk, afronding: Afronding): EuroCenten {
  if (bedrag < 0 || teller < 0 || noemer <= 0) throw new RangeError(`geen deel van ${bedrag}: ${teller}/${noemer}`);
  const eenheid = afronding.startsWith('euro') ? 100n : 1n;
  const boven = BigInt(bedrag) * BigInt(teller);
  const onder = BigInt(noemer) * eenheid;
  const halfOmhoog = afronding.endsWith('half-omhoog');
  const aantal = halfOmhoog ? (2n * boven + onder) / (2n * onder) : boven / onder;
  return centen(Number(aantal * eenheid));
}

/** Rounds an amount. Example: € 12,50 in whole euros half up → € 13,00. */
export function rondAf(bedrag: EuroCenten, afronding: Afronding): EuroCenten {
  return deelVan(bedrag, { teller: 1, noemer: 1 }, afronding);
}

/** True when the fraction comes out in whole cents, so that no choice of rounding is in it. Example: 30/100 of € 79,00 → true, 1/3 of € 100,00 → false. */
export function isOpDeCent(bedrag: EuroCenten, { teller, noemer }: Breuk): boolean {
  return (BigInt(bedrag) * BigInt(teller)) % BigInt(noemer) === 0n;
}
