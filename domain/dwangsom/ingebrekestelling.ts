import { ONREDELIJK_LAAT } from '#domain/parameters/dwangsom';
import type { Keuze } from '#domain/parameters/keuze';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import { plusDagen, type Datum } from '#domain/waarden/datum';

/** What an ingebrekestelling is worth. `teBeoordelen`: perhaps unreasonably late, a jurist decides. */
export type Igsoordeel = 'geldig' | 'een-dag-te-vroeg' | 'te-vroeg' | 'te-beoordelen';

/** The judgment, the day from which the two weeks run (null when it has no effect), and the choice in it. */
export interface Ingebrekestelling {
  readonly oordeel: Igsoordeel;
  readonly teltVanaf: Datum | null;
  readonly bron: string;
  readonly keuzes: readonly Keuze[];
}

/**
 * Does an ingebrekestelling count? Before the term to decide has passed it has no effect; one day early by mistake counts with a day delay
 * (Circulaire Wet dwangsom 2014) [S]. Unreasonably late is for a jurist (Awb 4:17 lid 6 onder a): we only signal it [?].
 * Examples: last day 2022-02-03, received 2022-02-11 → counts (K10); received 2022-02-03 → counts from 2022-02-04; 2022-02-02 → no effect.
 */
export function beoordeelIngebrekestelling(laatsteBeslisdag: Datum, ontvangen: Datum): Ingebrekestelling {
  const verlopenOp = plusDagen(laatsteBeslisdag, 1);
  if (ontvangen < laatsteBeslisdag)
    return { oordeel: 'te-vroeg', teltVanaf: null, bron: 'Awb 4:17 lid 3; 6:12 lid 2', keuzes: [] };
  if (ontvangen === laatsteBeslisdag)
    return { oordeel: 'een-dag-te-vroeg', teltVanaf: verlopenOp, bron: 'Circulaire Wet dwangsom 2014', keuzes: [] };
  if (ontvangen <= ruweLaatsteDag(laatsteBeslisdag, leesLengte(ONREDELIJK_LAAT.na))) {
    return { oordeel: 'geldig', teltVanaf: ontvangen, bron: 'Awb 4:17 lid 3', keuzes: [] };
  }
  return { oordeel: 'te-beoordelen', teltVanaf: ontvangen, bron: ONREDELIJK_LAAT.bron, keuzes: [ONREDELIJK_LAAT] };
}
