/** A toeslagjaar, or a part of one: the assessment goes by period, not only by year (RBDHA:2025:2356). */

/** A year with the months of it that are meant, first and last included. */
export interface Jaardeel {
  readonly jaar: number;
  readonly vanMaand: number;
  readonly totMaand: number;
}

/** Berekeningsjaren to which Wht 2.1 and 2.6 can apply: acts before 23-10-2019 (wht-kern §3.3) [S]. */
export const EERSTE_JAAR = 2005;
/** The last of them. */
export const LAATSTE_JAAR = 2019;

/** The months as letters and screens write them. */
export const MAANDEN = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
] as const;

/** A whole year. */
export function heelJaar(jaar: number): Jaardeel {
  return { jaar, vanMaand: 1, totMaand: 12 };
}

/** Key of a part: `2014` for the whole year, `2014/1-3` for January to March. */
export function jaarsleutel({ jaar, vanMaand, totMaand }: Jaardeel): string {
  return vanMaand === 1 && totMaand === 12 ? String(jaar) : `${jaar}/${vanMaand}-${totMaand}`;
}

/** The part a key stands for, or null when it is none. */
export function leesJaarsleutel(sleutel: string): Jaardeel | null {
  const delen = /^(\d{4})(?:\/(\d{1,2})-(\d{1,2}))?$/.exec(sleutel);
  if (!delen) return null;
  const [jaar, vanMaand, totMaand] = [Number(delen[1]), Number(delen[2] ?? 1), Number(delen[3] ?? 12)];
  const klopt = jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR && vanMaand >= 1 && vanMaand <= totMaand && totMaand <= 12;
  return klopt ? { jaar, vanMaand, totMaand } : null;
}

/** True when two parts have a month in common. */
export function overlapt(a: Jaardeel, b: Jaardeel): boolean {
  return a.jaar === b.jaar && a.vanMaand <= b.totMaand && b.vanMaand <= a.totMaand;
}

/** For people: `2014`, or `januari tot en met maart 2014`, or `mei 2014`. */
export function schrijfJaardeel({ jaar, vanMaand, totMaand }: Jaardeel): string {
  if (vanMaand === 1 && totMaand === 12) return String(jaar);
  const van = MAANDEN[vanMaand - 1] ?? '';
  return vanMaand === totMaand ? `${van} ${jaar}` : `${van} tot en met ${MAANDEN[totMaand - 1] ?? ''} ${jaar}`;
}

/** In the order of time. */
export function opTijd(a: Jaardeel, b: Jaardeel): number {
  return a.jaar - b.jaar || a.vanMaand - b.vanMaand;
}
