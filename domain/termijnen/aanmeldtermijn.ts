import { forfaitparametersOp } from '#domain/parameters/forfait';
import type { Uitlegstap } from '#domain/termijnen/klok';
import { plusDagen, schrijfDatum, type Datum } from '#domain/waarden/datum';

const WET = 'Wht 6.1 lid 1; ECLI:NL:RBAMS:2025:6170';
const POST = 'Awb 6:9 lid 2 (naar analogie)';

/** The answer, with its reason. */
export interface Tijdigheid {
  readonly tijdig: boolean;
  readonly uitleg: readonly Uitlegstap[];
}

/**
 * Was the aanmelding in time? Received on or before 2 January 2024 (Wht 6.1 lid 1; last day by practice and case law [S]), or posted by then and
 * received within a week after that day (Awb 6:9 lid 2 by analogy [A]). Without a legible postmark only the receipt counts.
 * Examples: received 2024-01-02 → in time; received 2024-01-09 with postmark 2024-01-02 → in time; 2024-01-10 with that mark, or 2024-03-09 → too late.
 */
export function isTijdigAangemeld(feiten: {
  readonly ontvangenOp: Datum;
  readonly poststempel: Datum | null;
}): Tijdigheid {
  const { laatsteAanmelddag, postdagen } = forfaitparametersOp(feiten.ontvangenOp);
  const grens = {
    tekst: `Aanmelden kon tot en met ${schrijfDatum(laatsteAanmelddag)}.`,
    bron: WET,
    datum: laatsteAanmelddag,
  };
  const antwoord = (tijdig: boolean, slot: string, bron: string): Tijdigheid => {
    const tekst = `De aanmelding is ontvangen op ${schrijfDatum(feiten.ontvangenOp)}. ${slot}`;
    return { tijdig, uitleg: [grens, { tekst, bron, datum: feiten.ontvangenOp }] };
  };
  if (feiten.ontvangenOp <= laatsteAanmelddag) return antwoord(true, 'Dat is op tijd.', WET);
  if (feiten.poststempel === null || feiten.poststempel > laatsteAanmelddag)
    return antwoord(false, 'Dat is te laat.', WET);
  return feiten.ontvangenOp <= plusDagen(laatsteAanmelddag, postdagen)
    ? antwoord(true, 'De brief is op tijd op de post gedaan en binnen een week aangekomen.', POST)
    : antwoord(
        false,
        'De brief is op tijd op de post gedaan, maar kwam meer dan een week later aan. Dat is te laat.',
        POST,
      );
}
