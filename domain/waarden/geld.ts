/** Money is an integer number of eurocents; a fraction of a cent cannot exist here. */
export type EuroCenten = number & { readonly __merk: 'EuroCenten' };

/** Reads an integer number of cents. Throws `RangeError` for a fraction or an unsafe number. */
export function centen(aantal: number): EuroCenten {
  if (!Number.isSafeInteger(aantal)) throw new RangeError(`geen geheel aantal eurocenten: ${aantal}`);
  return aantal as EuroCenten;
}

/** Whole euros as cents. */
export function euro(bedrag: number): EuroCenten {
  return centen(bedrag * 100);
}

/** `a - b`, never below zero: the shape of every "minus what was already received" in the Wht. */
export function minTotNul(a: EuroCenten, b: EuroCenten): EuroCenten {
  return centen(Math.max(0, a - b));
}

/** Sum of amounts. */
export function som(bedragen: readonly EuroCenten[]): EuroCenten {
  return centen(bedragen.reduce<number>((totaal, bedrag) => totaal + bedrag, 0));
}

/** For people: `€ 30.000,00` with a no-break space after the sign. */
export function schrijfBedrag(bedrag: EuroCenten): string {
  const absoluut = Math.abs(bedrag);
  const rest = absoluut % 100;
  return `${bedrag < 0 ? '-' : ''}€\u00a0${metPunten(Math.floor(absoluut / 100))},${rest < 10 ? '0' : ''}${rest}`;
}

/** For running text: whole euros without cents, `€ 30.000`; other amounts as always. */
export function schrijfRondBedrag(bedrag: EuroCenten): string {
  return schrijfBedrag(bedrag).replace(/,00$/, '');
}

/**
 * Reads an amount as a Dutch user types it (`30.000,00`, `€ 1500`, `12,5`, `30.000,-`), in cents.
 * Returns null for anything else: more than two decimals, a wrong thousands point, a space between digits.
 */
export function leesBedrag(tekst: string): EuroCenten | null {
  const delen = /^(-?)(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:(\d{1,2})|-))?$/.exec(tekst.trim());
  if (!delen) return null;
  const heel = Number((delen[2] as string).replaceAll('.', ''));
  const waarde = heel * 100 + Number((delen[3] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(waarde)) return null;
  return centen(delen[1] === '-' ? 0 - waarde : waarde);
}

/** Digits in groups of three. Example: 1234567 → `1.234.567`. */
function metPunten(euros: number): string {
  if (euros < 1000) return String(euros);
  return `${metPunten(Math.floor(euros / 1000))}.${String(euros % 1000).padStart(3, '0')}`;
}
