import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { datum, type Datum } from '#domain/waarden/datum';

/** How long a decision may take, and how much longer once. */
export interface Beslislengte {
  readonly lengte: string;
  readonly verlenging: string | null;
  readonly bron: string;
  readonly keuze: Keuze | null;
}

interface Gedateerd extends Versie, Beslislengte {}

/** What is decided, and has a term of its own in law. */
export type Beslissoort =
  | 'integrale-beoordeling'
  | 'aanvullende-schade'
  | 'kindregeling'
  | 'ex-toeslagpartner'
  | 'overleden-kind'
  | 'nabestaanden'
  | 'niet-kot'
  | 'buitenland'
  | 'publieke-schulden'
  | 'private-schulden'
  | 'schuldtraject'
  | 'msnp'
  | 'klacht'
  | 'klacht-met-commissie';

/** An application for niet-KOT has no term of its own: the reasonable one of the Awb. */
const REDELIJKE_TERMIJN: Keuze = {
  naam: 'beslistermijn-niet-kot',
  versie: '1',
  waarde: 'acht-weken',
  tekst: 'De wet noemt geen termijn voor een aanvraag niet-KOT. Gerekend is met de redelijke termijn van acht weken.',
  bron: 'Awb 4:13 lid 2',
  zekerheid: 'A',
};

/** The bill made it twice twelve months for new applications; from which day, and for which running ones, stands nowhere we could read. */
const NIEUWE_TERMIJN_SCHADE: Keuze = {
  naam: 'beslistermijn-aanvullende-schade',
  versie: '1',
  waarde: 'twaalf-maanden-vanaf-14-december-2024',
  tekst:
    'Voor aanvragen vanaf 14 december 2024 is twaalf maanden aangehouden, met twaalf maanden verlenging. De ingangsdatum is niet gevonden.',
  bron: 'Wet aanpassing termijnen hersteloperatie (36577)',
  zekerheid: '?',
};

const zesEnZes = (bron: string): Beslislengte => ({ lengte: 'P6M', verlenging: 'P6M', bron, keuze: null });
const sinds = (versie: string, vanaf: string, regels: Beslislengte): Gedateerd => ({
  versie,
  geldigVanaf: datum(vanaf),
  ...regels,
});
const enkel = (regels: Beslislengte): Versies<Gedateerd> => [sinds('beslistermijnen-1', '2021-01-26', regels)];

const TABEL: Readonly<Record<Beslissoort, Versies<Gedateerd>>> = {
  'integrale-beoordeling': enkel(zesEnZes('Wht 6.2 lid 1')),
  'aanvullende-schade': [
    sinds('beslistermijnen-1', '2021-01-26', zesEnZes('Wht 6.2 lid 1')),
    sinds('aanvullende-schade-2024-12-14', '2024-12-14', {
      lengte: 'P12M',
      verlenging: 'P12M',
      bron: NIEUWE_TERMIJN_SCHADE.bron,
      keuze: NIEUWE_TERMIJN_SCHADE,
    }),
  ],
  kindregeling: enkel(zesEnZes('Wht 6.2 lid 1')),
  'ex-toeslagpartner': enkel(zesEnZes('Wht 6.2 lid 1, 4 en 5')),
  'overleden-kind': enkel(zesEnZes('Wht 6.2bis')),
  nabestaanden: enkel(zesEnZes('Wht 6.2ter')),
  'niet-kot': enkel({ lengte: 'P8W', verlenging: null, bron: 'Awb 4:13', keuze: REDELIJKE_TERMIJN }),
  buitenland: enkel({ lengte: 'P6W', verlenging: null, bron: 'Wht 6.5', keuze: null }),
  'publieke-schulden': enkel({ lengte: 'P3M', verlenging: 'P3M', bron: 'Wht 6.6', keuze: null }),
  'private-schulden': enkel(zesEnZes('Wht 6.2 lid 2')),
  schuldtraject: enkel({ lengte: 'P4W', verlenging: null, bron: 'Wht 6.2 lid 3', keuze: null }),
  msnp: enkel({ lengte: 'P6W', verlenging: 'P6W', bron: 'WOT art. 10', keuze: null }),
  klacht: enkel({ lengte: 'P6W', verlenging: 'P4W', bron: 'Awb 9:11', keuze: null }),
  'klacht-met-commissie': enkel({ lengte: 'P10W', verlenging: 'P4W', bron: 'Awb 9:11', keuze: null }),
};

/** All kinds, in the order of the table. */
export const BESLISSOORTEN = Object.keys(TABEL) as readonly Beslissoort[];

/** The term for what came in on this day. Example: aanvullende schade 2024-12-13 → 6 + 6 months, 2024-12-14 → 12 + 12. */
export function beslislengteOp(soort: Beslissoort, ontvangen: Datum): Beslislengte & Versie {
  return geldigOp(TABEL[soort], ontvangen);
}
