import { telDagen, type Telmoment } from '#domain/dwangsom/telling';
import {
  DWANGSOMTERMIJNEN,
  dwangsomparametersOp,
  ROL_IGS_TERMIJN,
  TARIEFWISSEL,
  type Dwangsomparameters,
  type Dwangsomtrede,
} from '#domain/parameters/dwangsom';
import type { Keuze } from '#domain/parameters/keuze';
import type { Uitlegstap } from '#domain/termijnen/klok';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import { schuifWettelijk, termijneinde } from '#domain/termijnen/termijneinde';
import { plusDagen, schrijfDatum, type Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** One ingebrekestelling. `op` is the legal date that picks the rates; null: the first day owed. */
export interface Dwangsomfeiten {
  readonly ingebrekestellingOntvangen: Datum;
  readonly rolIgsTermijn: boolean;
  readonly moment: Telmoment;
  readonly op: Datum | null;
}

/** What is owed under Awb 4:17, and from and until when it can be. */
export interface BestuurlijkeDwangsom {
  readonly eersteDag: Datum;
  readonly laatsteDag: Datum;
  readonly dagen: number;
  readonly bedrag: EuroCenten;
  readonly maximumBereikt: boolean;
  readonly regelversie: string;
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

/**
 * The bestuurlijke dwangsom (Awb 4:17) [S]: from the day after two weeks since receipt of the ingebrekestelling, at most 42 days in a row that never shift.
 * Examples: received 2025-02-10 → 2025-02-25 to 2025-04-07 (K42); received 2025-05-13, not decided by 2025-07-08 → € 1.442 (K44).
 */
export function berekenBestuurlijkeDwangsom(feiten: Dwangsomfeiten): BestuurlijkeDwangsom {
  const wachten = berekenWachttijd(feiten.ingebrekestellingOntvangen, feiten.rolIgsTermijn);
  const { eersteDag } = wachten;
  const laatsteDag = plusDagen(eersteDag, DWANGSOMTERMIJNEN.dagen - 1);
  const regels = dwangsomparametersOp(feiten.op ?? eersteDag);
  const telling = telDagen(eersteDag, feiten.moment, DWANGSOMTERMIJNEN.dagen);
  const bedrag = bedragNaDagen(regels, telling.dagen);
  const inWissel = feiten.op === null && eersteDag >= TARIEFWISSEL.van && eersteDag <= TARIEFWISSEL.totEnMet;
  return {
    eersteDag,
    laatsteDag,
    dagen: telling.dagen,
    bedrag,
    maximumBereikt: telling.dagen === DWANGSOMTERMIJNEN.dagen,
    regelversie: regels.versie,
    stappen: [
      ...wachten.stappen,
      {
        tekst: `De dwangsom kan lopen van ${schrijfDatum(eersteDag)} tot en met ${schrijfDatum(laatsteDag)}: ten hoogste 42 dagen, die niet doorschuiven.`,
        bron: 'Awb 4:17 lid 1',
      },
      { tekst: telling.tekst, bron: 'Awb 4:17 lid 1' },
      { tekst: `${schrijfTreden(regels.treden)}: samen ${schrijfBedrag(bedrag)}.`, bron: regels.bron },
    ],
    keuzes: [...wachten.keuzes, ...telling.keuzes, ...(inWissel && telling.dagen > 0 ? [TARIEFWISSEL.keuze] : [])],
  };
}

interface Wachttijd {
  readonly eersteDag: Datum;
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

/** The two weeks before the first day owed (Awb 4:17 lid 3). Example: received on a Monday → the Tuesday fifteen days later (K13). */
function berekenWachttijd(ontvangen: Datum, rol: boolean): Wachttijd {
  const lengte = leesLengte(DWANGSOMTERMIJNEN.wachten);
  const ruw = ruweLaatsteDag(ontvangen, lengte);
  const gerold = schuifWettelijk(ruw, lengte);
  const eersteDag = plusDagen(rol ? gerold.dag : ruw, 1);
  const scheelt = gerold.dag !== ruw;
  const anders = plusDagen(rol ? ruw : gerold.dag, 1);
  const tekst = `De ingebrekestelling is ontvangen op ${schrijfDatum(ontvangen)}; twee weken later is ${schrijfDatum(ruw)}. De eerste dag met dwangsom is ${schrijfDatum(eersteDag)}.`;
  const ander = {
    tekst: `${rol ? 'Zonder' : 'Met'} doorschuiven van de twee weken zou dat ${schrijfDatum(anders)} zijn.`,
    bron: 'Algemene termijnenwet art. 1',
  };
  return {
    eersteDag,
    stappen: [{ tekst, bron: 'Awb 4:17 lid 3', datum: eersteDag }, ...(scheelt ? [ander] : [])],
    keuzes: [...(scheelt ? [ROL_IGS_TERMIJN] : []), ...(rol ? gerold.keuzes : [])],
  };
}

/**
 * The amount after so many days. Examples (23/35/45): 1 → € 23, 14 → € 322, 15 → € 357, 28 → € 812, 29 → € 857, 42 → € 1.442; more days add nothing.
 */
export function bedragNaDagen({ treden }: Dwangsomparameters, dagen: number): EuroCenten {
  let over = dagen;
  let bedrag = 0;
  for (const trede of treden) {
    const inTrede = Math.min(over, trede.dagen);
    bedrag += inTrede * trede.perDag;
    over -= inTrede;
  }
  return centen(bedrag);
}

/** What each day adds, first day first. Example (23/35/45): 42 amounts, € 23 fourteen times, then € 35, then € 45. */
export function bedragPerDag({ treden }: Dwangsomparameters): readonly EuroCenten[] {
  return treden.flatMap(({ dagen, perDag }) => Array.from({ length: dagen }, () => perDag));
}

function schrijfTreden(treden: readonly Dwangsomtrede[]): string {
  const [eerste, ...rest] = treden.map(({ dagen, perDag }) => `${dagen} dagen van ${schrijfBedrag(perDag)}`);
  return `${eerste ?? ''}, dan ${rest.join(' en ')}`;
}

/** What follows on a dwangsom: the decision on it and the payment (Awb 4:18, 4:87) [S]. */
export interface Dwangsomvervolg {
  readonly beschikkingUiterlijk: Datum;
  readonly betaaldUiterlijk: Datum;
}

/**
 * The decision on the dwangsom comes within two weeks after the last day owed, the payment within six weeks after its bekendmaking.
 * Example (K42): last day 2025-04-07 → decision by 2025-04-22 (2e Paasdag), paid by 2025-06-03 when made known on that last day.
 */
export function berekenVervolg(laatsteDag: Datum, bekendgemaakt: Datum | null = null): Dwangsomvervolg {
  const { beschikking, betaling } = DWANGSOMTERMIJNEN;
  const beschikkingUiterlijk = termijneinde('wettelijk', laatsteDag, leesLengte(beschikking)).laatsteDag;
  const vanaf = bekendgemaakt ?? beschikkingUiterlijk;
  return { beschikkingUiterlijk, betaaldUiterlijk: termijneinde('wettelijk', vanaf, leesLengte(betaling)).laatsteDag };
}
