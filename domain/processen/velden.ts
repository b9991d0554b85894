import type { Datum } from '#domain/waarden/datum';

/** One value of a form after reading: text, date (`YYYY-MM-DD`), cents, number, yes/no; null when left empty. */
export type Waarde = string | number | boolean | null;

/** The input of an act by field name. */
export type Invoer = Readonly<Record<string, Waarde>>;

/** A choice as screen and letter show it. */
export interface Keuze {
  readonly waarde: string;
  readonly label: string;
}

/**
 * One field of an act as data: the page renders it, the edge reads it, the workflow checks it.
 * - `tekst`/`langeTekst`: string · `datum`: `Datum` · `bedrag`: eurocenten · `getal`: integer · `keuze`: one of `keuzes`
 * - `jaNee`: boolean asked as a question · `vinkje`: boolean, false when left open · `iban`: normalised IBAN
 * - `medewerker`: id of a medewerker; the web offers those who handle zaken as `keuzes`, the workflow has no such list and checks text
 */
export interface Veld {
  readonly naam: string;
  readonly label: string;
  readonly hint?: string;
  readonly soort:
    'tekst' | 'langeTekst' | 'datum' | 'bedrag' | 'getal' | 'keuze' | 'jaNee' | 'vinkje' | 'iban' | 'medewerker';
  /** Must be filled (default true, except for `vinkje`). */
  readonly verplicht?: boolean;
  readonly keuzes?: readonly Keuze[];
  /** For `tekst`: one of a list the dossier knows. The web offers it as a choice and refuses anything else; the workflow has no such list. */
  readonly uitLijst?: 'teams';
  /** Only asked, and only kept, when another field holds one of these values. */
  readonly alleenAls?: { readonly veld: string; readonly waarden: readonly Waarde[] };
  readonly maximaleLengte?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** For `datum`: not after / not before the day of the act. */
  readonly nietNaVandaag?: boolean;
  readonly nietVoorVandaag?: boolean;
  /** Holds personal data or free text: goes to the dossier only, never to Temporal. */
  readonly persoonsgegeven?: boolean;
}

/** A refusal of one field (or of the whole act when `veld` is null), with a code and a Dutch sentence. */
export interface Veldfout {
  readonly veld: string | null;
  readonly code: string;
  readonly melding: string;
}

/** Text of a field, or null when it was left empty. */
export function tekstUit(invoer: Invoer, veld: string): string | null {
  const waarde = invoer[veld];
  return typeof waarde === 'string' && waarde !== '' ? waarde : null;
}

/** Date of a field, or null when it was left empty. */
export function datumUit(invoer: Invoer, veld: string): Datum | null {
  return tekstUit(invoer, veld) as Datum | null;
}

/** Number (cents, count) of a field, or null when it was left empty. */
export function getalUit(invoer: Invoer, veld: string): number | null {
  const waarde = invoer[veld];
  return typeof waarde === 'number' ? waarde : null;
}

/** Yes/no of a field; an empty one is no. */
export function jaUit(invoer: Invoer, veld: string): boolean {
  return invoer[veld] === true;
}
