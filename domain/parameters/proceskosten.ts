import type { Keuze } from '#domain/parameters/keuze';
import { euro, type EuroCenten } from '#domain/waarden/geld';

/** Phase of a procedure with its own value per point. */
export type Procesfase = 'bezwaar' | 'beroep';

/** Value of one point in a calendar year. */
interface Puntwaarde {
  readonly jaar: number;
  readonly fase: Procesfase;
  readonly waarde: EuroCenten;
  readonly bron: string;
  readonly zekerheid: 'S' | 'D' | 'A';
}

/** Besluit proceskosten bestuursrecht: known values. Of the other years no source was found, so none is used for them. */
const PUNTWAARDEN: readonly Puntwaarde[] = [
  { jaar: 2017, fase: 'bezwaar', waarde: euro(490), bron: 'Bpb, tekst 2017', zekerheid: 'S' },
  { jaar: 2017, fase: 'beroep', waarde: euro(490), bron: 'Bpb, tekst 2017', zekerheid: 'S' },
  {
    jaar: 2023,
    fase: 'bezwaar',
    waarde: euro(597),
    bron: 'belastingdienst.nl, kostenvergoeding bezwaar',
    zekerheid: 'S',
  },
  { jaar: 2023, fase: 'beroep', waarde: euro(837), bron: 'ECLI:NL:RBROT:2023:12531', zekerheid: 'D' },
  { jaar: 2024, fase: 'bezwaar', waarde: euro(624), bron: 'nog na te kijken', zekerheid: 'A' },
  { jaar: 2024, fase: 'beroep', waarde: euro(875), bron: 'ECLI:NL:RBDHA:2024:12576', zekerheid: 'D' },
  { jaar: 2025, fase: 'bezwaar', waarde: euro(647), bron: 'nog na te kijken', zekerheid: 'A' },
  { jaar: 2025, fase: 'beroep', waarde: euro(907), bron: 'ECLI:NL:RBDHA:2025:2356', zekerheid: 'D' },
  { jaar: 2026, fase: 'bezwaar', waarde: euro(666), bron: 'nog na te kijken', zekerheid: 'A' },
];

/** The value of a point in a year; null when no source gives it. Example: bezwaar 2023 → € 597. */
export function puntwaardeIn(jaar: number, fase: Procesfase): Puntwaarde | null {
  return PUNTWAARDEN.find((puntwaarde) => puntwaarde.jaar === jaar && puntwaarde.fase === fase) ?? null;
}

/** Acts and their points in halves (Bpb annex A) [S]. */
export const HALVE_PUNTEN = {
  bezwaarschrift: 2,
  hoorzitting: 2,
  nadereHoorzitting: 1,
  beroepschrift: 2,
  zitting: 2,
  nadereZitting: 1,
} as const;

/** A value of a point that was not read in a source. */
export const PUNTWAARDE_ONBEVESTIGD: Keuze = {
  naam: 'puntwaarde-bezwaar',
  versie: '1',
  waarde: 'onbevestigd',
  tekst: 'De waarde van een punt in bezwaar is voor dit jaar nog niet in de bron nagekeken.',
  bron: 'Besluit proceskosten bestuursrecht, bijlage B1',
  zekerheid: 'A',
};

/** Which year's value counts is not said; the year of the decision is taken. */
export const PUNTWAARDE_JAAR: Keuze = {
  naam: 'jaar-puntwaarde',
  versie: '1',
  waarde: 'jaar-van-besluit',
  tekst: 'Gebruikt is de waarde van een punt in het jaar van het besluit op de vergoeding.',
  bron: 'Awb 7:15; Besluit proceskosten bestuursrecht',
  zekerheid: '?',
};

/** Redelijke termijn: amount and lengths [S amounts; rule general case law]. */
export const REDELIJKE_TERMIJN = {
  versie: 'redelijke-termijn-1',
  bron: 'EVRM 6; vaste rechtspraak; ECLI:NL:RBOBR:2025:2981',
  perHalfjaar: euro(500),
  maanden: 24,
  maandenBezwaar: 6,
  maandenBeroep: 18,
} as const;

/** How the amount is split over Dienst Toeslagen and the State. */
export const VERDELING_REDELIJKE_TERMIJN: Keuze = {
  naam: 'verdeling-redelijke-termijn',
  versie: '1',
  waarde: 'naar-maanden',
  tekst:
    'Het bedrag is verdeeld naar de maanden overschrijding: bezwaar boven een half jaar voor de dienst, beroep boven anderhalf jaar voor de Staat.',
  bron: 'vaste rechtspraak',
  zekerheid: 'A',
};
