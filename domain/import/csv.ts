/** One record of a CSV file into its fields, strictly enough that a stray quote cannot swallow the rows after it. */

/** The fields; `open` when a quoted field goes on on the next line, `kapot` when the quotes make no sense. */
export type Velden =
  | { readonly soort: 'velden'; readonly velden: readonly string[] }
  | { readonly soort: 'open' }
  | { readonly soort: 'kapot' };

const AANHALING = '"';

/**
 * Splits a record at `scheiding` (one character). A field may stand in double quotes (RFC 4180): then separators and line ends belong to it and
 * a doubled quote is one. A quote inside a field without quotes is an ordinary character. Example: `a;"b;c";d "e"` → `a`, `b;c`, `d "e"`.
 */
export function splitsRegel(tekst: string, scheiding: string): Velden {
  if (!tekst.includes(AANHALING)) return { soort: 'velden', velden: tekst.split(scheiding) };
  const velden: string[] = [];
  for (let plaats = 0; plaats <= tekst.length;) {
    const veld = tekst[plaats] === AANHALING ? leesAangehaald(tekst, plaats + 1) : leesKaal(tekst, plaats, scheiding);
    if (typeof veld === 'string') return { soort: veld };
    const hierna = tekst[veld.einde];
    if (hierna !== undefined && hierna !== scheiding) return { soort: 'kapot' };
    velden.push(veld.waarde);
    plaats = veld.einde + 1;
  }
  return { soort: 'velden', velden };
}

interface Veld {
  readonly waarde: string;
  /** Place of the separator behind it, or the end of the record. */
  readonly einde: number;
}

function leesKaal(tekst: string, begin: number, scheiding: string): Veld {
  const gevonden = tekst.indexOf(scheiding, begin);
  const einde = gevonden === -1 ? tekst.length : gevonden;
  return { waarde: tekst.slice(begin, einde), einde };
}

function leesAangehaald(tekst: string, begin: number): Veld | 'open' {
  let waarde = '';
  for (let plaats = begin; ;) {
    const einde = tekst.indexOf(AANHALING, plaats);
    if (einde === -1) return 'open';
    waarde += tekst.slice(plaats, einde);
    if (tekst[einde + 1] !== AANHALING) return { waarde, einde: einde + 1 };
    waarde += AANHALING;
    plaats = einde + 2;
  }
}

/** Characters of Windows-1252 between 0x80 and 0x9F, in order; the replacement character where it has none. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Text read as Latin-1 that was in fact Windows-1252. Example: the byte 0x80 becomes `€`. */
export function vanWindows1252(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (teken) => WINDOWS_1252[teken.charCodeAt(0) - 0x80] ?? teken);
}
