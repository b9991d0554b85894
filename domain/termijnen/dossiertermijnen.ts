import { leesLengte, ruweLaatsteDag, terugwaarts } from '#domain/termijnen/termijn';
import { termijneinde } from '#domain/termijnen/termijneinde';
import type { Datum } from '#domain/waarden/datum';

/** A request for a dossier: the last day, and the last day when it is complex and the requester was told. */
export interface Inzagetermijn {
  readonly laatsteDag: Datum;
  readonly uiterlijkBijVerlenging: Datum;
}

/**
 * One month to give somebody his dossier, two months more when it is complex (AVG 12 lid 3, 15) [S]. The AVG is no Dutch law, so the Algemene
 * termijnenwet does not shift it [D]. Example: 2026-01-31 → 2026-02-28, at most 2026-04-30.
 */
export function berekenInzagetermijn(verzocht: Datum): Inzagetermijn {
  return {
    laatsteDag: ruweLaatsteDag(verzocht, leesLengte('P1M')),
    uiterlijkBijVerlenging: ruweLaatsteDag(verzocht, leesLengte('P3M')),
  };
}

/** Days before a hearing; counted backward, so none shifts (Algemene termijnenwet art. 1 lid 2). */
export interface Hoortermijnen {
  /** Last day for the objector to send documents (Awb 7:4 lid 1). */
  readonly stukkenUiterlijk: Datum;
  /** From this day the file lies ready (Awb 7:4 lid 2). */
  readonly terInzageVanaf: Datum;
  /** Last day for the BAC to send file and invitation (practice of the BAC). */
  readonly uitnodigingBacUiterlijk: Datum;
}

/** Ten days, one week and three weeks before a hearing [S]. Example (K34): 2026-06-17 → 2026-06-07, 2026-06-10, 2026-05-27. */
export function berekenHoortermijnen(hoorzitting: Datum): Hoortermijnen {
  return {
    stukkenUiterlijk: terugwaarts(hoorzitting, leesLengte('P10D')),
    terInzageVanaf: terugwaarts(hoorzitting, leesLengte('P1W')),
    uitnodigingBacUiterlijk: terugwaarts(hoorzitting, leesLengte('P3W')),
  };
}

/** File and verweerschrift go to the court within four weeks after it sent the beroepschrift (Awb 8:42) [S]. Example: 2026-03-10 → 2026-04-07. */
export function berekenVerweertermijn(beroepschriftVerzonden: Datum): Datum {
  return termijneinde('wettelijk', beroepschriftVerzonden, leesLengte('P4W')).laatsteDag;
}
