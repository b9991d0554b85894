import { GEEN_PLAN, GEMEENTETERMIJNEN } from '#domain/parameters/gemeente';
import type { Keuze } from '#domain/parameters/keuze';
import type { Uitlegstap } from '#domain/termijnen/klok';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import { termijneinde, type Termijneinde } from '#domain/termijnen/termijneinde';
import { laatste, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** Until when a gemeente may do what; `planUiterlijk` is null when the plan was there before the terms were. */
export interface Gemeentetermijnen {
  readonly planUiterlijk: Datum | null;
  readonly materieelUiterlijk: Datum;
  readonly eindeUiterlijk: Datum;
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

/**
 * Plan within 8 weeks, material facilities within 6 months, end at the latest 2 years after the first conversation in which the need was set
 * (Wht 2.21 lid 4–4b); a first conversation of before 1-1-2025 counts from that day (8.10) [S]. Only the eight weeks can shift.
 * Examples: 2025-03-03 → 2025-04-28, 2025-09-03, 2027-03-03 (KAT-37); before 2025 → 2025-02-26, 2025-07-01, 2027-01-01.
 */
export function berekenGemeentetermijnen(eersteGesprek: Datum, hadPlan: boolean | null): Gemeentetermijnen {
  const { sinds, plan, materieel, einde } = GEMEENTETERMIJNEN;
  const vanaf = laatste(eersteGesprek, sinds);
  const oud = eersteGesprek < sinds;
  const planTermijn = oud && hadPlan === true ? null : termijneinde('wettelijk', vanaf, leesLengte(plan), PLAN);
  const materieelUiterlijk = ruweLaatsteDag(vanaf, leesLengte(materieel));
  const eindeUiterlijk = ruweLaatsteDag(vanaf, leesLengte(einde));
  return {
    planUiterlijk: planTermijn === null ? null : planTermijn.laatsteDag,
    materieelUiterlijk,
    eindeUiterlijk,
    stappen: [
      oud ? OUD : { tekst: `Het eerste gesprek was op ${schrijfDatum(vanaf)}.`, bron: PLAN },
      ...(planTermijn === null ? [AL_EEN_PLAN] : planstappen(planTermijn)),
      {
        tekst: `Materiële voorzieningen: binnen 6 maanden, uiterlijk ${schrijfDatum(materieelUiterlijk)}.`,
        bron: 'Wht 2.21 lid 4a',
      },
      {
        tekst: `Einde van de ondersteuning: na ten hoogste 2 jaar, uiterlijk ${schrijfDatum(eindeUiterlijk)}.`,
        bron: 'Wht 2.21 lid 4b',
      },
    ],
    keuzes: [...(oud && hadPlan === null ? [GEEN_PLAN] : []), ...(planTermijn === null ? [] : planTermijn.keuzes)],
  };
}

const PLAN = 'Wht 2.21 lid 4';
const OUD: Uitlegstap = {
  tekst: `Het eerste gesprek was vóór 1 januari 2025: de termijnen tellen vanaf ${schrijfDatum(GEMEENTETERMIJNEN.sinds)}.`,
  bron: 'Wht 8.10',
};
const AL_EEN_PLAN: Uitlegstap = {
  tekst: 'Er was op 1 januari 2025 al een plan van aanpak: daarvoor loopt geen termijn.',
  bron: 'Wht 8.10',
};

function planstappen({ stappen, laatsteDag }: Termijneinde): readonly Uitlegstap[] {
  const slot = { tekst: `Plan van aanpak: binnen 8 weken, uiterlijk ${schrijfDatum(laatsteDag)}.`, bron: PLAN };
  return [...stappen, slot];
}

/**
 * The last day of the support when the application of the parent was refused: within 30 days after UHT told the gemeente (Wht 2.21 lid 6) [S]. A short
 * legal term, so it shifts. Example: told 2025-03-03 → 2025-04-02; told 2025-03-06 → 2025-04-07 (5 April is a Saturday).
 */
export function berekenEindeNaAfwijzing(gemeld: Datum): Datum {
  return termijneinde('wettelijk', gemeld, leesLengte(GEMEENTETERMIJNEN.naAfwijzing), 'Wht 2.21 lid 6').laatsteDag;
}
