import type { Afronding } from '#domain/bedragen/breuk';
import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { euro, type EuroCenten } from '#domain/waarden/geld';
import { datum, type Datum } from '#domain/waarden/datum';

/** Percentages, amounts and choices of the compensation as one version of the law has them. */
export interface Compensatieparameters extends Versie {
  /** c: a quarter of gross a and of the fine as imposed (Wht 2.3 lid 3) [S]. */
  readonly materieelProcent: number;
  /** d: per half year, part of one counted as a whole (Wht 2.3 lid 4) [S]. */
  readonly immaterieelPerHalfjaar: EuroCenten;
  /** f: weight of the procedure, as if there were no connected cases (Wht 2.3 lid 6) [S]. */
  readonly wegingRechtsbijstand: number;
  /** h: over a to g (Wht 2.3 lid 8) [S]. */
  readonly opslagProcent: number;
  /** O/GS: of the recovery (Wht 2.6) [S]. */
  readonly ogsProcent: number;
  /** A year of hardheid counts from this amount on; exactly this amount counts (Wht 2.1 lid 4: "minder dan € 1.500") [S]. */
  readonly drempelHardheid: EuroCenten;
  readonly afrondingOnderdelen: Keuze<Afronding>;
  readonly afrondingOpslag: Keuze<Afronding>;
}

const WET = {
  materieelProcent: 25,
  immaterieelPerHalfjaar: euro(500),
  wegingRechtsbijstand: 2,
  opslagProcent: 1,
  ogsProcent: 30,
  drempelHardheid: euro(1_500),
  afrondingOnderdelen: {
    naam: 'afronding-onderdelen',
    versie: '1',
    waarde: 'euro-half-omhoog',
    tekst: 'Ieder onderdeel van a tot en met g is half omhoog afgerond op hele euro’s; d nooit boven zijn plafond.',
    bron: 'besluiten en adviezen noemen hele euro’s',
    zekerheid: 'A',
  },
  afrondingOpslag: {
    naam: 'afronding-opslag',
    versie: '1',
    waarde: 'cent-half-omhoog',
    tekst: 'De opslag van 1% is genomen over de afgeronde som en half omhoog afgerond op de cent.',
    bron: 'rekenvoorbeelden S1, S3, S4 en S7',
    zekerheid: 'A',
  },
} as const satisfies Omit<Compensatieparameters, keyof Versie>;

/** Wht 9.2 works back to 26-1-2021 and earlier decisions count as Wht decisions (8.6); since 1-1-2026 the interest follows Awir 27 as it read on 31-12-2025. */
const VERSIES: Versies<Compensatieparameters> = [
  { versie: 'compensatie-2021-01-26', geldigVanaf: datum('2021-01-26'), ...WET },
  { versie: 'compensatie-2026-01-01', geldigVanaf: datum('2026-01-01'), ...WET },
];

/** The first day of the Wht for compensation. */
export const COMPENSATIE_SINDS = VERSIES[0].geldigVanaf;

/** The version for a decision of this dagtekening; before 26-1-2021 the oldest holds (Wht 8.6). Example: 2021-06-15 → `compensatie-2021-01-26`. */
export function compensatieparametersOp(dagtekening: Datum): Compensatieparameters {
  return geldigOp(VERSIES, dagtekening);
}

/** O/GS and compensation in one year: the law speaks of the whole year, practice looks at periods inside it (RBDHA:2025:2356). */
export const OGS_PER_PERIODE: Keuze = {
  naam: 'ogs-per-periode',
  versie: '1',
  waarde: 'per-periode',
  tekst:
    'Een jaar dat tweemaal is opgegeven telt als twee perioden: O/GS voor de ene sluit compensatie voor de andere niet uit.',
  bron: 'Wht 2.6 lid 4; ECLI:NL:RBDHA:2025:2356',
  zekerheid: 'A',
};

/** The law says "of" between the two deductions from a; read as and/or. */
export const AFTREK_A: Keuze = {
  naam: 'aftrek-a',
  versie: '1',
  waarde: 'en-of',
  tekst: 'Wat nog niet betaald is en wat alsnog is toegekend gaan allebei van a af.',
  bron: 'Wht 2.3 lid 1',
  zekerheid: 'A',
};

/** Several procedures with a lawyer: whether an allowance above the forfait of one reduces that of another is not said. */
export const RECHTSBIJSTAND_PER_PROCEDURE: Keuze = {
  naam: 'rechtsbijstand-per-procedure',
  versie: '1',
  waarde: 'per-procedure',
  tekst: 'Onderdeel f is per procedure gerekend en per procedure nooit onder nul.',
  bron: 'Wht 2.3 lid 6',
  zekerheid: 'A',
};

/** Money that is no herstelmaatregel: whether an emergency payment is set off is not said (Wht 2.8), the gift of € 750 of December 2020 is not. */
export const NOODVOORZIENING_NIET_AF: Keuze = {
  naam: 'noodvoorziening',
  versie: '1',
  waarde: 'niet-af',
  tekst: 'De incidentele noodvoorziening gaat er niet af: de wet noemt geen verrekening.',
  bron: 'Wht 2.8',
  zekerheid: '?',
};
