import type { Datum } from '#domain/waarden/datum';
import type { EuroCenten } from '#domain/waarden/geld';

/** The ground that was found for a year. */
export type Jaargrond = 'vooringenomenheid' | 'hardheid' | 'ogs' | 'geen';

/** One berekeningsjaar, or one period of it. All amounts in eurocenten, zero when there is nothing. */
export interface Jaarfeiten {
  readonly jaar: number;
  readonly grond: Jaargrond;
  /** KOT not granted or recovered by the harmful decision. */
  readonly kotGecorrigeerd: EuroCenten;
  readonly renteInTerugvordering: EuroCenten;
  /** What is still unpaid of that recovery and its interest. */
  readonly onbetaald: EuroCenten;
  readonly alsnogToegekend: EuroCenten;
  /** Interest paid on the KOT that was granted after all. */
  readonly renteVergoed: EuroCenten;
  /** The recovery for which a personal payment plan or a debt arrangement was refused. */
  readonly terugvorderingOgs: EuroCenten;
}

/** A fine under Awir 40 or 41. */
export interface Boete {
  readonly opgelegd: EuroCenten;
  readonly betaald: EuroCenten;
}

/** One procedure with professional legal aid. Points go by the half, so they are counted in halves. */
export interface Rechtsbijstand {
  readonly halvePunten: number;
  readonly puntwaarde: EuroCenten;
  readonly vergoed: EuroCenten;
}

/** What somebody may have received before. */
export const ONTVANGSTEN = [
  'forfait',
  'partnerbedrag',
  'voorlopig',
  'voorschot',
  'compensatie',
  'hardheid',
  'ogs',
  'kot-herzien',
  'gift-750',
  'noodvoorziening',
] as const;

/** One receipt. */
export interface Ontvangst {
  readonly soort: (typeof ONTVANGSTEN)[number];
  readonly bedrag: EuroCenten;
}

/** Everything that compensation and O/GS of one ouder need. */
export interface Compensatiefeiten {
  readonly jaren: readonly Jaarfeiten[];
  /** Dagtekening of the first decision that lowered, refused or stopped, whatever the year. */
  readonly eersteBeschikking: Datum;
  /** Dagtekening of the first decision that grants compensation. */
  readonly toekenning: Datum;
  /** Dagtekening of a beslissing op bezwaar that made the bezwaar (partly) well-founded. */
  readonly beslissingOpBezwaar: Datum | null;
  readonly boetes: readonly Boete[];
  readonly invordering: { readonly kosten: EuroCenten; readonly rente: EuroCenten };
  readonly rechtsbijstand: readonly Rechtsbijstand[];
  readonly ontvangen: readonly Ontvangst[];
}
