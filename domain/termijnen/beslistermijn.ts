import { beslislengteOp, type Beslissoort } from '#domain/parameters/beslistermijnen';
import type { Keuze } from '#domain/parameters/keuze';
import { rekenEindeUit } from '#domain/termijnen/einddatum';
import type { Klokdefinitie, Uitlegstap } from '#domain/termijnen/klok';
import { startKlok, wijzigKlok } from '#domain/termijnen/klokrekening';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import { termijneinde } from '#domain/termijnen/termijneinde';
import { laatste, type Datum } from '#domain/waarden/datum';

/** What came in, and when the notice of extension went out. */
export interface Aanvraagfeiten {
  readonly ontvangen: Datum;
  readonly verlengdOp: Datum | null;
}

/** The last day to decide, and whether the extension counted. */
export interface Beslisdag {
  readonly laatsteDag: Datum;
  readonly verlengd: boolean;
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

/**
 * The last day to decide on an application or complaint (table of terms per regeling, Wht 6.2–6.6, Awb 9:11) [S]. A notice of extension after the last
 * day has no effect. Examples: integrale beoordeling 2021-02-03, extended in time → 2022-02-03 (K10); klacht 2025-11-13 → 2025-12-29, extended → 2026-01-22 (K35).
 */
export function berekenBeslisdag(soort: Beslissoort, feiten: Aanvraagfeiten): Beslisdag {
  const definitie = beslisklok(soort, feiten.ontvangen);
  const begin = startKlok(definitie, feiten.ontvangen);
  const klok =
    feiten.verlengdOp === null ? begin : wijzigKlok(definitie, begin, { soort: 'verlengd', op: feiten.verlengdOp });
  const { keuze } = beslislengteOp(soort, feiten.ontvangen);
  return {
    laatsteDag: klok.einddatum,
    verlengd: klok !== begin,
    stappen: klok.uitleg,
    keuzes: keuze === null ? [] : [keuze],
  };
}

/** The clock for what came in on a day, for a procedure to start. */
export function beslisklok(soort: Beslissoort, ontvangen: Datum): Klokdefinitie {
  const { lengte, verlenging, bron, keuze } = beslislengteOp(soort, ontvangen);
  return {
    naam: 'beslistermijn',
    titel: 'Beslissen',
    soort: 'wettelijk',
    bron,
    zekerheid: keuze === null ? 'S' : keuze.zekerheid,
    lengte,
    ...(verlenging === null ? {} : { verlenging: { lengte: verlenging, hoogstens: 1, bron } }),
    opschortbaar: true,
    signalen: { onderweg: 28, dreigt: 7 },
  };
}

/** What may put off the begin of a term: an application window that must close first, or a decision about the parent that must be there. */
export interface Beginfeiten {
  readonly ontvangen: Datum;
  /** Last day of the window, when all applications are weighed together (Wht 6.2bis lid 5, 6.2ter lid 7). */
  readonly vensterTot: Datum | null;
  /** Dagtekening of the decision about the parent, when that came after the application (Wht 6.2 lid 4 and 5, 6.2bis). */
  readonly besluitOuder: Datum | null;
}

/**
 * The day from which a term to decide counts: receipt, unless the window of all relatives closes later or the decision about the parent came later [S].
 * Examples: child of a deceased aanvrager, received 2025-02-01, window until 2025-07-01 → 2025-07-01; ex-toeslagpartner, received 2023-10-01, decision for
 * the parent 2024-03-05 → 2024-03-05.
 */
export function beginBeslistermijn({ ontvangen, vensterTot, besluitOuder }: Beginfeiten): Datum {
  return laatste(ontvangen, laatste(vensterTot ?? ontvangen, besluitOuder ?? ontvangen));
}

/** The term that always remains for a second ground: eight weeks (Awb 4:13 lid 2), at least [S]. */
const REST = 'P8W';

/**
 * The last day to decide on a second application under the other ground (2.1 or 2.6): its term is shortened by what had already passed of the first, but
 * the reasonable term of Awb 4:13 always remains (Wht 6.3 lid 2, 3) [S]. Not for aanvullende werkelijke schade.
 * Examples: first 2023-03-01, second 2023-05-01 → 2023-09-01; second 2023-08-20 → eight weeks, 2023-10-16.
 */
export function berekenSamenloop(eersteOntvangen: Datum, tweedeOntvangen: Datum): Datum {
  const eerste = rekenEindeUit(beslisklok('integrale-beoordeling', eersteOntvangen), {
    vanaf: eersteOntvangen,
    wijzigingen: [],
  });
  return laatste(eerste.einddatum, termijneinde('wettelijk', tweedeOntvangen, leesLengte(REST)).laatsteDag);
}

/** The term to give a zienswijze: the last day, and the longest one on request. */
export interface Zienswijzetermijn {
  readonly laatsteDag: Datum;
  readonly uiterlijkNaVerlenging: Datum;
}

/**
 * Two weeks from dagtekening of the vooraankondiging; on request, once, at most six weeks from dagtekening (Wht 6.7 lid 2, 3) [S]. Both are short legal
 * terms, so both shift. Example (E14): 2021-07-21 → 2021-08-04, at most 2021-09-01.
 */
export function berekenZienswijze(dagtekening: Datum): Zienswijzetermijn {
  const einde = (lengte: string): Datum => termijneinde('wettelijk', dagtekening, leesLengte(lengte)).laatsteDag;
  return { laatsteDag: einde('P2W'), uiterlijkNaVerlenging: einde('P6W') };
}

/** The term set to repair an omission: four weeks unless another was set (Awb 4:5, 6:6; length [A]). Set by the Dienst, so it does not shift. */
export function berekenHersteltermijn(gevraagdOp: Datum, lengte = 'P4W'): Datum {
  return ruweLaatsteDag(gevraagdOp, leesLengte(lengte));
}
