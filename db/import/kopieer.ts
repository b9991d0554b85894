import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as kopieerVan } from 'pg-copy-streams';

/** A value for COPY: text, number, yes/no, nothing, or an instant. JSON and arrays go in as the text PostgreSQL reads. */
export type Kopieerwaarde = string | number | boolean | null | Date;

/** Rows for one table, values in the order of the columns. */
export interface Kopieerdeel {
  readonly tabel: string;
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly Kopieerwaarde[])[];
}

/** Characters sent to the server in one piece. */
const STUK = 256 * 1024;

/** Writes rows with COPY, inside the transaction of the connection. */
export async function kopieer(client: ClientBase, { tabel, kolommen, rijen }: Kopieerdeel): Promise<void> {
  if (rijen.length === 0) return;
  const stroom = client.query(kopieerVan(`copy ${tabel} (${kolommen.join(', ')}) from stdin`));
  const klaar = finished(stroom);
  // Whoever waits for the last line hears of a failure; until then it must not count as unheard.
  klaar.catch(() => undefined);
  let stuk = '';
  for (const rij of rijen) {
    stuk += `${rij.map(alsTekst).join('\t')}\n`;
    if (stuk.length < STUK) continue;
    if (!stroom.write(stuk)) await Promise.race([once(stroom, 'drain'), klaar]);
    stuk = '';
  }
  stroom.end(stuk);
  await klaar;
}

const TEKENS: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text format of COPY: `\N` is nothing, a backslash escapes. */
function alsTekst(waarde: Kopieerwaarde): string {
  if (waarde === null) return '\\N';
  if (typeof waarde === 'string') return waarde.replace(/[\\\n\r\t]/g, (teken) => TEKENS[teken] ?? teken);
  return waarde instanceof Date ? waarde.toISOString() : String(waarde);
}
