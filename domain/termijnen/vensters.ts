import type { Keuze } from '#domain/parameters/keuze';
import { VENSTER_SCHUIFT } from '#domain/parameters/schulden';
import { VENSTERS } from '#domain/parameters/vensters';
import { eersteWerkdag, leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import { laatste, plusDagen, type Datum } from '#domain/waarden/datum';

/** The last day to apply by the letter of the law, and with the shift that practice gives (it matters on a free day only). */
export interface Venster {
  readonly wettelijkeLaatsteDag: Datum;
  readonly laatsteDag: Datum;
  readonly bron: string;
  readonly keuzes: readonly Keuze[];
}

/** A window that ends on a day. A term of months may not shift by law; the courts did shift the end of "voor 1 januari 2024", and so do we [A]. */
function venster(dag: Datum, bron: string): Venster {
  const { dag: werkdag } = eersteWerkdag(dag);
  return {
    wettelijkeLaatsteDag: dag,
    laatsteDag: werkdag,
    bron,
    keuzes: werkdag === dag ? [] : [VENSTER_SCHUIFT],
  };
}

/** When a child may apply itself: from half a year after the decision for the parent or ex-partner, until the end of the window. */
export interface Kindvenster extends Venster {
  readonly vanaf: Datum;
}

/**
 * The window for a child that got no decision by itself (Wht 2.13, 2.13a, 6.1 lid 2 and 5) [S]: until 31-12-2024, or a year after a decision for the
 * parent (or ex-partner) of after 31-12-2023. Example (KAT-12): decision 2024-03-10 → from 2024-09-10 to 2025-03-10.
 */
export function vensterKind(besluitOuder: Datum): Kindvenster {
  const { tot, besluitNa, lengte, wachten } = VENSTERS.kind;
  const dag = besluitOuder > besluitNa ? ruweLaatsteDag(besluitOuder, leesLengte(lengte)) : tot;
  return { ...venster(dag, 'Wht 6.1 lid 2 en 5'), vanaf: ruweLaatsteDag(besluitOuder, leesLengte(wachten)) };
}

/**
 * The window for relatives of a deceased child (Wht 6.1a) [S]: six months after the death, for a death until 22-4-2024 after that day, and when the decision
 * for the parent came later, after its dagtekening. Examples: death 2020-05-01 → 2024-10-22; death 2024-05-10 → 2024-11-10 (Sunday, so Monday 11).
 */
export function vensterOverledenKind(overleden: Datum, besluitOuder: Datum | null = null): Venster {
  const { sinds, lengte } = VENSTERS.overledenKind;
  const begin = laatste(overleden, sinds);
  const later = besluitOuder !== null && besluitOuder > sinds && overleden < besluitOuder ? besluitOuder : begin;
  return venster(ruweLaatsteDag(laatste(begin, later), leesLengte(lengte)), 'Wht 6.1a');
}

/**
 * The window for relatives of a deceased aanvrager (Wht 6.1b) [S]: six months after the death, for a death until 1-1-2025 after that day.
 * Examples: death 2023-06-01 → 2025-07-01; death 2025-03-15 → 2025-09-15.
 */
export function vensterNabestaanden(overleden: Datum): Venster {
  const { sinds, lengte } = VENSTERS.nabestaanden;
  return venster(ruweLaatsteDag(laatste(overleden, sinds), leesLengte(lengte)), 'Wht 6.1b');
}

/**
 * The window for aanvullende werkelijke schade (Wht 6.1 lid 3): six months after the decision became final, when that was after 1-7-2023; for all no later
 * than 31-3-2026 (K26) [S]. Null: the decision was final before, so the window of the aanmelding itself held.
 * Examples: final 2024-02-10 → 2024-08-12 (10 August is a Saturday); final 2025-12-01 → 2026-03-31.
 */
export function vensterWerkelijkeSchade(onherroepelijkOp: Datum): Venster | null {
  const { onherroepelijkNa, lengte, laatste: uiterlijk } = VENSTERS.werkelijkeSchade;
  if (onherroepelijkOp <= onherroepelijkNa) return null;
  const dag = ruweLaatsteDag(onherroepelijkOp, leesLengte(lengte));
  return dag > uiterlijk ? venster(uiterlijk, 'Kamerbrief 18-3-2026') : venster(dag, 'Wht 6.1 lid 3');
}

/** The last day to apply for niet-KOT (Wht 6.1c) [S]: 2026-02-12. */
export function vensterNietKot(): Venster {
  return venster(VENSTERS.nietKot.tot, 'Wht 6.1c');
}

/** The last day to apply under the MSNP law (WOT art. 9) [S]: 2026-07-01. */
export function vensterMsnp(): Venster {
  const { sinds, lengte } = VENSTERS.msnp;
  return venster(ruweLaatsteDag(sinds, leesLengte(lengte)), 'WOT art. 9');
}

/** Until when who lives abroad says they wish to return, until when the plan is signed, and until when they move. */
export interface Remigratievensters {
  readonly wens: Venster;
  readonly plan: Venster;
  /** Null as long as no plan was signed. */
  readonly verhuizing: Venster | null;
}

/**
 * The days of a return to the Netherlands (Wht 2.15 lid 3–5, 2.15a lid 5, 2.15b lid 5) [S]: the wish within three months after the offer, the plan of a
 * parent before 1-7-2025 and of an ex-toeslagpartner or relative within three months after the wish, the move within a year after the plan.
 * Example: relative, offer 2025-03-03, wish 2025-05-06, plan 2025-07-01 → 2025-06-03, 2025-08-06, 2026-07-01.
 */
export function vensterRemigratie(feiten: {
  readonly wie: 'ouder' | 'ex-toeslagpartner' | 'nabestaande';
  readonly aanbod: Datum;
  readonly wens: Datum;
  readonly planGetekend: Datum | null;
}): Remigratievensters {
  const { wens, planOuderVoor, plan, verhuizing } = VENSTERS.remigratie;
  const planTot = feiten.wie === 'ouder' ? plusDagen(planOuderVoor, -1) : na(feiten.wens, plan);
  const planbron = {
    ouder: 'Wht 2.15 lid 4 en 5',
    'ex-toeslagpartner': 'Wht 2.15a lid 5',
    nabestaande: 'Wht 2.15b lid 5',
  };
  return {
    wens: venster(na(feiten.aanbod, wens), 'Wht 2.15 lid 3'),
    plan: venster(planTot, planbron[feiten.wie]),
    verhuizing:
      feiten.planGetekend === null ? null : venster(na(feiten.planGetekend, verhuizing), planbron[feiten.wie]),
  };
}

function na(dag: Datum, lengte: string): Datum {
  return ruweLaatsteDag(dag, leesLengte(lengte));
}
