import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { euro, type EuroCenten } from '#domain/waarden/geld';
import { datum, type Datum } from '#domain/waarden/datum';

/** Amounts and days of the forfait as one version of the law has them. */
export interface Forfaitparameters extends Versie {
  /** Wht 2.7 lid 1 [S]. */
  readonly forfait: EuroCenten;
  /** Wht 2.7 lid 2 [S]. */
  readonly partnerbedrag: EuroCenten;
  /** "Voor 1 januari 2024", the words of the law (Wht 2.7 lid 1, 6.1 lid 1) [S]. */
  readonly aanvraagVoor: Datum;
  /** 31-12-2023 was a Sunday and 1-1-2024 a holiday; courts and the Dienst use 2-1-2024 (RBAMS:2025:6170, RBOBR:2025:8474) [S]. */
  readonly laatsteAanmelddag: Datum;
  /** A letter posted in time may arrive this many days later (Awb 6:9 lid 2, applied by analogy) [A]. */
  readonly postdagen: number;
}

/** Wht 9.2 works back to 26-1-2021; what was granted before counts as granted under the Wht (8.6) [S]. */
const VERSIES: Versies<Forfaitparameters> = [
  {
    versie: 'forfait-2021-01-26',
    geldigVanaf: datum('2021-01-26'),
    forfait: euro(30_000),
    partnerbedrag: euro(10_000),
    aanvraagVoor: datum('2024-01-01'),
    laatsteAanmelddag: datum('2024-01-02'),
    postdagen: 7,
  },
];

/** The parameters in force on a legal date; before 26-1-2021 the oldest version holds. Example: 2020-02-13 → `forfait-2021-01-26`. */
export function forfaitparametersOp(op: Datum): Forfaitparameters {
  return geldigOp(VERSIES, op);
}

/** The first day on which Wht 2.7 holds (Wht 9.2) [S]. */
export const FORFAIT_SINDS = VERSIES[0].geldigVanaf;

/** How the shares of two partners are rounded: the law does not say. */
export const AFRONDING_TOEREKENING: Keuze = {
  naam: 'afronding-toerekening',
  versie: '1',
  waarde: 'cent-half-omhoog',
  tekst: 'Het aandeel van A is half omhoog afgerond op de cent; B krijgt de rest van het forfait.',
  bron: 'Wht 2.7 lid 3',
  zekerheid: 'A',
};
