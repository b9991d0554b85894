/**
 * Civil dates without a clock or a time zone: a `Datum` is the text `YYYY-MM-DD` as a Dutch calendar shows it.
 * All arithmetic runs on day numbers since 1970-01-01, so no local time can leak in.
 */
export type Datum = string & { readonly __merk: 'Datum' };

const DAG_MS = 86_400_000;
const VORM = /^\d{4}-\d{2}-\d{2}$/;
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

/** Parts of a civil date: `maand` and `dag` count from 1. */
export interface Datumdelen {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

/** True when the text is an existing day in the form `YYYY-MM-DD` (so not 2023-02-29), from the year 100 on. */
export function isDatum(tekst: unknown): tekst is Datum {
  if (typeof tekst !== 'string' || !VORM.test(tekst)) return false;
  const { jaar, maand, dag } = datumdelen(tekst as Datum);
  return jaar >= 100 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand);
}

/** Reads a civil date. Throws `RangeError` for a text that is not an existing day. */
export function datum(tekst: string): Datum {
  if (!isDatum(tekst)) throw new RangeError(`geen bestaande datum in de vorm JJJJ-MM-DD: ${tekst}`);
  return tekst;
}

/** Year, month (1–12) and day (1–31) of a date. */
export function datumdelen(d: Datum): Datumdelen {
  return { jaar: cijfers(d, 0, 4), maand: cijfers(d, 5, 7), dag: cijfers(d, 8, 10) };
}

/** The date of parts; throws `RangeError` when that day does not exist. */
export function datumVanDelen({ jaar, maand, dag }: Datumdelen): Datum {
  return datum(`${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`);
}

/** Days since 1970-01-01. Example: 2026-11-24 → 20781. */
export function dagnummer(d: Datum): number {
  const { jaar, maand, dag } = datumdelen(d);
  return dagnummerVan(jaar, maand, dag);
}

/** Days already written: the same few thousand come back all the time, and there are only as many as the calendar has. */
const GESCHREVEN = new Map<number, Datum>();

/** The date of a day number since 1970-01-01. */
export function vanDagnummer(nummer: number): Datum {
  const bekend = GESCHREVEN.get(nummer);
  if (bekend !== undefined) return bekend;
  const geschreven = new Date(nummer * DAG_MS).toISOString().slice(0, 10) as Datum;
  GESCHREVEN.set(nummer, geschreven);
  return geschreven;
}

/** `aantal` days later (or earlier when negative). Example: 2024-02-28 + 2 = 2024-03-01. */
export function plusDagen(d: Datum, aantal: number): Datum {
  return vanDagnummer(dagnummer(d) + aantal);
}

/** Same day number `aantal` months later, clipped to the end of the month (2025-08-31 + 6 = 2026-02-28). */
export function plusMaanden(d: Datum, aantal: number): Datum {
  const { jaar, maand, dag } = datumdelen(d);
  const index = jaar * 12 + (maand - 1) + aantal;
  const doel = { jaar: Math.floor(index / 12), maand: (index % 12) + 1 };
  return datumVanDelen({ ...doel, dag: Math.min(dag, dagenInMaand(doel.jaar, doel.maand)) });
}

/** Number of days from `van` to `tot` (negative when `tot` is earlier). Example: 2026-10-04 to 2026-10-17 = 13. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van);
}

/** Day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdag(d: Datum): number {
  return (((dagnummer(d) + 4) % 7) + 7) % 7;
}

/** The earlier of two dates. */
export function vroegste(a: Datum, b: Datum): Datum {
  return a <= b ? a : b;
}

/** The later of two dates. */
export function laatste(a: Datum, b: Datum): Datum {
  return a >= b ? a : b;
}

/** Days already written for people; see `GESCHREVEN`. */
const VOOR_MENSEN = new Map<Datum, string>();

/** For people: `1 december 2026`. */
export function schrijfDatum(d: Datum): string {
  const bekend = VOOR_MENSEN.get(d);
  if (bekend !== undefined) return bekend;
  const { jaar, maand, dag } = datumdelen(d);
  const geschreven = `${dag} ${MAANDEN[maand - 1] as string} ${jaar}`;
  VOOR_MENSEN.set(d, geschreven);
  return geschreven;
}

/** For people, with the day of the week: `dinsdag 1 december 2026`. */
export function schrijfDatumMetDag(d: Datum): string {
  return `${DAGEN[weekdag(d)] as string} ${schrijfDatum(d)}`;
}

function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

/** Days of a Gregorian date since 1970-01-01, counted in years that begin in March, so that a leap day comes last. */
function dagnummerVan(jaar: number, maand: number, dag: number): number {
  const j = maand <= 2 ? jaar - 1 : jaar;
  const m = maand <= 2 ? maand + 9 : maand - 3;
  const dagenVoorJaar = 365 * j + Math.floor(j / 4) - Math.floor(j / 100) + Math.floor(j / 400);
  return dagenVoorJaar + Math.floor((153 * m + 2) / 5) + dag - 719_469;
}

/** The digits of a text from `van` up to `tot` as a number. */
function cijfers(tekst: string, van: number, tot: number): number {
  let getal = 0;
  for (let plaats = van; plaats < tot; plaats += 1) getal = getal * 10 + tekst.charCodeAt(plaats) - 48;
  return getal;
}

function twee(getal: number): string {
  return String(getal).padStart(2, '0');
}
