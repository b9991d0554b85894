import { deelVan, isOpDeCent } from '#domain/bedragen/breuk';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { compensatieparametersOp } from '#domain/parameters/compensatie';
import { OPSLAG_VOOR_VERREKENING } from '#domain/parameters/werkelijke-schade';
import type { Datum } from '#domain/waarden/datum';
import { centen, minTotNul, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** What was granted and received, and the damage beyond it. All amounts in eurocenten. */
export interface Schadefeiten {
  /** Compensation or O/GS as granted after the integrale beoordeling. */
  readonly toegekend: EuroCenten;
  /** Real damage that this does not make good. */
  readonly aanvullend: EuroCenten;
  /** Everything received under a herstelmaatregel, the forfait included. */
  readonly alOntvangen: EuroCenten;
  readonly dagtekening: Datum;
}

/** The extra damage with its 1%, and what is left to pay. */
export interface Schadeberekening extends Verantwoording {
  readonly opslag: EuroCenten;
  readonly totaal: EuroCenten;
  readonly teBetalen: EuroCenten;
}

/**
 * Aanvullende werkelijke schade: what the damage is more than was granted, plus 1% (Wht 2.1 lid 3, 2.6 lid 3, 2.3 lid 9) [S]; only what goes beyond
 * everything received is paid [S]. Examples: € 10.000 granted, € 15.000 extra, € 30.000 received → nothing (the page of UHT itself); with
 * € 10.000 received → € 15.150.
 */
export function berekenWerkelijkeSchade(feiten: Schadefeiten): Schadeberekening {
  const { toegekend, aanvullend, alOntvangen, dagtekening } = feiten;
  const { opslagProcent, afrondingOpslag, versie } = compensatieparametersOp(dagtekening);
  const deel = { teller: opslagProcent, noemer: 100 };
  const opslag = deelVan(aanvullend, deel, afrondingOpslag.waarde);
  const totaal = centen(toegekend + aanvullend + opslag);
  const teBetalen = minTotNul(totaal, alOntvangen);
  const stappen = [
    {
      stap: 'aanvullende schade',
      tekst: `Boven het toegekende bedrag van ${schrijfBedrag(toegekend)} is de schade ${schrijfBedrag(aanvullend)}.`,
      bron: 'Wht 2.1 lid 3',
    },
    {
      stap: 'opslag',
      tekst: `${opslagProcent}% daarover is ${schrijfBedrag(opslag)}: samen ${schrijfBedrag(totaal)}.`,
      bron: 'Wht 2.3 lid 9',
    },
    {
      stap: 'te betalen',
      tekst: `Al ontvangen ${schrijfBedrag(alOntvangen)}; te betalen ${schrijfBedrag(teBetalen)}.`,
      bron: 'Wht 2.1 lid 5',
    },
  ];
  const keuzes = [
    ...(isOpDeCent(aanvullend, deel) ? [] : [afrondingOpslag]),
    ...(opslag > 0 && alOntvangen > toegekend ? [OPSLAG_VOOR_VERREKENING] : []),
  ];
  return { opslag, totaal, teBetalen, ...verantwoord(versie, stappen, keuzes) };
}
