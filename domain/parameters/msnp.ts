import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { euro, type EuroCenten } from '#domain/waarden/geld';
import { datum, type Datum } from '#domain/waarden/datum';

/** The Wet onverplichte tegemoetkoming onterechte afwijzing buitengerechtelijke schuldregeling (WOT). */
export interface Msnpparameters extends Versie {
  /** Per rejected request (WOT 2 lid 2) [S]. */
  readonly perAfwijzing: EuroCenten;
  /** The request was made in this span, both days counted (WOT 2 lid 1) [S]. */
  readonly verzoekVan: Datum;
  readonly verzoekTot: Datum;
}

const VERSIES: Versies<Msnpparameters> = [
  {
    versie: 'wot-2025-07-01',
    geldigVanaf: datum('2025-07-01'),
    perAfwijzing: euro(500),
    verzoekVan: datum('2014-01-01'),
    verzoekTot: datum('2021-03-31'),
  },
];

/** The first day of the WOT [S]. */
export const WOT_SINDS = VERSIES[0].geldigVanaf;

/** The version in force on a legal date. */
export function msnpparametersOp(op: Datum): Msnpparameters {
  return geldigOp(VERSIES, op);
}
