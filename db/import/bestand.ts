import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { leesKop, type Kop } from '#domain/import/kop';
import { Importfout } from '#db/import/importfout';
import { leesRegels } from '#db/import/regels';

/** What is known of a file before its rows are read. */
export interface Bestand {
  readonly pad: string;
  readonly bytes: number;
  /** SHA-256 over the whole file: the same file again goes on where it was. */
  readonly hash: string;
  readonly kop: Kop;
  /** First byte behind the heading. */
  readonly begin: number;
}

/** Looks a file over: reads it once for its hash, and its heading. Throws `Importfout` when it is no CSV file with our columns. */
export async function verkenBestand(pad: string): Promise<Bestand> {
  await weigerUtf16(pad);
  const { hash, bytes } = await leesHash(pad);
  for await (const [kopregel] of leesRegels(pad, { positie: 0, regel: 0 })) {
    if (!kopregel) continue;
    const gelezen = leesKop(kopregel.tekst);
    if (!gelezen.ok) throw new Importfout(gelezen.redenen.join('\n'));
    return { pad, bytes, hash, kop: gelezen.kop, begin: kopregel.einde };
  }
  throw new Importfout('Het bestand is leeg.');
}

async function leesHash(pad: string): Promise<{ readonly hash: string; readonly bytes: number }> {
  const som = createHash('sha256');
  let bytes = 0;
  for await (const stuk of createReadStream(pad, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    som.update(stuk);
    bytes += stuk.length;
  }
  return { hash: som.digest('hex'), bytes };
}

/** Excel's "Unicode text": every second byte is zero, so nothing else of it makes sense. */
async function weigerUtf16(pad: string): Promise<void> {
  const bestand = await open(pad);
  try {
    const { buffer, bytesRead } = await bestand.read(Buffer.alloc(2), 0, 2, 0);
    const begin = bytesRead === 2 ? buffer.readUInt16BE(0) : 0;
    if (begin === 0xfffe || begin === 0xfeff) {
      throw new Importfout('Het bestand is in UTF-16 opgeslagen. Sla het op als "CSV UTF-8" en probeer het opnieuw.');
    }
  } finally {
    await bestand.close();
  }
}
