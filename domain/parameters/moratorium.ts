import { datum } from '#domain/waarden/datum';

/**
 * The moratorium of Wht 2.20: its length from the payment of the forfait, and the earlier span for who applied before 12-2-2021 [S].
 * Both last days are counted in, as a term that is counted from the day after the payment [D].
 */
export const MORATORIUM = {
  versie: 'moratorium-2021-02-12',
  bron: 'Wht 2.20',
  lengte: 'P1Y',
  aanvraagVoor: datum('2021-02-12'),
  vroegePeriode: { van: datum('2021-02-12'), tot: datum('2021-05-01') },
} as const;
