import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { datum, type Datum } from '#domain/waarden/datum';

/** Days and windows of the schuldenregelingen. */
export interface Schuldparameters extends Versie {
  /** A private debt arose after this day (Wht 4.1) [S]. */
  readonly ontstaanNa: Datum;
  /** And was due before this day (Wht 4.1) [S]. */
  readonly opeisbaarVoor: Datum;
  /** An informal debt: dates of the notarial deed, both counted (Wht 4.1) [S]. */
  readonly akteVan: Datum;
  readonly akteTot: Datum;
  /** "Voor 1 januari 2024" (Wht 6.1 lid 1) [S]. */
  readonly aanvraagVoor: Datum;
  /** When the first decision became final after this day, the window counts from that decision (Wht 6.1 lid 4) [S]. */
  readonly onherroepelijkNa: Datum;
  readonly vensterMaanden: number;
}

const VERSIES: Versies<Schuldparameters> = [
  {
    versie: 'schulden-2022-11-05',
    geldigVanaf: datum('2022-11-05'),
    ontstaanNa: datum('2005-12-31'),
    opeisbaarVoor: datum('2021-06-01'),
    akteVan: datum('2006-01-01'),
    akteTot: datum('2021-05-31'),
    aanvraagVoor: datum('2024-01-01'),
    onherroepelijkNa: datum('2023-07-01'),
    vensterMaanden: 6,
  },
];

/** The first day of the schemes: the law came into force [S]. */
export const SCHULDEN_SINDS = VERSIES[0].geldigVanaf;

/** The version in force on a legal date. */
export function schuldparametersOp(op: Datum): Schuldparameters {
  return geldigOp(VERSIES, op);
}

/** A window that ends on a free day runs on to the next working day, as with 2 January 2024 (S-priv, KAT-36). */
export const VENSTER_SCHUIFT: Keuze = {
  naam: 'venster-schuift-door',
  versie: '1',
  waarde: 'eerste-werkdag',
  tekst: 'De laatste dag van de aanvraagtermijn is geen werkdag; de termijn loopt door tot de eerstvolgende werkdag.',
  bron: 'Algemene termijnenwet art. 1; praktijk SBN',
  zekerheid: 'A',
};
