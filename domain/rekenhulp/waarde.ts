import type { Rekenfout, Vorm } from '#domain/rekenhulp/rekenregel';
import { leesLengte } from '#domain/termijnen/termijn';
import { isDatum, type Datum } from '#domain/waarden/datum';

/** A form that holds one value, not a list or a group. */
export type Enkelvorm = Exclude<Vorm, { soort: 'lijst' | 'groep' }>;

/** Days the rekenhulp works with: outside them a year is a typing error, and no answer can run out of the calendar. */
export const EERSTE_DAG = '1900-01-01' as Datum;
export const LAATSTE_DAG = '2200-12-31' as Datum;

/** € 1.000.000.000: above that an amount is a typing error, and no multiplication can lose a cent. */
export const HOOGSTE_BEDRAG = 100_000_000_000;

/** Longest terms per unit: a hundred years, and what four digits of days can say. */
const LANGSTE = { dagen: 9_999, weken: 5_218, maanden: 1_200, jaren: 100 } as const;

/** Checks one value against its form; null when it fits. `veld` is the key as the refusal names it. */
export function controleerWaarde(vorm: Enkelvorm, waarde: unknown, veld: string): Rekenfout | null {
  switch (vorm.soort) {
    case 'datum':
      return controleerDatum(waarde, veld);
    case 'centen':
      return controleerBedrag(vorm, waarde, veld);
    case 'getal':
      return controleerGetal(vorm, waarde, veld);
    case 'jaNee':
      return typeof waarde === 'boolean'
        ? null
        : { code: 'geen-ja-nee', veld, melding: 'Dit moet true of false zijn.' };
    case 'keuze':
      return typeof waarde === 'string' && vorm.waarden.includes(waarde)
        ? null
        : { code: 'ongeldige-keuze', veld, melding: `Kies uit: ${vorm.waarden.join(', ')}.` };
    case 'lengte':
      return controleerLengte(waarde, veld);
  }
}

function controleerDatum(waarde: unknown, veld: string): Rekenfout | null {
  if (!isDatum(waarde))
    return { code: 'ongeldige-datum', veld, melding: 'Dit is geen bestaande datum in de vorm JJJJ-MM-DD.' };
  return waarde >= EERSTE_DAG && waarde <= LAATSTE_DAG
    ? null
    : { code: 'ongeldige-datum', veld, melding: 'De rekenhulp rekent met datums van 1900 tot en met 2200.' };
}

function controleerBedrag(vorm: Vorm & { soort: 'centen' }, waarde: unknown, veld: string): Rekenfout | null {
  if (typeof waarde !== 'number' || !Number.isInteger(waarde)) {
    return { code: 'ongeldig-bedrag', veld, melding: 'Een bedrag is een geheel getal in eurocenten.' };
  }
  const { minimum = -HOOGSTE_BEDRAG } = vorm;
  if (waarde < 0 && minimum >= 0)
    return { code: 'negatief-bedrag', veld, melding: 'Dit bedrag kan niet negatief zijn.' };
  if (waarde < minimum) return { code: 'te-laag', veld, melding: `Dit bedrag is ten minste ${minimum} eurocent.` };
  return waarde <= HOOGSTE_BEDRAG
    ? null
    : { code: 'te-hoog', veld, melding: 'De rekenhulp rekent met bedragen tot een miljard euro.' };
}

function controleerGetal(vorm: Vorm & { soort: 'getal' }, waarde: unknown, veld: string): Rekenfout | null {
  const { stap = 1, minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = vorm;
  if (typeof waarde !== 'number' || !Number.isInteger(waarde / stap)) {
    const melding =
      stap === 1
        ? 'Dit moet een geheel getal zijn.'
        : `Dit moet een veelvoud van ${String(stap).replace('.', ',')} zijn.`;
    return { code: 'ongeldig-getal', veld, melding };
  }
  if (waarde < minimum) return { code: 'te-laag', veld, melding: `Dit getal is ten minste ${minimum}.` };
  return waarde <= maximum ? null : { code: 'te-hoog', veld, melding: `Dit getal is ten hoogste ${maximum}.` };
}

function controleerLengte(waarde: unknown, veld: string): Rekenfout | null {
  if (typeof waarde !== 'string' || !/^P\d{1,4}[DWMY]$/.test(waarde)) {
    return { code: 'ongeldige-lengte', veld, melding: 'Een termijn heeft de vorm P14D, P6W, P6M of P1Y.' };
  }
  const { aantal, eenheid } = leesLengte(waarde);
  return aantal >= 1 && aantal <= LANGSTE[eenheid]
    ? null
    : { code: 'ongeldige-lengte', veld, melding: 'Een termijn is ten minste één dag en ten hoogste honderd jaar.' };
}
