import { createHash } from 'node:crypto';

/** SHA-256 of a text, 64 hexadecimal characters. */
export function sha256(tekst: string): string {
  return createHash('sha256').update(tekst, 'utf8').digest('hex');
}

/** JSON with the keys of every object in one order, so that the same facts always give the same text. */
export function vasteJson(waarde: unknown): string {
  return JSON.stringify(waarde, (_sleutel, deel: unknown) =>
    typeof deel === 'object' && deel !== null && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );
}
