/** What a scanner says of a file. */
export type Scanuitslag = { readonly schoon: true } | { readonly schoon: false; readonly virus: string };

/** Looks for viruses in a file before it is kept. */
export interface Virusscan {
  /** Name of the scanner, kept with every file it let through. */
  readonly naam: string;
  /** True: nothing is really scanned. */
  readonly nagebootst: boolean;
  /** Scans a whole file; throws when the scanner cannot be reached or gives no verdict: then nothing is kept. */
  readonly scan: (inhoud: Buffer) => Promise<Scanuitslag>;
}
