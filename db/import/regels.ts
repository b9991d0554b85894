import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Importfout } from '#db/import/importfout';
import { vanWindows1252 } from '#domain/import/csv';

/** A line of a file. */
export interface Regel {
  readonly tekst: string;
  /** From 1. */
  readonly nummer: number;
  /** First byte behind it, its line end included. */
  readonly einde: number;
  /** False: the bytes were no UTF-8 and were read as Windows-1252. */
  readonly isUtf8: boolean;
}

/** Where reading begins: the byte, and the number of the line before it. */
export interface Leesplaats {
  readonly positie: number;
  readonly regel: number;
}

const LF = 0x0a;
const CR = 0x0d;
const BOM = '\uFEFF';
const STUK = 256 * 1024;
/** No row is longer than this; a file without line ends is no CSV. Bytes. */
const LANGSTE_REGEL = 1024 * 1024;

/**
 * The lines of a file, a batch for each piece read, so that memory stays level. Each line is UTF-8 when its bytes are, else Windows-1252: also a
 * file that was glued together from both comes out right.
 */
export async function* leesRegels(pad: string, vanaf: Leesplaats): AsyncGenerator<readonly Regel[], void> {
  let rest: Buffer = Buffer.alloc(0);
  let positie = vanaf.positie;
  let nummer = vanaf.regel;
  const splits = (stuk: Buffer): readonly Regel[] => {
    const regels: Regel[] = [];
    let begin = 0;
    for (let einde = stuk.indexOf(LF); einde !== -1; einde = stuk.indexOf(LF, begin)) {
      nummer += 1;
      regels.push(maakRegel(stuk.subarray(begin, einde), nummer, positie + einde + 1));
      begin = einde + 1;
    }
    rest = stuk.subarray(begin);
    positie += begin;
    return regels;
  };
  for await (const stuk of createReadStream(pad, {
    start: vanaf.positie,
    highWaterMark: STUK,
  }) as AsyncIterable<Buffer>) {
    yield splits(rest.length === 0 ? stuk : Buffer.concat([rest, stuk]));
    if (rest.length > LANGSTE_REGEL)
      throw new Importfout(`Regel ${nummer + 1} is langer dan 1 MB: dit is geen CSV-bestand.`);
  }
  if (rest.length > 0) yield [maakRegel(rest, nummer + 1, positie + rest.length)];
}

function maakRegel(bytes: Buffer, nummer: number, einde: number): Regel {
  const inhoud = bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
  const utf8 = isUtf8(inhoud);
  const tekst = utf8 ? inhoud.toString('utf8') : vanWindows1252(inhoud.toString('latin1'));
  return { tekst: nummer === 1 && tekst.startsWith(BOM) ? tekst.slice(1) : tekst, nummer, einde, isUtf8: utf8 };
}
