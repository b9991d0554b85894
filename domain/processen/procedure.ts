import type { Handelende, Rol } from '#domain/autorisatie/rollen';
import type { Briefsoort, Effect } from '#domain/processen/effecten';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Proceduresoort, Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer, Veld, Veldfout } from '#domain/processen/velden';
import type { Klokdefinitie, Signaal } from '#domain/termijnen/klok';
import type { Datum } from '#domain/waarden/datum';

/** What may be done with a clock of the own procedure. */
export type Klokactie =
  | { readonly soort: 'start'; readonly klok: string; readonly vanaf: Datum }
  | { readonly soort: 'stop'; readonly klok: string }
  | { readonly soort: 'verleng'; readonly klok: string }
  | { readonly soort: 'schortOp'; readonly klok: string; readonly van: Datum; readonly reden: string }
  /** `per`: the day the reason for the suspension ended; today when absent. */
  | { readonly soort: 'hervat'; readonly klok: string; readonly per?: Datum };

/** What a step leads to. Everything absent stays as it is. */
export interface Gevolg {
  readonly ok: true;
  /** Dutch sentence for the logboek, without personal data. */
  readonly tekst: string;
  readonly naar?: string;
  readonly gegevens?: Invoer;
  readonly klokken?: readonly Klokactie[];
  readonly effecten?: readonly Effect[];
  /** Ends the procedure with this uitkomst. */
  readonly uitkomst?: string;
  /** Takes the end back: the procedure is open again, in the fase of `naar`. Of an open procedure it changes nothing. */
  readonly heropen?: true;
  /** Procedures to begin in the same zaak, in this order; `gegevens` is what they start with. */
  readonly start?: readonly { readonly procedure: Proceduresoort; readonly gegevens?: Invoer }[];
  /** Messages to the other open procedures of this zaak, handled in the same event. */
  readonly berichten?: readonly { readonly bericht: string; readonly gegevens?: Invoer }[];
  /** Changes of the zaak itself. */
  readonly zaak?: {
    readonly behandelaarId?: string | null;
    readonly team?: string;
    readonly spoed?: boolean;
    readonly toestemmingGemeente?: boolean;
  };
}

/** A step that cannot be taken, with the reasons by field. */
export interface Weigering {
  readonly ok: false;
  readonly redenen: readonly Veldfout[];
}

/** What a step may look at. No clock, no database: `op` is today, `feiten` was read from the dossier just before. */
export interface Context {
  readonly zaak: Zaaktoestand;
  readonly procedure: Proceduretoestand;
  readonly op: Datum;
  readonly feiten: Dossierfeiten | null;
}

/** An act of a person as a row of the table. */
export interface Handelingdefinitie {
  readonly naam: string;
  /** What the button says: imperative, `Keur het voorstel goed`. */
  readonly titel: string;
  /** One or two sentences above the form. */
  readonly toelichting?: string;
  /** Article or policy the act rests on. */
  readonly bron: string;
  readonly fases: readonly string[];
  readonly rollen: readonly Rol[];
  readonly velden: readonly Veld[];
  /** Four eyes: not by whoever last did one of these acts in this procedure. */
  readonly andereDan?: readonly string[];
  readonly leestFeiten?: boolean;
  /** Fases this act can lead to; empty when it stays. For the page documentation and the checks. */
  readonly naar: readonly string[];
  /** Letters this act can send: the page offers a preview. */
  readonly brieven?: readonly Briefsoort[];
  /** The step one expects next in this fase: drawn as the primary button. */
  readonly hoofdstap?: boolean;
  /** May also be done after the procedure ended (e.g. afzien after the grant). */
  readonly naEinde?: boolean;
  /** Extra condition on the state: hides the button and refuses the act. Returns the Dutch reason why not, or null. */
  readonly kanNiet?: (context: Context) => string | null;
  readonly verricht: (context: Context, invoer: Invoer, door: Handelende) => Gevolg | Weigering;
}

/** A phase of a procedure. */
export interface Fasedefinitie {
  readonly naam: string;
  readonly titel: string;
  /** Who has the ball: shown on lists and to the ouder. */
  readonly wachtOp: 'dienst' | 'ouder' | 'bank' | 'ander' | 'niemand';
  readonly toelichting: string;
  readonly eind?: boolean;
}

/** A signal of a clock and what it leads to by itself. */
export interface Kloksignaal {
  readonly klok: string;
  readonly signaal: Exclude<Signaal, 'geen'>;
  /** Fases this signal can lead to, and those it leads away from; absent when it stays. */
  readonly naar?: readonly string[];
  readonly vanuit?: readonly string[];
  readonly gevolg: string;
  readonly verwerk: (context: Context) => Gevolg;
}

/** A message from outside (bank, register, other procedure) this procedure reacts to. */
export interface Berichtdefinitie {
  readonly bericht: string;
  readonly fases: readonly string[];
  readonly naar: readonly string[];
  readonly gevolg: string;
  readonly verwerk: (context: Context, gegevens: Invoer) => Gevolg;
}

/** A procedure as a table: one place for page, validator, documentation and tests. */
export interface Proceduredefinitie {
  readonly soort: Proceduresoort;
  readonly versie: number;
  readonly titel: string;
  readonly toelichting: string;
  readonly bron: string;
  readonly fases: readonly Fasedefinitie[];
  readonly klokken: readonly Klokdefinitie[];
  readonly handelingen: readonly Handelingdefinitie[];
  readonly signalen: readonly Kloksignaal[];
  readonly berichten: readonly Berichtdefinitie[];
  readonly uitkomsten: readonly string[];
  readonly beginfase: string;
  /** Fases other than `beginfase` in which the procedure can find itself as soon as it has begun. */
  readonly beginNaar?: readonly string[];
  /** What happens when the procedure begins; `gegevens` are those of the start. */
  readonly begin: (context: Context) => Gevolg;
}

/** Shorthand for a refusal of one field, or of the whole act. */
export function weiger(code: string, melding: string, veld: string | null = null): Weigering {
  return { ok: false, redenen: [{ veld, code, melding }] };
}
