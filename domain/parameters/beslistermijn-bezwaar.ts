import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { datum, type Datum } from '#domain/waarden/datum';

/** From which day the term to decide on a bezwaar runs, by dagtekening of the decision objected to. */
export interface Beslisparameters extends Versie {
  readonly aanvang: 'na-bezwaartermijn' | 'na-ontvangst';
  readonly bron: string;
}

/** Wht 6.10aa moved the start for Dienst Toeslagen; decisions of before 14-12-2024 keep Awb 7:10 (Wht 8.9) [S]. */
const WHT: Versies<Beslisparameters> = [
  {
    versie: 'beslistermijn-bezwaar-awb',
    geldigVanaf: datum('2009-10-01'),
    aanvang: 'na-bezwaartermijn',
    bron: 'Awb 7:10 lid 1',
  },
  {
    versie: 'beslistermijn-bezwaar-wht-2024-12-14',
    geldigVanaf: datum('2024-12-14'),
    aanvang: 'na-ontvangst',
    bron: 'Wht 6.10aa',
  },
];

/** The version for a decision of Dienst Toeslagen under the Wht. Example: 2024-12-13 → Awb 7:10, 2024-12-14 → Wht 6.10aa. */
export function whtBeslisparametersOp(dagtekening: Datum): Beslisparameters {
  return geldigOp(WHT, dagtekening);
}

/** Awb 7:10 for everyone else. */
export const AWB_BESLISPARAMETERS: Beslisparameters = WHT[0];

/** Six weeks, twelve with a committee, one verdaging of six weeks (Awb 7:10 lid 1 and 3); six weeks of Wht 6.10aa before which it never starts [S]. */
export const BESLISLENGTES = {
  zonderCommissie: 'P6W',
  metCommissie: 'P12W',
  verdaging: 'P6W',
  nietEerderDan: 'P6W',
} as const;

/** A bezwaar that UHT handles without the BAC: courts apply twelve weeks in Wht cases, the letter of the law gives six. */
export const ZONDER_COMMISSIE: Keuze = {
  naam: 'beslistermijn-zonder-commissie',
  versie: '1',
  waarde: 'zes-weken',
  tekst:
    'Zonder adviescommissie is zes weken aangehouden. Rechters passen in Wht-zaken twaalf weken toe; of dat ook zonder commissie geldt, is niet beslist.',
  bron: 'Awb 7:10 lid 1; ECLI:NL:RBZWB:2025:2571',
  zekerheid: '?',
};

/** What an extension is added to when the last day so far was a free day. */
export const VERDAGING_BASIS: Keuze = {
  naam: 'verdagingBasis',
  versie: '1',
  waarde: 'ruwe-laatste-dag',
  tekst: 'De verdaging is geteld vanaf de laatste dag vóór het doorschuiven, de veilige kant.',
  bron: 'Awb 7:10 lid 3',
  zekerheid: '?',
};

/** Two suspensions at once. */
export const OPSCHORTING_UNIE: Keuze = {
  naam: 'opschorting-unie',
  versie: '1',
  waarde: 'een-keer',
  tekst: 'Een dag die in twee opschortingen valt, telt één keer.',
  bron: 'Awb 7:10 lid 2',
  zekerheid: 'A',
};

/** A suspension that starts before the term itself does. */
export const OPSCHORTING_VOOR_AANVANG: Keuze = {
  naam: 'opschorting-voor-aanvang',
  versie: '1',
  waarde: 'telt-mee',
  tekst: 'De opschorting begon vóór de beslistermijn. Alle dagen ervan zijn meegeteld.',
  bron: 'Awb 7:10 lid 2',
  zekerheid: 'A',
};

/** Whether the six weeks before which the term of Wht 6.10aa does not start shift to a working day. */
export const ZES_WEKEN_WHT: Keuze = {
  naam: 'zes-weken-voor-aanvang',
  versie: '1',
  waarde: 'niet-doorschuiven',
  tekst: 'De zes weken waarvoor de beslistermijn niet begint, zijn niet doorgeschoven naar een werkdag.',
  bron: 'Wht 6.10aa; Algemene termijnenwet art. 1',
  zekerheid: 'A',
};
