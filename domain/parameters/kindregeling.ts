import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { euro, type EuroCenten } from '#domain/waarden/geld';
import { datum, type Datum } from '#domain/waarden/datum';

/** An amount for children below an age; the last step has no upper age. */
export interface Leeftijdstrede {
  readonly jongerDan: number;
  readonly bedrag: EuroCenten;
}

/** Days and amounts of the kindregeling. */
export interface Kindparameters extends Versie {
  /** Age on this day decides the amount (Wht 2.12) [S]. */
  readonly leeftijdspeildag: Datum;
  readonly treden: readonly Leeftijdstrede[];
  /** Younger than 21 on 1-1-2005, so born on or after this day (Wht 2.10) [S]. The page of Putten says from 1-1-1984: the law prevails. */
  readonly geborenVanaf: Datum;
  /** The day the law came into force, counted in (Wht 2.10; K-wie) [S]. */
  readonly geborenTotEnMet: Datum;
  /** On this day the partner of the aanvrager had to be a partner (Wht 2.10) [S]. */
  readonly partnerOp: Datum;
}

const VERSIES: Versies<Kindparameters> = [
  {
    versie: 'kindregeling-2022-11-05',
    geldigVanaf: datum('2022-11-05'),
    leeftijdspeildag: datum('2023-07-01'),
    treden: [
      { jongerDan: 6, bedrag: euro(2_000) },
      { jongerDan: 12, bedrag: euro(4_000) },
      { jongerDan: 15, bedrag: euro(6_000) },
      { jongerDan: 18, bedrag: euro(8_000) },
      { jongerDan: Infinity, bedrag: euro(10_000) },
    ],
    geborenVanaf: datum('1984-01-02'),
    geborenTotEnMet: datum('2022-11-05'),
    partnerOp: datum('2021-01-26'),
  },
];

/** The first day of the kindregeling [S]. */
export const KINDREGELING_SINDS = VERSIES[0].geldigVanaf;

/** The version in force on a legal date. Example: 2023-07-01 → `kindregeling-2022-11-05`. */
export function kindparametersOp(op: Datum): Kindparameters {
  return geldigOp(VERSIES, op);
}

/** The amount for an age. Examples: 5 → € 2.000, 6 → € 4.000, 12 → € 6.000, 15 → € 8.000, 18 → € 10.000. */
export function bedragBijLeeftijd({ treden }: Kindparameters, leeftijd: number): EuroCenten {
  const trede = treden.find(({ jongerDan }) => leeftijd < jongerDan);
  if (!trede) throw new Error(`geen trede voor leeftijd ${leeftijd}`);
  return trede.bedrag;
}

/** A foster child of the partner: the conditions of the partner hold too; without an answer it is a foster child of the aanvrager. */
export const PLEEGKIND_VAN_AANVRAGER: Keuze = {
  naam: 'pleegkind-van-wie',
  versie: '1',
  waarde: 'aanvrager',
  tekst:
    'Zonder antwoord op de partnervraag is aangenomen dat het een pleegkind van de aanvrager is, uiterlijk 5 november 2022 pleegkind geworden.',
  bron: 'Wht 2.10; 2.11',
  zekerheid: 'A',
};
