import type { Readable } from 'node:stream';

/** A file in a posted form: it streams in while it is read, and is never whole in memory. */
export interface Upload {
  /** Name of the form field it came in. */
  readonly veld: string;
  /** Name of the file at the sender's; empty when no file was chosen. */
  readonly bestandsnaam: string;
  readonly stroom: Readable;
}
