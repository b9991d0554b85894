import { DAG_VAN_BEKENDMAKING } from '#domain/parameters/dwangsom';
import type { Keuze } from '#domain/parameters/keuze';
import { dagenTussen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** Until when is counted: the day the decision was made known, or the day on which somebody asks while there is none. */
export type Telmoment =
  { readonly soort: 'bekendgemaakt'; readonly op: Datum } | { readonly soort: 'peildatum'; readonly op: Datum };

/** Days owed, never negative and not above `hoogstens`, with the open choice when the day of bekendmaking would have made a difference. */
export interface Dagtelling {
  readonly dagen: number;
  readonly keuzes: readonly Keuze[];
  readonly tekst: string;
}

/**
 * Counts the days owed from `eersteDag`: on a peildatum that day counts, on bekendmaking the day before is the last [A].
 * Example: first day 2025-02-25, made known 2025-02-25 → 0; peildatum 2025-02-25 → 1.
 */
export function telDagen(eersteDag: Datum, moment: Telmoment, hoogstens: number): Dagtelling {
  const totEnMet = dagenTussen(eersteDag, moment.op) + (moment.soort === 'peildatum' ? 1 : 0);
  const dagen = Math.min(hoogstens, Math.max(0, totEnMet));
  const scheelt = moment.soort === 'bekendgemaakt' && totEnMet >= 0 && totEnMet < hoogstens;
  const waarop = moment.soort === 'bekendgemaakt' ? 'Het besluit is bekendgemaakt op' : 'De peildatum is';
  const aantal = `${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`;
  return {
    dagen,
    keuzes: scheelt ? [DAG_VAN_BEKENDMAKING] : [],
    tekst: `${waarop} ${schrijfDatum(moment.op)}: ${aantal} dwangsom.`,
  };
}
