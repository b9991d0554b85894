import type { Keuze } from '#domain/parameters/keuze';

/** Who decided: it decides which law says how long one may object and how long the answer may take. */
export type Besluitnemer = 'dienst-toeslagen-wht' | 'onze-minister' | 'overig-awb';

/** All of them, in the order a form shows them. */
export const BESLUITNEMERS = [
  'dienst-toeslagen-wht',
  'onze-minister',
  'overig-awb',
] as const satisfies readonly Besluitnemer[];

/** The general term to object, and the version under which answers quote it (Awb 6:7, 6:8) [S]. */
export const AWB_BEZWAAR = { lengte: 'P6W', bron: 'Awb 6:7; 6:8 lid 1', regelversie: 'bezwaar-awb' } as const;

/** The sixteen weeks of Wht 6.10a name Dienst Toeslagen only. */
export const TERMIJN_ONZE_MINISTER: Keuze = {
  naam: 'bezwaartermijn-onze-minister',
  versie: '1',
  waarde: 'zes-weken',
  tekst: 'Voor een besluit van Onze Minister is zes weken aangehouden: Wht 6.10a noemt alleen Dienst Toeslagen.',
  bron: 'Wht 6.10a; Awb 6:7',
  zekerheid: 'A',
};

/** Outside Wht 6.10a the law counts from the bekendmaking; which day that is when both dates are on the table is our reading. */
export const BEGIN_BEZWAARTERMIJN: Keuze = {
  naam: 'begin-bezwaartermijn',
  versie: '1',
  waarde: 'laatste-van-dagtekening-en-bekendmaking',
  tekst: 'De termijn begint na de laatste van de dagtekening en de bekendmaking.',
  bron: 'Awb 6:8 lid 1; 3:41',
  zekerheid: 'A',
};

/** Whether the week a letter may be under way shifts when it ends on a free day. */
export const POSTWEEK: Keuze = {
  naam: 'postweek-doorschuiven',
  versie: '1',
  waarde: 'doorschuiven',
  tekst:
    'De week waarin een brief nog mag aankomen eindigt op een vrije dag en is doorgeschoven: ook die week staat in een wet.',
  bron: 'Awb 6:9 lid 2; Algemene termijnenwet art. 1',
  zekerheid: 'A',
};
