/**
 * Civil dates without a clock or a time zone: a `Datum` is the text `YYYY-MM-DD` as a Dutch calendar shows it.
 * All arithmetic runs on day numbers since 1970-01-01, so no local time can leak in.
 */
export type Datum = string & { readonly __merk: 'Datum' };

const DAG_MS = 86_400_000;
const VORM = /^(\d{4})-(\d{2})-(\d{2})$/;
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

/** True when the text is an existing day in the form `YYYY-MM-DD` (so not 2023-02-29). */
export function isDatum(tekst: unknown): tekst is Datum {
  if (typeof tekst !== 'string') return false;
  const delen = VORM.exec(tekst);
  if (!delen) return false;
  return (
    vanDagnummer(Math.round(Date.UTC(Number(delen[1]), Number(delen[2]) - 1, Number(delen[3])) / DAG_MS)) === tekst
  );
}

/** Reads a civil date. Throws `RangeError` for a text that is not an existing day. */
export function datum(tekst: string): Datum {
  if (!isDatum(tekst)) throw new RangeError(`geen bestaande datum in de vorm JJJJ-MM-DD: ${tekst}`);
  return tekst;
}

/** Year, month (1–12) and day (1–31) of a date. */
export function datumdelen(d: Datum): Datumdelen {
  return { jaar: Number(d.slice(0, 4)), maand: Number(d.slice(5, 7)), dag: Number(d.slice(8, 10)) };
}

/** The date of parts; throws `RangeError` when that day does not exist. */
export function datumVanDelen({ jaar, maand, dag }: Datumdelen): Datum {
  return datum(`${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`);
}

/** Days since 1970-01-01. Example: 2026-11-24 → 20781. */
export function dagnummer(d: Datum): number {
  const { jaar, maand, dag } = datumdelen(d);
  return Math.round(Date.UTC(jaar, maand - 1, dag) / DAG_MS);
}

/** The date of a day number since 1970-01-01. */
export function vanDagnummer(nummer: number): Datum {
  return new Date(nummer * DAG_MS).toISOString().slice(0, 10) as Datum;
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

/** For people: `1 december 2026`. */
export function schrijfDatum(d: Datum): string {
  const { jaar, maand, dag } = datumdelen(d);
  return `${dag} ${MAANDEN[maand - 1] as string} ${jaar}`;
}

/** For people, with the day of the week: `dinsdag 1 december 2026`. */
export function schrijfDatumMetDag(d: Datum): string {
  return `${DAGEN[weekdag(d)] as string} ${schrijfDatum(d)}`;
}

function dagenInMaand(jaar: number, maand: number): number {
  return new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
}

function twee(getal: number): string {
  return String(getal).padStart(2, '0');
}
