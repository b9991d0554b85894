import { EERSTE_JAAR, LAATSTE_JAAR } from '#domain/integraal/jaardeel';
import { jarenIn } from '#domain/integraal/jaren';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer, Keuze } from '#domain/processen/velden';

/** The berekeningsjaren the herstel is about (Wht 2.1 lid 1). */
export const TOESLAGJAREN: readonly number[] = Array.from(
  { length: LAATSTE_JAAR - EERSTE_JAAR + 1 },
  (_, plaats) => EERSTE_JAAR + plaats,
);

/** The years as choices of a field. */
export const JAARKEUZES: readonly Keuze[] = TOESLAGJAREN.map((jaar) => ({ waarde: String(jaar), label: String(jaar) }));

/** Where the aanmelding keeps the years of the dossier: one text, because the state of a procedure holds plain values. */
export const DOSSIERJAREN = 'dossierjaren';

/** The years a medewerker chose for the dossier, in order; empty as long as nobody did. `gegevens` are those of the aanmelding. */
export function gekozenJaren(gegevens: Invoer): readonly number[] {
  const tekst = gegevens[DOSSIERJAREN];
  return typeof tekst === 'string' && tekst !== '' ? tekst.split(',').map(Number) : [];
}

/** The years of the integrale beoordeling, in order; empty as long as there is none. They belong to the dossier without being chosen. */
export function beoordeeldeJaren(zaak: Pick<Zaaktoestand, 'procedures'>): readonly number[] {
  const beoordelingen = zaak.procedures.filter(({ soort }) => soort === 'integraleBeoordeling');
  return opVolgorde(beoordelingen.flatMap(({ gegevens }) => jarenIn(gegevens).map(({ deel }) => deel.jaar)));
}

/** The toeslagjaren the dossier of a zaak is about: those of the integrale beoordeling, and those that were chosen besides. */
export function dossierjaren(zaak: Pick<Zaaktoestand, 'procedures'>): readonly number[] {
  const gekozen = zaak.procedures.filter(({ soort }) => soort === 'aanmelding');
  return opVolgorde([...beoordeeldeJaren(zaak), ...gekozen.flatMap(({ gegevens }) => gekozenJaren(gegevens))]);
}

function opVolgorde(jaren: readonly number[]): readonly number[] {
  return [...new Set(jaren)].sort((a, b) => a - b);
}

/** The years as `gekozenJaren` reads them back. */
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
