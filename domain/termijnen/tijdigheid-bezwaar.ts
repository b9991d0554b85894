import { POSTWEEK } from '#domain/parameters/bezwaar';
import type { Keuze } from '#domain/parameters/keuze';
import type { Uitlegstap } from '#domain/termijnen/klok';
import { leesLengte } from '#domain/termijnen/termijn';
import { termijneinde } from '#domain/termijnen/termijneinde';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

const WET = 'Awb 6:9';
const POST = 'Awb 6:9 lid 2';

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
export function isBezwaarTijdig(feiten: {
  readonly laatsteDag: Datum;
  readonly ontvangen: Datum;
  readonly poststempel: Datum | null;
}): Bezwaartijdigheid {
  const { laatsteDag, ontvangen, poststempel } = feiten;
  const begin = {
    tekst: `De laatste dag was ${schrijfDatum(laatsteDag)}; het bezwaar is ontvangen op ${schrijfDatum(ontvangen)}.`,
    bron: WET,
    datum: laatsteDag,
  };
  const antwoord = (
    tijdig: boolean,
    tekst: string,
    bron: string,
    keuzes: readonly Keuze[] = [],
  ): Bezwaartijdigheid => ({
    tijdig,
    stappen: [begin, { tekst, bron }, ...(tijdig ? [] : [VERSCHOONBAAR])],
    keuzes,
  });
  if (ontvangen <= laatsteDag) return antwoord(true, 'Dat is op tijd.', 'Awb 6:9 lid 1');
  if (poststempel === null) return antwoord(false, 'Dat is te laat. Een poststempel is niet bekend.', WET);
  if (poststempel > laatsteDag)
    return antwoord(false, `De brief is pas op ${schrijfDatum(poststempel)} op de post gedaan. Dat is te laat.`, POST);
  const week = termijneinde('wettelijk', laatsteDag, leesLengte('P1W'));
  const keuzes = ontvangen > week.ruweLaatsteDag && ontvangen <= week.laatsteDag ? [POSTWEEK] : [];
  return ontvangen <= week.laatsteDag
    ? antwoord(
        true,
        `De brief is op tijd op de post gedaan en uiterlijk ${schrijfDatum(week.laatsteDag)} aangekomen. Dat is op tijd.`,
        POST,
        keuzes,
      )
    : antwoord(
        false,
        `De brief is op tijd op de post gedaan, maar kwam na ${schrijfDatum(week.laatsteDag)} aan. Dat is te laat.`,
        POST,
      );
}

const VERSCHOONBAAR: Uitlegstap = {
  tekst: 'Vraag naar de reden: een bezwaar dat te laat is maar niet te verwijten valt, wordt wel behandeld.',
  bron: 'Awb 6:11',
};
