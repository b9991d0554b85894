import { datum } from '#domain/waarden/datum';

/** Days and lengths of the windows in which one may apply, as the law has them [S]. */
export const VENSTERS = {
  /** Wht 6.1 lid 2, 5: a year after the last day for parents, or after a decision of later than `besluitNa`. */
  kind: { tot: datum('2024-12-31'), besluitNa: datum('2023-12-31'), lengte: 'P1Y', wachten: 'P6M' },
  /** Wht 6.1a. */
  overledenKind: { sinds: datum('2024-04-22'), lengte: 'P6M' },
  /** Wht 6.1b. */
  nabestaanden: { sinds: datum('2025-01-01'), lengte: 'P6M' },
  /** Wht 6.1 lid 3; the last day for everyone stands in the letter of 18-3-2026 (K26). */
  werkelijkeSchade: { onherroepelijkNa: datum('2023-07-01'), lengte: 'P6M', laatste: datum('2026-03-31') },
  /** Wht 6.1c. */
  nietKot: { tot: datum('2026-02-12') },
  /** Wht 2.15 lid 3–5, 2.15a lid 5, 2.15b lid 5: the wish after the offer, the plan (for a parent before a day, for others after the wish), the move. */
  remigratie: { wens: 'P3M', planOuderVoor: datum('2025-07-01'), plan: 'P3M', verhuizing: 'P1Y' },
  /** WOT art. 9: within twelve months after it came into force. */
  msnp: { sinds: datum('2025-07-01'), lengte: 'P12M' },
} as const;
