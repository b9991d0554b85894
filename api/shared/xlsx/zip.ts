/** Writes a zip file while it is being made: nothing of it is kept, so its size does not matter for memory. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file inside the zip. */
export interface Zipdeel {
  readonly naam: string;
  readonly inhoud: Iterable<string> | AsyncIterable<string>;
}

/** What is known of a file only after it was written. Sizes in bytes. */
interface Maat {
  crc: number;
  vol: number;
  klein: number;
}

/** A number with the bytes it takes. */
type Getal = readonly [bytes: number, waarde: number];

const VERSIE: Getal = [2, 20];
/** Sizes follow after the content, names are UTF-8. */
const VLAGGEN: Getal = [2, 0x0808];
const DEFLATE: Getal = [2, 8];
/** Midnight on 1 January 1980, the first day a zip can name: the content is made at the moment it is asked for. */
const MOMENT: readonly Getal[] = [
  [2, 0],
  [2, 0x0021],
];
const NIETS: Getal = [2, 0];

/** The bytes of a zip with these files, in this order. */
export async function* maakZip(delen: readonly Zipdeel[]): AsyncGenerator<Buffer> {
  const vermeldingen: Buffer[] = [];
  let plaats = 0;
  for (const { naam, inhoud } of delen) {
    const maat: Maat = { crc: 0, vol: 0, klein: 0 };
    const kop = Buffer.concat([getallen([4, 0x04034b50], ...kenmerken(naam, maat)), Buffer.from(naam)]);
    yield kop;
    yield* comprimeer(inhoud, maat);
    const staart = getallen([4, 0x08074b50], [4, maat.crc], [4, maat.klein], [4, maat.vol]);
    yield staart;
    vermeldingen.push(vermelding(naam, maat, plaats));
    plaats += kop.length + maat.klein + staart.length;
  }
  const index = Buffer.concat(vermeldingen);
  const aantal: Getal = [2, delen.length];
  yield index;
  yield getallen([4, 0x06054b50], NIETS, NIETS, aantal, aantal, [4, index.length], [4, plaats], NIETS);
}

function vermelding(naam: string, maat: Maat, plaats: number): Buffer {
  const kop = getallen([4, 0x02014b50], VERSIE, ...kenmerken(naam, maat));
  return Buffer.concat([kop, getallen(NIETS, NIETS, NIETS, [4, 0], [4, plaats]), Buffer.from(naam)]);
}

/** What head and index say alike, in that order. */
function kenmerken(naam: string, { crc, klein, vol }: Maat): readonly Getal[] {
  const maten: readonly Getal[] = [
    [4, crc],
    [4, klein],
    [4, vol],
  ];
  return [VERSIE, VLAGGEN, DEFLATE, ...MOMENT, ...maten, [2, Buffer.byteLength(naam)], NIETS];
}

function getallen(...delen: readonly Getal[]): Buffer {
  const buffer = Buffer.alloc(delen.reduce((som, [bytes]) => som + bytes, 0));
  let plaats = 0;
  for (const [bytes, waarde] of delen) plaats = buffer.writeUIntLE(waarde, plaats, bytes);
  return buffer;
}

async function* comprimeer(inhoud: Zipdeel['inhoud'], maat: Maat): AsyncGenerator<Buffer> {
  const pers = createDeflateRaw();
  // When reading fails this closes the compressor with that failure, so that the loop below throws it.
  void pipeline(Readable.from(meet(inhoud, maat)), pers).catch(() => undefined);
  for await (const stuk of pers as AsyncIterable<Buffer>) {
    maat.klein += stuk.length;
    yield stuk;
  }
}

async function* meet(inhoud: Zipdeel['inhoud'], maat: Maat): AsyncGenerator<Buffer> {
  for await (const tekst of inhoud) {
    const stuk = Buffer.from(tekst);
    maat.crc = crc32(stuk, maat.crc);
    maat.vol += stuk.length;
    yield stuk;
  }
}
