import type { Briefintegraal } from '#domain/brieven/integraal.feiten';
import type { Oudertekst } from '#domain/ouder/oudertekst';
import type { Besluit, Besluitregel } from '#domain/processen/effecten';
import type { Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';

/** Where post goes. Parts that are not known are null. */
export interface Postadres {
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  /** ISO 3166-1, two letters. */
  readonly land: string;
}

/** Who acts for the ouder: a wettelijk vertegenwoordiger or a gemachtigde. */
export interface Vertegenwoordiger {
  readonly naam: string;
  /** `bewindvoerder`, `advocaat`, an organisation; null when not recorded. */
  readonly hoedanigheid: string | null;
  /** Null when only the name is known: the letter then goes to the address of the ouder, under both names. */
  readonly adres: Postadres | null;
}

/** Everything a letter is made of, read from the dossier at the event that leads to it. */
export interface Brieffeiten {
  /** Dagtekening: the day of the event. */
  readonly op: Datum;
  readonly zaaknummer: string;
  readonly ouder: { readonly naam: string; readonly adres: Postadres };
  readonly vertegenwoordiger: Vertegenwoordiger | null;
  /** Name of the persoonlijk zaakbehandelaar, or null while nobody has the zaak. */
  readonly behandelaar: string | null;
  /** Name of who established the besluit, for the signature. */
  readonly ondertekenaar: string | null;
  readonly ontvangenOp: Datum;
  /** Last day of each running clock of the zaak, by the name of the clock. A suspended clock has none. */
  readonly laatsteDagen: Readonly<Record<string, Datum>>;
  /** Codes, amounts and dates the procedure hands to this letter. */
  readonly gegevens: Invoer;
  /** The besluit this letter makes known. */
  readonly besluit: Besluit | null;
  /** Free text of the medewerker that was written for the ouder. */
  readonly toelichting: string | null;
  /** The lines of every besluit of the same event: one letter can make known more than one. */
  readonly regels?: readonly Besluitregel[];
  /** What the integrale beoordeling adds; absent in other letters. */
  readonly integraal?: Briefintegraal;
  /** Where the zaak stands, for the letter that says so; absent in other letters. */
  readonly stand?: Oudertekst;
}
