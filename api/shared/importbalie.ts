import type { Readable } from 'node:stream';

/** A file that was sent in. */
export interface Importbestand {
  readonly bestandsnaam: string;
  /** True: check everything and write no zaak. */
  readonly droog: boolean;
  readonly door: string;
  readonly stroom: Readable;
}

/** What becomes of a file: an import, or in Dutch why it is none. */
export type Aanname =
  { readonly soort: 'aangenomen'; readonly importId: string } | { readonly soort: 'geweigerd'; readonly reden: string };

/** Where the web hands in files to be imported. The import runs in a process of its own. */
export interface Importbalie {
  /** Keeps a file, looks whether it is one of ours, and starts its import. */
  neemAan(bestand: Importbestand): Promise<Aanname>;
  /** Imports for real the file of a dry run. */
  leesIn(importId: string, door: string): Promise<Aanname>;
  /** Goes on with an import that stands still. */
  gaVerder(importId: string): void;
  /** Stops what runs; it is gone on with later. */
  stop(): Promise<void>;
}
