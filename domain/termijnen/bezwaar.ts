import {
  AWB_BEZWAAR,
  BEGIN_BEZWAARTERMIJN,
  TERMIJN_ONZE_MINISTER,
  type Besluitnemer,
} from '#domain/parameters/bezwaar';
import { bezwaarparametersOp } from '#domain/parameters/bezwaartermijn';
import type { Keuze } from '#domain/parameters/keuze';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import type { Uitlegstap } from '#domain/termijnen/klok';
import { leesLengte } from '#domain/termijnen/termijn';
import { termijneinde, type Termijneinde } from '#domain/termijnen/termijneinde';
import { laatste, plusDagen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** The decision objected to. `op` is the legal date that picks the law: its dagtekening, unless another is asked for. */
export interface BestredenBesluit {
  readonly besluitnemer: Besluitnemer;
  readonly dagtekening: Datum;
  readonly bekendmaking: Datum | null;
  readonly op: Datum;
}

/** First and last days to object; the two last days differ where policy of UHT is kinder than the law. */
export interface Bezwaarperiode {
  /** The day of the event: the term starts the day after. */
  readonly vanaf: Datum;
  readonly eersteDag: Datum;
  readonly laatsteDag: Datum;
  readonly wettelijkeLaatsteDag: Datum;
  readonly regelversie: string;
  readonly bron: string;
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

/**
 * How long one may object, by who decided and by the law of that day (B1–B5): Dienst Toeslagen under the Wht from 14-12-2024 sixteen weeks (Wht 6.10a),
 * before that six weeks in law with longer policy; everyone else six weeks (Awb 6:7) [S]. Policy never shortens what the law gives.
 * Examples: Wht 2024-08-21 → law 2024-10-02 (K1), policy 2024-12-11; Awb 2025-03-10 → 2025-04-22 (K20); Wht 2025-03-03 → 2025-06-23 (KAT-40).
 */
export function berekenBezwaarperiode(besluit: BestredenBesluit): Bezwaarperiode {
  const { vanaf, wet, bron, keuzes } = berekenWettelijkeTermijn(besluit);
  const isWht = besluit.besluitnemer === 'dienst-toeslagen-wht';
  const beleid = isWht ? bezwaartermijnWht(besluit.dagtekening, vanaf, besluit.op) : { ...wet, ...AWB_BEZWAAR };
  const laatsteDag = laatste(wet.laatsteDag, beleid.laatsteDag);
  return {
    vanaf,
    eersteDag: plusDagen(vanaf, 1),
    laatsteDag,
    wettelijkeLaatsteDag: wet.laatsteDag,
    regelversie: beleid.regelversie,
    bron,
    stappen: [
      beginstap(besluit, vanaf, bron),
      ...wet.stappen,
      ...(laatsteDag === wet.laatsteDag ? [] : [beleidstap(beleid.bron, laatsteDag)]),
    ],
    keuzes,
  };
}

/** The term to object as the law has it, without policy: what the term to decide follows. */
export interface WettelijkeTermijn {
  readonly vanaf: Datum;
  readonly wet: Termijneinde;
  readonly bron: string;
  readonly keuzes: readonly Keuze[];
}

/** The legal part of `berekenBezwaarperiode`. Example: Wht 2024-08-21 → until 2024-10-02, Awb 6:7. */
export function berekenWettelijkeTermijn(besluit: BestredenBesluit): WettelijkeTermijn {
  const vanaf = laatste(besluit.dagtekening, besluit.bekendmaking ?? besluit.dagtekening);
  const isWht = besluit.besluitnemer === 'dienst-toeslagen-wht';
  const lengte = isWht ? bezwaarparametersOp(besluit.op).wettelijkeLengte : AWB_BEZWAAR.lengte;
  const bron = lengte === 'P16W' ? 'Wht 6.10a' : AWB_BEZWAAR.bron;
  const wet = termijneinde('wettelijk', vanaf, leesLengte(lengte), bron);
  return { vanaf, wet, bron, keuzes: [...keuzesBij(besluit, lengte), ...wet.keuzes] };
}

function keuzesBij({ besluitnemer, dagtekening, bekendmaking }: BestredenBesluit, lengte: string): readonly Keuze[] {
  const tweeDagen = lengte === 'P6W' && bekendmaking !== null && bekendmaking !== dagtekening;
  return [
    ...(besluitnemer === 'onze-minister' ? [TERMIJN_ONZE_MINISTER] : []),
    ...(tweeDagen ? [BEGIN_BEZWAARTERMIJN] : []),
  ];
}

function beginstap({ dagtekening, bekendmaking }: BestredenBesluit, vanaf: Datum, bron: string): Uitlegstap {
  const later = bekendmaking !== null && bekendmaking > dagtekening;
  const wat = later ? 'De bekendmaking' : 'De dagtekening';
  const naast = later ? `, na de dagtekening van ${schrijfDatum(dagtekening)}` : '';
  return { tekst: `${wat} is ${schrijfDatum(vanaf)}${naast}. De termijn begint de dag erna.`, bron, datum: vanaf };
}

function beleidstap(bron: string, laatsteDag: Datum): Uitlegstap {
  return {
    tekst: `UHT behandelt een bezwaar dat tot en met ${schrijfDatum(laatsteDag)} komt.`,
    bron,
    datum: laatsteDag,
  };
}
