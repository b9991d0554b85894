import { deelVan } from '#domain/bedragen/breuk';
import { halveJaren } from '#domain/bedragen/halve-jaren';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { REDELIJKE_TERMIJN, VERDELING_REDELIJKE_TERMIJN } from '#domain/parameters/proceskosten';
import { plusMaanden, schrijfDatum, type Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** The amount and who pays which part. In eurocenten. */
export interface Termijnvergoeding extends Verantwoording {
  readonly halveJaren: number;
  readonly bedrag: EuroCenten;
  readonly dienst: EuroCenten;
  readonly staat: EuroCenten;
}

/**
 * Compensation for exceeding the reasonable term: € 500 per half year (part of one counted as a whole) over two years for bezwaar and beroep together
 * [S], split over Dienst Toeslagen and the State by months over in each phase [A]. Example: bezwaar received 2021-01-01, decided 2023-04-01, ruling
 * 2025-01-01 → 4 half years, € 2.000, of which € 1.750 for the dienst and € 250 for the State.
 */
export function berekenRedelijkeTermijn(feiten: {
  readonly bezwaarOntvangen: Datum;
  readonly beslissingOpBezwaar: Datum;
  readonly uitspraak: Datum;
}): Termijnvergoeding {
  const { versie, bron, perHalfjaar, maanden, maandenBezwaar, maandenBeroep } = REDELIJKE_TERMIJN;
  const einde = plusMaanden(feiten.bezwaarOntvangen, maanden);
  const aantal = halveJaren(einde, feiten.uitspraak);
  const bedrag = centen(aantal * perHalfjaar);
  const bezwaarOver = maandenOmhoog(plusMaanden(feiten.bezwaarOntvangen, maandenBezwaar), feiten.beslissingOpBezwaar);
  const beroepOver = maandenOmhoog(plusMaanden(feiten.beslissingOpBezwaar, maandenBeroep), feiten.uitspraak);
  const over = bezwaarOver + beroepOver;
  const dienst = over === 0 ? centen(0) : deelVan(bedrag, { teller: bezwaarOver, noemer: over }, 'cent-half-omhoog');
  const staat = centen(bedrag - dienst);
  const termijn = `De redelijke termijn liep van ${schrijfDatum(feiten.bezwaarOntvangen)} tot ${schrijfDatum(einde)}`;
  const stappen = [
    {
      stap: 'overschrijding',
      tekst: `${termijn}; de uitspraak was op ${schrijfDatum(feiten.uitspraak)}: ${aantal} × een half jaar.`,
      bron,
    },
    { stap: 'bedrag', tekst: `${aantal} × ${schrijfBedrag(perHalfjaar)} = ${schrijfBedrag(bedrag)}.`, bron },
    {
      stap: 'verdeling',
      tekst: `Voor de dienst ${schrijfBedrag(dienst)}, voor de Staat ${schrijfBedrag(staat)}.`,
      bron,
    },
  ];
  return {
    halveJaren: aantal,
    bedrag,
    dienst,
    staat,
    ...verantwoord(versie, stappen, bedrag > 0 ? [VERDELING_REDELIJKE_TERMIJN] : []),
  };
}

/** Months from a day to a day, part of one counted as a whole; zero when it is not later. */
function maandenOmhoog(van: Datum, tot: Datum): number {
  let aantal = 0;
  while (plusMaanden(van, aantal) < tot) aantal += 1;
  return aantal;
}
