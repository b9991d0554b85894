import type { Datum } from '#domain/waarden/datum';

/**
 * Kinds of clock. `wettelijk` follows the Algemene termijnenwet, `rechterlijk` is set by a court, `beleid` and `intern` are promises of
 * the service, `belofte` one of a medewerker, `periode` a span with legal effect that nobody has to meet (the moratorium).
 */
export type Kloksoort = 'wettelijk' | 'rechterlijk' | 'beleid' | 'intern' | 'belofte' | 'periode';

/** How near the end is: nothing yet, on its way, at risk, overdue. */
export type Signaal = 'geen' | 'onderweg' | 'dreigt' | 'verlopen';

/** A clock as a table declares it. */
export interface Klokdefinitie {
  readonly naam: string;
  readonly titel: string;
  readonly soort: Kloksoort;
  /** Article or policy this clock rests on, as shown beside the date. */
  readonly bron: string;
  /** Certainty mark of the legal notes: S (source), D (derived), A (assumption), ? (open). */
  readonly zekerheid: 'S' | 'D' | 'A' | '?';
  /** ISO 8601: `P6M`, `P2W`, `P14D`, `P1Y`; `werkdagen` counts working days instead (then `P10D` is ten of them). */
  readonly lengte: string;
  readonly werkdagen?: boolean;
  readonly verlenging?: { readonly lengte: string; readonly hoogstens: number; readonly bron: string };
  readonly opschortbaar?: boolean;
  /** What a suspension rests on when that is not Awb 4:15. */
  readonly opschortbron?: string;
  /** What a delay with consent rests on (Awb 4:15 lid 2 onder a, 7:10 lid 4); absent: this clock knows none. */
  readonly uitstelbron?: string;
  /** Runs on after its procedure has ended: bezwaartermijn, moratorium. */
  readonly looptNaEinde?: boolean;
  /** Days before the end on which the signals come. */
  readonly signalen: { readonly onderweg: number; readonly dreigt: number };
}

/** What happened to a running clock; the end date is always recomputed from these, never edited. */
export type Klokwijziging =
  | { readonly soort: 'verlengd'; readonly op: Datum }
  | { readonly soort: 'opgeschort'; readonly van: Datum; readonly reden: string }
  | { readonly soort: 'hervat'; readonly op: Datum }
  | { readonly soort: 'uitgesteld'; readonly op: Datum; readonly dagen: number };

/** One step of "waarom deze datum?". */
export interface Uitlegstap {
  readonly tekst: string;
  readonly bron?: string;
  readonly datum?: Datum;
}

/** A running or ended clock in the state of a procedure. Plain data: it crosses Temporal and the database. */
export interface Klok {
  readonly naam: string;
  /** The day of the event that starts the term; the first day of the term is the day after. */
  readonly vanaf: Datum;
  readonly wijzigingen: readonly Klokwijziging[];
  /** Last day of the term; while suspended this is the date without the running suspension. */
  readonly einddatum: Datum;
  readonly status: 'loopt' | 'opgeschort' | 'gestopt';
  readonly signaal: Signaal;
  readonly gestoptOp: Datum | null;
  readonly uitleg: readonly Uitlegstap[];
}
