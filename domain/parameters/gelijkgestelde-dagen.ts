import type { Keuze } from '#domain/parameters/keuze';
import { datum, datumdelen, type Datum } from '#domain/waarden/datum';

/** One royal decree and the days it equates with a public holiday. */
interface Besluitgelijkstelling {
  readonly bron: string;
  readonly zekerheid: 'S' | 'A';
  readonly dagen: readonly Datum[];
}

/**
 * Days equated with a public holiday by royal decree (Algemene termijnenwet art. 3 lid 3). Data, renewed about every three years.
 * No decree, no equation: the Friday after Hemelvaartsdag is nearly always in it, but may not be derived.
 */
export const GELIJKSTELLINGEN: readonly Besluitgelijkstelling[] = [
  {
    bron: 'KB 24-10-2016, nr. 2016001827 (BWBR0038666)',
    zekerheid: 'S',
    dagen: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'].map(
      datum,
    ),
  },
  {
    bron: 'KB 20-9-2019, aangehaald in vakpers',
    zekerheid: 'A',
    dagen: ['2020-05-22', '2021-05-14', '2022-05-27'].map(datum),
  },
  {
    bron: 'KB over 2023–2025 (opschrift)',
    zekerheid: 'S',
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'].map(datum),
  },
  {
    bron: 'KB over 2026–2028 (opschrift)',
    zekerheid: 'S',
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map(datum),
  },
];

/** The equated days of a year. Example: 2026 → 2026-01-02 and 2026-05-15; a year no decree covers → none. */
export function gelijkgesteldeDagen(jaar: number): readonly Datum[] {
  return GELIJKSTELLINGEN.flatMap((besluit) => besluit.dagen).filter((d) => datumdelen(d).jaar === jaar);
}

/** Years of which the decree is in the table, first and last. */
export const BESLUITEN_BEKEND = { van: 2017, totEnMet: 2028 } as const;

const AANGENOMEN: ReadonlySet<Datum> = new Set(
  GELIJKSTELLINGEN.filter(({ zekerheid }) => zekerheid === 'A').flatMap(({ dagen }) => dagen),
);

/** True for a day whose decree we know from the trade press only. */
export function isAangenomenGelijkstelling(d: Datum): boolean {
  return AANGENOMEN.has(d);
}

/** A term that ends on a day a decree may have equated with a holiday while that decree is not in the table, or only second hand. */
export const GELIJKSTELLING_ONBEKEND: Keuze = {
  naam: 'gelijkgestelde-dagen',
  versie: '1',
  waarde: 'alleen-bekende-besluiten',
  tekst:
    'Of deze dag met een feestdag is gelijkgesteld, staat in een koninklijk besluit dat wij niet of alleen uit de tweede hand kennen. Gerekend is met de dagen in onze tabel.',
  bron: 'Algemene termijnenwet art. 3 lid 3',
  zekerheid: '?',
};
