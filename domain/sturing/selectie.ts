import type { Tellernaam } from '#domain/sturing/tellers';
import type { Datum } from '#domain/waarden/datum';

/** Which zaken stand behind a number: a counter, narrowed or not. A null narrows nothing. */
export interface Selectie {
  readonly teller: Tellernaam;
  /** Name of the clock, for counters of termijnen. */
  readonly klok: string | null;
  /** Kind of the leading procedure, `geen` when the zaak has not begun. */
  readonly procedure: string | null;
  readonly fase: string | null;
  readonly team: string | null;
  /** Name of a span of days since ontvangst. */
  readonly wacht: string | null;
  /** First and last day of the mijlpaal, for counters of a mijlpaal. */
  readonly van: Datum | null;
  readonly tot: Datum | null;
}

const ALLES = { klok: null, procedure: null, fase: null, team: null, wacht: null, van: null, tot: null } as const;

/** A counter with what narrows it. */
export function selecteer(teller: Tellernaam, versmalling: Partial<Omit<Selectie, 'teller'>> = {}): Selectie {
  return { ...ALLES, ...versmalling, teller };
}
