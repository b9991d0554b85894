/** One block of a letter, in the order it is read. */
export type Briefblok =
  | { readonly soort: 'kop'; readonly tekst: string }
  | {
      readonly soort: 'alinea';
      readonly tekst: string;
      /** The part of the text that is printed bold: an amount, a last day. */
      readonly nadruk?: string;
    }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel';
      readonly kolommen: readonly string[];
      readonly rijen: readonly (readonly string[])[];
      /** The last row is the total of those above it. */
      readonly metTotaal?: true;
    };

/** A line of the block beside the address. */
export interface Kenmerkregel {
  readonly label: string;
  readonly waarde: string;
}

/** A letter as data: the snapshot from which the page prints its preview and the PDF is made. Plain JSON. */
export interface Briefmodel {
  readonly titel: string;
  readonly aanhef: string;
  readonly adresblok: readonly string[];
  readonly kenmerk: string;
  /** Date as the letter shows it: `24 november 2026`. */
  readonly datum: string;
  /** What stands below date and kenmerk, such as who handles the zaak. */
  readonly kenmerken?: readonly Kenmerkregel[];
  readonly blokken: readonly Briefblok[];
  readonly ondertekening: readonly string[];
}
