import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { euro, type EuroCenten } from '#domain/waarden/geld';
import { datum, type Datum } from '#domain/waarden/datum';

/** Amount and windows of the ex-toeslagpartnerregeling. */
export interface ExPartnerparameters extends Versie {
  /** Wht 2.14h lid 1 [S]. */
  readonly bedrag: EuroCenten;
  /** Partner this long after the dagtekening (Wht 2.14g) [S]. */
  readonly partnerMaandenNaBeschikking: number;
  /** "Voor 1 juli 2024" (Wht 6.1 lid 6) [S]. */
  readonly aanvraagVoor: Datum;
  /** From the first day of application or from the invitation (Wht 6.1 lid 6 and 7) [S]. */
  readonly vensterMaanden: number;
  /** Only an invitation dated after this day opens its own window (Wht 6.1 lid 7) [S]. */
  readonly uitnodigingNa: Datum;
}

const VERSIES: Versies<ExPartnerparameters> = [
  {
    versie: 'ex-toeslagpartner-2023-07-15',
    geldigVanaf: datum('2023-07-15'),
    bedrag: euro(10_000),
    partnerMaandenNaBeschikking: 12,
    aanvraagVoor: datum('2024-07-01'),
    vensterMaanden: 6,
    uitnodigingNa: datum('2023-12-31'),
  },
];

/** The first day of the scheme (Stb. 2023, 264) [S]. */
export const EX_PARTNER_SINDS = VERSIES[0].geldigVanaf;

/** The version in force on a legal date. */
export function exPartnerparametersOp(op: Datum): ExPartnerparameters {
  return geldigOp(VERSIES, op);
}

/** The law gives up to three windows and does not say how they go together. */
export const LAATSTE_VENSTER: Keuze = {
  naam: 'laatste-venster',
  versie: '1',
  waarde: 'laatste',
  tekst: 'Er gelden meer aanvraagtermijnen naast elkaar; de laatste dag is die van de langste.',
  bron: 'Wht 6.1 lid 6 en 7',
  zekerheid: 'A',
};
