/** Reads what is in a zip without unpacking it: the names in its index, and the kind an OpenDocument says it is. */

/** What a zip says of itself. */
export interface Zipinhoud {
  readonly namen: readonly string[];
  /** Text of the part `mimetype`, which OpenDocument puts first and does not compress; empty when there is none. */
  readonly mimetype: string;
}

const EINDE = 0x06054b50;
const VERMELDING = 0x02014b50;
const DEEL = 0x04034b50;
/** Bytes of the closing record, and the longest comment it may carry. */
const EINDE_BYTES = 22;
const LANGSTE_OPMERKING = 0xffff;
/** A document has some tens of parts. */
const HOOGSTENS = 10_000;

/** The parts of a zip, or null when this is no (whole) zip. */
export function noemZipdelen(inhoud: Uint8Array): Zipinhoud | null {
  const lezer = new DataView(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  const einde = zoekEinde(lezer);
  if (einde === null) return null;
  const aantal = lezer.getUint16(einde + 10, true);
  const namen: string[] = [];
  let plaats = lezer.getUint32(einde + 16, true);
  for (let n = 0; n < Math.min(aantal, HOOGSTENS); n += 1) {
    if (plaats + 46 > einde || lezer.getUint32(plaats, true) !== VERMELDING) return null;
    const lengte = lezer.getUint16(plaats + 28, true);
    namen.push(tekst(inhoud, plaats + 46, lengte));
    plaats += 46 + lengte + lezer.getUint16(plaats + 30, true) + lezer.getUint16(plaats + 32, true);
  }
  return { namen, mimetype: mimetypeVan(lezer, inhoud) };
}

function zoekEinde(lezer: DataView): number | null {
  const laatste = lezer.byteLength - EINDE_BYTES;
  for (let plaats = laatste; plaats >= Math.max(0, laatste - LANGSTE_OPMERKING); plaats -= 1) {
    if (lezer.getUint32(plaats, true) === EINDE) return plaats;
  }
  return null;
}

function mimetypeVan(lezer: DataView, inhoud: Uint8Array): string {
  if (lezer.byteLength < 38 || lezer.getUint32(0, true) !== DEEL || tekst(inhoud, 30, 8) !== 'mimetype') return '';
  const gecomprimeerd = lezer.getUint16(8, true) !== 0;
  const extra = lezer.getUint16(28, true);
  return gecomprimeerd ? '' : tekst(inhoud, 38 + extra, Math.min(lezer.getUint32(22, true), 100));
}

/** Names in these documents are ASCII; anything else does not matter here. */
function tekst(inhoud: Uint8Array, van: number, lengte: number): string {
  return String.fromCharCode(...inhoud.subarray(van, van + Math.min(lengte, 500)));
}
