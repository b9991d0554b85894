import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { euro, type EuroCenten } from '#domain/waarden/geld';
import { datum, type Datum } from '#domain/waarden/datum';

/** Percentages and the smallest payment for huurtoeslag, zorgtoeslag and kindgebonden budget. */
export interface NietKotparameters extends Versie {
  /** Wht 2.16 [S]. */
  readonly vooringenomenheidProcent: number;
  /** Wht 2.17 [S]. */
  readonly ogsProcent: number;
  /** Less than this is not paid (Wht 6.9 lid 8) [S]. */
  readonly kleinsteBetaling: EuroCenten;
}

const VERSIES: Versies<NietKotparameters> = [
  {
    versie: 'niet-kot-2022-11-05',
    geldigVanaf: datum('2022-11-05'),
    vooringenomenheidProcent: 130,
    ogsProcent: 30,
    kleinsteBetaling: euro(24),
  },
];

/** The first day of the scheme: the law came into force [S]. */
export const NIET_KOT_SINDS = VERSIES[0].geldigVanaf;

/** The version in force on a legal date. */
export function nietKotparametersOp(op: Datum): NietKotparameters {
  return geldigOp(VERSIES, op);
}

/** The law names deductions but no lower bound. */
export const VLOER_NIET_KOT: Keuze = {
  naam: 'niet-onder-nul',
  versie: '1',
  waarde: 'nul',
  tekst: 'De aftrek is groter dan het bedrag: het is op nul gesteld, er wordt niets teruggevraagd.',
  bron: 'Wht 2.16',
  zekerheid: 'A',
};

/** A percentage that does not come out in whole cents. */
export const AFRONDING_NIET_KOT: Keuze = {
  naam: 'afronding-niet-kot',
  versie: '1',
  waarde: 'cent-half-omhoog',
  tekst: 'Het percentage is half omhoog afgerond op de cent.',
  bron: 'Wht 2.16; 2.17',
  zekerheid: 'A',
};
