import { deelVan } from '#domain/bedragen/breuk';
import type { Jaaroordeel } from '#domain/bedragen/compensatie.jaren';
import type { Compensatieparameters } from '#domain/parameters/compensatie';
import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { schrijfBedrag, som, type EuroCenten } from '#domain/waarden/geld';

/**
 * The O/GS-tegemoetkoming: 30% of the recovery per year for which a payment plan or debt arrangement was refused, only for years without compensation
 * (Wht 2.6 lid 1 and 4) [S]; half up to a cent. Examples: € 20.000 → € 6.000 (E04, Fatma); € 5.000 → € 1.500 (E05, Simone).
 */
export function berekenOgs(
  jaren: readonly Jaaroordeel[],
  { ogsProcent }: Compensatieparameters,
): { readonly bedrag: EuroCenten; readonly uitleg: readonly Uitlegregel[] } {
  const bron = 'Wht 2.6 lid 1 en 4';
  const delen = jaren.map(({ feiten: { jaar, terugvorderingOgs } }) => {
    const bedrag = deelVan(terugvorderingOgs, { teller: ogsProcent, noemer: 100 }, 'cent-half-omhoog');
    const tekst = `${jaar}: ${ogsProcent}% van de terugvordering van ${schrijfBedrag(terugvorderingOgs)} = ${schrijfBedrag(bedrag)}.`;
    return { bedrag, regel: { stap: 'O/GS', tekst, bron } };
  });
  return { bedrag: som(delen.map(({ bedrag }) => bedrag)), uitleg: delen.map(({ regel }) => regel) };
}
