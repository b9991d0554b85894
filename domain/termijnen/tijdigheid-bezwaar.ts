import { POSTWEEK } from '#domain/parameters/bezwaar';
import type { Keuze } from '#domain/parameters/keuze';
import type { Uitlegstap } from '#domain/termijnen/klok';
import { leesLengte } from '#domain/termijnen/termijn';
import { termijneinde } from '#domain/termijnen/termijneinde';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

const WET = 'Awb 6:9';
const POST = 'Awb 6:9 lid 2';

/** How a bezwaarschrift came. Without a legible postmark only the receipt counts. */
export interface Bezwaarontvangst {
  readonly laatsteDag: Datum;
  readonly ontvangen: Datum;
  readonly poststempel: Datum | null;
}

/** In time or not, with the reason. Too late is not the end: Awb 6:11 is judged by a person. */
export interface Bezwaartijdigheid {
  readonly tijdig: boolean;
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

/**
 * Is a bezwaarschrift in time (Awb 6:9) [S]? Received on or before the last day, or posted by then and received within a week after it.
 * Examples: last day 2025-06-23, received 2025-06-30 with postmark 2025-06-23 → in time; received 2025-07-01, or postmark 2025-06-24 → too late.
 */
export function isBezwaarTijdig(feiten: Bezwaarontvangst): Bezwaartijdigheid {
  const { laatsteDag, ontvangen, poststempel } = feiten;
  if (ontvangen <= laatsteDag) return opTijd(feiten, { tekst: 'Dat is op tijd.', bron: 'Awb 6:9 lid 1' });
  if (poststempel === null)
    return teLaat(feiten, { tekst: 'Dat is te laat. Een poststempel is niet bekend.', bron: WET });
  if (poststempel > laatsteDag) {
    const tekst = `De brief is pas op ${schrijfDatum(poststempel)} op de post gedaan. Dat is te laat.`;
    return teLaat(feiten, { tekst, bron: POST });
  }
  const week = termijneinde('wettelijk', laatsteDag, leesLengte('P1W'));
  const tot = schrijfDatum(week.laatsteDag);
  if (ontvangen > week.laatsteDag) {
    const tekst = `De brief is op tijd op de post gedaan, maar kwam na ${tot} aan. Dat is te laat.`;
    return teLaat(feiten, { tekst, bron: POST });
  }
  const tekst = `De brief is op tijd op de post gedaan en uiterlijk ${tot} aangekomen. Dat is op tijd.`;
  return opTijd(feiten, { tekst, bron: POST }, ontvangen > week.ruweLaatsteDag ? [POSTWEEK] : []);
}

function opTijd(feiten: Bezwaarontvangst, slot: Uitlegstap, keuzes: readonly Keuze[] = []): Bezwaartijdigheid {
  return { tijdig: true, stappen: [begin(feiten), slot], keuzes };
}

function teLaat(feiten: Bezwaarontvangst, slot: Uitlegstap): Bezwaartijdigheid {
  return { tijdig: false, stappen: [begin(feiten), slot, VERSCHOONBAAR], keuzes: [] };
}

function begin({ laatsteDag, ontvangen }: Bezwaarontvangst): Uitlegstap {
  const tekst = `De laatste dag was ${schrijfDatum(laatsteDag)}; het bezwaar is ontvangen op ${schrijfDatum(ontvangen)}.`;
  return { tekst, bron: WET, datum: laatsteDag };
}

const VERSCHOONBAAR: Uitlegstap = {
  tekst: 'Vraag naar de reden: een bezwaar dat te laat is maar niet te verwijten valt, wordt wel behandeld.',
  bron: 'Awb 6:11',
};
