/** Recognises a row that came before, and which of its columns changed since, without keeping the row itself. */
import { KOLOMMEN } from '#domain/import/kolommen';

const LENGTE = 6;

/**
 * Fingerprint of a row: six characters per column, in the order of the documentation. Columns are added at the end of that list, so an old
 * fingerprint stays comparable. `waarden` by name of column; a column that is not in the file counts as empty.
 */
export function vingerafdrukVan(waarden: ReadonlyMap<string, string>): string {
  return KOLOMMEN.map(({ naam }) => kort(waarden.get(naam)?.trim() ?? '')).join('');
}

/** Columns in which two fingerprints differ. */
export function gewijzigdeKolommen(oud: string, nieuw: string): readonly string[] {
  const leeg = kort('');
  return KOLOMMEN.filter((_kolom, i) => {
    const deel = (afdruk: string): string => afdruk.slice(i * LENGTE, (i + 1) * LENGTE) || leeg;
    return deel(oud) !== deel(nieuw);
  }).map(({ naam }) => naam);
}

/** FNV-1a over the characters, 32 bits, as six characters of base 36 with the highest bits folded in. */
function kort(tekst: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i += 1) {
    hash ^= tekst.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) % 36 ** LENGTE).toString(36).padStart(LENGTE, '0');
}
