import {
  BESLUITEN_BEKEND,
  GELIJKSTELLING_ONBEKEND,
  isAangenomenGelijkstelling,
} from '#domain/parameters/gelijkgestelde-dagen';
import type { Keuze } from '#domain/parameters/keuze';
import { isWerkdag, vrijeDag } from '#domain/termijnen/feestdagen';
import type { Uitlegstap } from '#domain/termijnen/klok';
import {
  eersteWerkdag,
  minstensTweeWerkdagen,
  rolDoor,
  ruweLaatsteDag,
  schrijfLengte,
  schuiftDoor,
  terugwaarts,
  type Lengte,
} from '#domain/termijnen/termijn';
import { dagenTussen, plusDagen, schrijfDatum, weekdag, type Datum } from '#domain/waarden/datum';

/** Where a term comes from; only one set by law can shift. `terugwaarts` is counted back from a hearing or another event. */
export type Termijnsoort = 'wettelijk' | 'rechterlijk' | 'beleid' | 'overeenkomst' | 'terugwaarts';

/** The last day of one term, by the calendar and after the shift, with what it shifted over. */
export interface Termijneinde {
  readonly ruweLaatsteDag: Datum;
  readonly laatsteDag: Datum;
  readonly verschovenDoor: readonly string[];
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

/**
 * The last day of a term from the day of its event (Algemene termijnenwet art. 1–4) [S]. Only a legal term of at most 12 weeks, 90 days or 3 months
 * shifts, and one of three days or more holds at least two working days; what is counted backward never shifts (art. 1 lid 2).
 * `bron` is what the length rests on.
 * Examples: wettelijk 2025-03-10 + P6W → 2025-04-22 over `2e Paasdag` (K20); terugwaarts 2026-06-17 − P10D → 2026-06-07 (K34).
 */
export function termijneinde(soort: Termijnsoort, vanaf: Datum, lengte: Lengte, bron: string = ATW): Termijneinde {
  if (soort === 'terugwaarts') {
    const ruw = terugwaarts(vanaf, lengte);
    return zonderSchuiven(ruw, `${schrijfLengte(lengte)} vóór ${schrijfDatum(vanaf)}`, bron);
  }
  if (soort === 'wettelijk') return wettelijkEinde(vanaf, lengte, bron);
  return zonderSchuiven(ruweLaatsteDag(vanaf, lengte), `${schrijfLengte(lengte)} na ${schrijfDatum(vanaf)}`, bron);
}

const ATW = 'Algemene termijnenwet art. 1';
const GEEN: readonly never[] = [];

function zonderSchuiven(ruw: Datum, rekening: string, bron: string): Termijneinde {
  const vrij = vrijeDag(ruw);
  const blijft = vrij === null ? '' : ` Die dag is een vrije dag (${vrij}), maar deze termijn schuift niet door.`;
  const stappen = [{ tekst: `${rekening} is ${schrijfDatum(ruw)}.${blijft}`, bron, datum: ruw }];
  return { ruweLaatsteDag: ruw, laatsteDag: ruw, verschovenDoor: GEEN, stappen, keuzes: GEEN };
}

function wettelijkEinde(vanaf: Datum, lengte: Lengte, bron: string): Termijneinde {
  const ruw = ruweLaatsteDag(vanaf, lengte);
  const minstens = minstensTweeWerkdagen('wettelijk', lengte, { vanaf, ruw });
  const { dag, stap } = rolDoor('wettelijk', lengte, minstens);
  const tekst = `${schrijfLengte(lengte)} na ${schrijfDatum(vanaf)} is ${schrijfDatum(ruw)}.`;
  const stappen: Uitlegstap[] = [{ tekst, bron, datum: ruw }];
  if (minstens > ruw) stappen.push(tweeWerkdagen(minstens));
  if (stap) stappen.push(stap);
  return {
    ruweLaatsteDag: ruw,
    laatsteDag: dag,
    verschovenDoor: dag === ruw ? GEEN : vrijeDagen(minstens > ruw ? plusDagen(vanaf, 1) : ruw, dag),
    stappen,
    keuzes: schuiftDoor('wettelijk', lengte) ? onzekereDagen(ruw, dag) : GEEN,
  };
}

function tweeWerkdagen(tot: Datum): Uitlegstap {
  const tekst = `In de termijn moeten twee werkdagen vallen. Hij loopt daarom tot ${schrijfDatum(tot)}.`;
  return { tekst, bron: 'Algemene termijnenwet art. 2', datum: tot };
}

function vrijeDagen(van: Datum, tot: Datum): readonly string[] {
  const namen = Array.from({ length: dagenTussen(van, tot) }, (_leeg, n) => vrijeDag(plusDagen(van, n)));
  return namen.filter((naam) => naam !== null);
}

/** The open choice for a legal term that ended on, or passed over, a day of which we do not know for sure whether it is equated. */
export function onzekereDagen(ruw: Datum, laatsteDag: Datum): readonly Keuze[] {
  const over =
    ruw !== laatsteDag &&
    Array.from({ length: dagenTussen(ruw, laatsteDag) }, (_leeg, n) => plusDagen(ruw, n)).some(
      isAangenomenGelijkstelling,
    );
  return over || isMisschienGelijkgesteld(laatsteDag) ? [GELIJKSTELLING_ONBEKEND] : GEEN;
}

/** A working day between a holiday and a weekend, in a year of which the decree is not in the table. */
function isMisschienGelijkgesteld(d: Datum): boolean {
  const jaar = Number(d.slice(0, 4));
  if (jaar >= BESLUITEN_BEKEND.van && jaar <= BESLUITEN_BEKEND.totEnMet) return false;
  const dag = weekdag(d);
  return (dag === 5 && !isWerkdag(plusDagen(d, -1))) || (dag === 1 && !isWerkdag(plusDagen(d, 1)));
}

/** Shifts a legal last day that was worked out elsewhere, with the names passed over and what is not certain about it. */
export function schuifWettelijk(
  ruw: Datum,
  lengte: Lengte,
): { readonly dag: Datum; readonly keuzes: readonly Keuze[] } {
  if (!schuiftDoor('wettelijk', lengte)) return { dag: ruw, keuzes: [] };
  const { dag } = eersteWerkdag(ruw);
  return { dag, keuzes: onzekereDagen(ruw, dag) };
}
