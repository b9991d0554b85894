/** Small files of every kind the dossier takes, and some it does not. */
import { maakZip } from '#api/shared/xlsx/zip';

/** A PDF of one empty page; `tekst` makes it another file. */
export function proefpdf(tekst = 'proef'): Buffer {
  const delen = [
    '%PDF-1.4',
    `% ${tekst}`,
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj',
    'trailer << /Root 1 0 R >>',
    '%%EOF',
  ];
  return Buffer.from(delen.join('\n'));
}

/** A picture of one dot. */
export const PROEFPNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A PDF that every scanner calls a virus; put together here, so that none of them removes this source. */
export function viruspdf(): Buffer {
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
  return Buffer.concat([proefpdf(), Buffer.from(eicar)]);
}

/** A zip with parts of these names. */
export async function proefzip(...namen: readonly string[]): Promise<Buffer> {
  const delen: Buffer[] = [];
  for await (const deel of maakZip(namen.map((naam) => ({ naam, inhoud: ['<x/>'] })))) delen.push(deel);
  return Buffer.concat(delen);
}
