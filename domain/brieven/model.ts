/** One block of a letter, in the order it is read. */
export type Briefblok =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'tabel'; readonly kolommen: readonly string[]; readonly rijen: readonly (readonly string[])[] };

/** A letter as data: the snapshot from which the page prints its preview and the PDF is made. Plain JSON. */
export interface Briefmodel {
  readonly titel: string;
  readonly aanhef: string;
  readonly adresblok: readonly string[];
  readonly kenmerk: string;
  /** Date as the letter shows it: `24 november 2026`. */
  readonly datum: string;
  readonly blokken: readonly Briefblok[];
  readonly ondertekening: readonly string[];
}
