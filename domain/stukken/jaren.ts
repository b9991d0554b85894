import type { Invoer, Keuze } from '#domain/processen/velden';

const EERSTE = 2005;
const LAATSTE = 2019;

/** The berekeningsjaren the herstel is about (Wht 2.1 lid 1). */
export const TOESLAGJAREN: readonly number[] = Array.from(
  { length: LAATSTE - EERSTE + 1 },
  (_, plaats) => EERSTE + plaats,
);

/** The years as choices of a field. */
export const JAARKEUZES: readonly Keuze[] = TOESLAGJAREN.map((jaar) => ({ waarde: String(jaar), label: String(jaar) }));

/** Where the aanmelding keeps the years of the dossier: one text, because the state of a procedure holds plain values. */
export const DOSSIERJAREN = 'dossierjaren';

/** The toeslagjaren the dossier of a zaak is about, in order; empty as long as nobody chose. `gegevens` are those of the aanmelding. */
export function dossierjaren(gegevens: Invoer): readonly number[] {
  const tekst = gegevens[DOSSIERJAREN];
  return typeof tekst === 'string' && tekst !== '' ? tekst.split(',').map(Number) : [];
}

/** The years as `dossierjaren` reads them back. */
export function schrijfDossierjaren(jaren: readonly number[]): string {
  return [...jaren].sort((a, b) => a - b).join(',');
}

/** Years in a sentence: `2008, 2009 en 2010`. */
export function noemJaren(jaren: readonly number[]): string {
  const [laatste = '', ...eerdere] = jaren.map(String).reverse();
  return eerdere.length === 0 ? laatste : `${eerdere.reverse().join(', ')} en ${laatste}`;
}

/** A year of a field, or null when it was left empty. */
export function jaarUit(invoer: Invoer): number | null {
  const waarde = invoer['jaar'];
  return typeof waarde === 'string' && waarde !== '' ? Number(waarde) : null;
}
