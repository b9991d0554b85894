import { leesLengte } from '#domain/termijnen/termijn';
import { termijneinde } from '#domain/termijnen/termijneinde';
import { laatste, plusDagen, type Datum } from '#domain/waarden/datum';

/** From which day to which one may go to court. */
export interface Beroepstermijn {
  readonly eersteDag: Datum;
  readonly laatsteDag: Datum;
  readonly bron: string;
}

const BRON = 'Wht 6.10b; Awb 6:7';

/**
 * Six weeks to go to court against a beslissing op bezwaar, from the day after dagtekening, unless that lies before bekendmaking (Wht 6.10b, Awb 6:7) [S].
 * Hoger beroep and verzet have the same six weeks (Awb 6:24, 8:55). Examples: 2025-11-14 → 2025-12-29 (K38); 2026-03-16 → 2026-04-28 (K39).
 */
export function berekenBeroepstermijn(dagtekening: Datum, bekendmaking: Datum | null = null): Beroepstermijn {
  const vanaf = bekendmaking === null ? dagtekening : laatste(dagtekening, bekendmaking);
  const { laatsteDag } = termijneinde('wettelijk', vanaf, leesLengte('P6W'), BRON);
  return { eersteDag: plusDagen(vanaf, 1), laatsteDag, bron: BRON };
}
