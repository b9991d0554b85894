import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Columns of the files in these tests. */
export const KOLOMMEN = [
  ...['referentie', 'huishouden', 'bsn', 'voornamen', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'straat'],
  ...['huisnummer', 'postcode', 'plaats', 'telefoon', 'ontvangen_op', 'iban', 'tenaamstelling', 'partner_naam'],
  ...['partner_bsn', 'kinderen', 'fase', 'eerste_toets_op', 'regeling', 'betaald_op', 'afgezien_op', 'behandelaar'],
] as const;

/** A row by name of column; the rest is filled with something sound. */
export type Proefrij = Readonly<Partial<Record<(typeof KOLOMMEN)[number], string>>>;

let map: string | null = null;
let nummer = 0;

/** Writes bytes or text to a file of its own; returns its path. */
export function schrijfBestand(inhoud: string | Buffer): string {
  map ??= mkdtempSync(join(tmpdir(), 'herstelbalie-import-'));
  nummer += 1;
  const pad = join(map, `aanmeldingen-${nummer}.csv`);
  writeFileSync(pad, inhoud);
  return pad;
}

/** The text of a file with these rows. */
export function bestandstekst(rijen: readonly Proefrij[], scheiding = ';'): string {
  const regels = rijen.map((rij) => KOLOMMEN.map((kolom) => aangehaald(rij[kolom] ?? STANDAARD[kolom] ?? '')));
  return [KOLOMMEN, ...regels].map((velden) => `${velden.join(scheiding)}\r\n`).join('');
}

/** The n-th person of the test range. */
export function proefBsn(n: number): string {
  let gevonden = -1;
  for (let voor = 92_000_000; ; voor += 1) {
    const som = [9, 8, 7, 6, 5, 4, 3, 2].reduce((totaal, gewicht, i) => totaal + Number(String(voor)[i]) * gewicht, 0);
    if (som % 11 < 10) gevonden += 1;
    if (gevonden === n) return `${voor}${som % 11}`;
  }
}

const STANDAARD: Readonly<Partial<Record<string, string>>> = {
  voornamen: 'Maria',
  achternaam: 'Jansen',
  geboortedatum: '1984-03-14',
  straat: 'Proefstraat',
  huisnummer: '1',
  postcode: '3511 AB',
  plaats: 'Utrecht',
  ontvangen_op: '2021-02-01',
};

function aangehaald(veld: string): string {
  return /[";,\n]/.test(veld) ? `"${veld.replaceAll('"', '""')}"` : veld;
}
