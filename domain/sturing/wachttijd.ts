/** A span of days since ontvangst, both ends included; `tot` null: no end. */
export interface Wachttijd {
  readonly naam: string;
  readonly titel: string;
  readonly van: number;
  readonly tot: number | null;
}

/** Spans of the wait distribution: together every number of days, each once. */
export const WACHTTIJDEN: readonly Wachttijd[] = [
  { naam: 'kwartaal', titel: 'tot 3 maanden', van: 0, tot: 91 },
  { naam: 'halfjaar', titel: '3 tot 6 maanden', van: 92, tot: 182 },
  { naam: 'jaar', titel: '6 tot 12 maanden', van: 183, tot: 365 },
  { naam: 'anderhalfjaar', titel: '1 tot 1,5 jaar', van: 366, tot: 547 },
  { naam: 'tweejaar', titel: '1,5 tot 2 jaar', van: 548, tot: 730 },
  { naam: 'driejaar', titel: '2 tot 3 jaar', van: 731, tot: 1095 },
  { naam: 'langer', titel: 'meer dan 3 jaar', van: 1096, tot: null },
];

/** Coarser spans for the ageing of the work in stock; each is made of whole spans above. */
export const OUDERDOM: readonly Wachttijd[] = [
  { naam: 'tot6m', titel: 'tot 6 maanden', van: 0, tot: 182 },
  { naam: 'tot12m', titel: '6 tot 12 maanden', van: 183, tot: 365 },
  { naam: 'tot2j', titel: '1 tot 2 jaar', van: 366, tot: 730 },
  { naam: 'na2j', titel: 'meer dan 2 jaar', van: 731, tot: null },
];

/** The span of that name, of either row; null when there is none. */
export function leesWachttijd(naam: string): Wachttijd | null {
  return [...WACHTTIJDEN, ...OUDERDOM].find((wachttijd) => wachttijd.naam === naam) ?? null;
}
