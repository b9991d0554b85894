import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { datum, type Datum } from '#domain/waarden/datum';

/** How long an ouder may object to a beschikking of Dienst Toeslagen under the Wht, by dagtekening. */
export interface Bezwaarparameters extends Versie {
  /** Until when a bezwaar is treated: an ISO 8601 length, or the last day that a transition fixed. */
  readonly einde:
    { readonly soort: 'lengte'; readonly lengte: string } | { readonly soort: 'vasteDag'; readonly dag: Datum };
  /** The length in the law itself. When policy was longer, the term to decide on a bezwaar still follows this one (RBZWB:2025:2571). */
  readonly wettelijkeLengte: 'P6W' | 'P16W';
  readonly bron: string;
  readonly zekerheid: 'S' | 'D' | 'A' | '?';
}

const UHT = 'beleid UHT vanaf 10-7-2024';

/** B1–B5 of the notes on rechtsbescherming, oldest first. */
const VERSIES: Versies<Bezwaarparameters> = [
  {
    versie: 'bezwaar-voor-2024',
    geldigVanaf: datum('2000-01-01'),
    einde: { soort: 'vasteDag', dag: datum('2024-12-31') },
    wettelijkeLengte: 'P6W',
    bron: `${UHT} (overgang)`,
    zekerheid: 'S',
  },
  {
    versie: 'bezwaar-2024-01-01',
    geldigVanaf: datum('2024-01-01'),
    einde: { soort: 'lengte', lengte: 'P1Y' },
    wettelijkeLengte: 'P6W',
    bron: `${UHT} (overgang)`,
    zekerheid: 'S',
  },
  {
    versie: 'bezwaar-2024-07-10',
    geldigVanaf: datum('2024-07-10'),
    einde: { soort: 'lengte', lengte: 'P16W' },
    wettelijkeLengte: 'P6W',
    bron: `${UHT}: Awb 6:7 en 10 weken coulance`,
    zekerheid: 'S',
  },
  {
    versie: 'bezwaar-2024-12-14',
    geldigVanaf: datum('2024-12-14'),
    einde: { soort: 'lengte', lengte: 'P16W' },
    wettelijkeLengte: 'P16W',
    bron: 'Wht 6.10a',
    zekerheid: 'S',
  },
];

/** The version for a beschikking of this dagtekening. Example: 2024-12-13 → policy of UHT, 2024-12-14 → Wht 6.10a. */
export function bezwaarparametersOp(dagtekening: Datum): Bezwaarparameters {
  return geldigOp(VERSIES, dagtekening);
}
