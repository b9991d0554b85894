/** A burgerservicenummer that passes the elfproef. Never in ids, URLs, logs or Temporal. */
export type Bsn = string & { readonly __merk: 'Bsn' };

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** True for nine digits, not all zero, whose weighted sum (9..2,-1) is a multiple of eleven. */
export function isBsn(tekst: unknown): tekst is Bsn {
  if (typeof tekst !== 'string' || !/^\d{9}$/.test(tekst) || tekst === '000000000') return false;
  const proef = GEWICHTEN.reduce<number>((totaal, gewicht, plaats) => totaal + gewicht * Number(tekst[plaats]), 0);
  return proef % 11 === 0;
}

/** For screens: only the last four digits, `•••••6782`. */
export function maskeerBsn(bsn: string): string {
  return `•••••${bsn.slice(-4)}`;
}
