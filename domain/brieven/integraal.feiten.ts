import type { Jaargrond } from '#domain/bedragen/compensatie.feiten';
import type { Feitbron } from '#domain/integraal/feiten';
import type { Uitsluiting } from '#domain/integraal/oordeel';
import type { EuroCenten } from '#domain/waarden/geld';

/** One fact as a letter shows it. */
export interface Brieffeit {
  readonly naam: string;
  /** Amount, day or word, ready to read. */
  readonly waarde: string;
  readonly bron: Feitbron;
}

/** A (part of a) year in a letter. */
export interface Briefjaar {
  /** For people: `2014`, `januari tot en met maart 2014`. */
  readonly naam: string;
  readonly feiten: readonly Brieffeit[];
  readonly oordeel: {
    readonly grond: Jaargrond;
    readonly uitsluiting: Uitsluiting | null;
    readonly motivering: string;
  } | null;
}

/** A line of the vooraankondiging that came out otherwise in the beschikking. */
export interface Briefverschil {
  readonly omschrijving: string;
  readonly was: EuroCenten;
  readonly wordt: EuroCenten;
  readonly reden: string;
}

/** What letters of the integrale beoordeling add to what every letter knows. */
export interface Briefintegraal {
  readonly jaren: readonly Briefjaar[];
  readonly verschillen: readonly Briefverschil[];
  /** Why we depart from the advice of the Commissie van Wijzen to the detriment of the ouder, or null (Wht 5.2 lid 3). */
  readonly afwijkingVanAdvies: string | null;
  /** What sources we looked for and did not find; never held against the ouder. */
  readonly ontbrekend: readonly string[];
}
