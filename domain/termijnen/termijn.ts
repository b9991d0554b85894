import type { Kloksoort, Uitlegstap } from '#domain/termijnen/klok';
import { isWerkdag, vrijeDag } from '#domain/termijnen/feestdagen';
import { dagenTussen, laatste, plusDagen, plusMaanden, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** A length of time as the law writes it. */
export interface Lengte {
  readonly aantal: number;
  readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren';
}

const EENHEDEN = { D: 'dagen', W: 'weken', M: 'maanden', Y: 'jaren' } as const;

/** Lengths already read: the law has a few dozen. */
const GELEZEN = new Map<string, Lengte>();

/** Reads `P14D`, `P6W`, `P6M`, `P1Y`. Throws `RangeError` for another form. */
export function leesLengte(iso: string): Lengte {
  const bekend = GELEZEN.get(iso);
  if (bekend) return bekend;
  const delen = /^P(\d{1,4})([DWMY])$/.exec(iso);
  if (!delen) throw new RangeError(`geen termijn in de vorm P14D, P6W, P6M of P1Y: ${iso}`);
  const lengte = { aantal: Number(delen[1]), eenheid: EENHEDEN[delen[2] as keyof typeof EENHEDEN] };
  GELEZEN.set(iso, lengte);
  return lengte;
}

/** For people: `6 maanden`, `1 jaar`, `2 jaar`, `1 week`. */
export function schrijfLengte({ aantal, eenheid }: Lengte): string {
  const enkel = { dagen: 'dag', weken: 'week', maanden: 'maand', jaren: 'jaar' } as const;
  return `${aantal} ${aantal === 1 || eenheid === 'jaren' ? enkel[eenheid] : eenheid}`;
}

/**
 * The last day of a term by the calendar, before any shift: the day of the event plus the length; weeks keep the day of the week, months keep
 * the day number, clipped to the end of the month. Example: 2025-08-31 + P6M = 2026-02-28 (K40).
 */
export function ruweLaatsteDag(vanaf: Datum, { aantal, eenheid }: Lengte): Datum {
  switch (eenheid) {
    case 'dagen':
      return plusDagen(vanaf, aantal);
    case 'weken':
      return plusDagen(vanaf, 7 * aantal);
    case 'maanden':
      return plusMaanden(vanaf, aantal);
    case 'jaren':
      return plusMaanden(vanaf, 12 * aantal);
  }
}

/** The day on which `aantal` working days after `vanaf` have passed. Example: 2026-04-02 + 2 = 2026-04-08 (Goede Vrijdag and Pasen between). */
export function plusWerkdagen(vanaf: Datum, aantal: number): Datum {
  let dag = vanaf;
  for (let geteld = 0; geteld < aantal;) {
    dag = plusDagen(dag, 1);
    if (isWerkdag(dag)) geteld += 1;
  }
  return dag;
}

/**
 * Does a term of this kind and length shift when it ends on a free day? Only terms set by law of at most 12 weeks, 90 days or 3 months,
 * never those in years (Algemene termijnenwet art. 1, 4) [S]. So 6 weeks shifts; 16 weeks, 6 months and 1 year do not.
 */
export function schuiftDoor(soort: Kloksoort, { aantal, eenheid }: Lengte): boolean {
  if (soort !== 'wettelijk') return false;
  return aantal <= LANGSTE_DIE_SCHUIFT[eenheid];
}

const LANGSTE_DIE_SCHUIFT = { dagen: 90, weken: 12, maanden: 3, jaren: 0 } as const;

/** The first day on or after `ruw` on which a term may end, with the names of the days passed over. */
export function eersteWerkdag(ruw: Datum): { readonly dag: Datum; readonly door: readonly string[] } {
  const door: string[] = [];
  let dag = ruw;
  for (let naam = vrijeDag(dag); naam !== null; naam = vrijeDag(dag)) {
    door.push(naam);
    dag = plusDagen(dag, 1);
  }
  return { dag, door };
}

/** Shifts a raw last day if the law says so, and explains it. Example: 2025-04-21 (2e Paasdag), six weeks → 2025-04-22 (K20). */
export function rolDoor(
  soort: Kloksoort,
  lengte: Lengte,
  ruw: Datum,
): { readonly dag: Datum; readonly stap: Uitlegstap | null } {
  const { dag, door } = eersteWerkdag(ruw);
  const [eerste] = door;
  if (eerste === undefined) return { dag, stap: null };
  if (!schuiftDoor(soort, lengte)) {
    const tekst = `Die dag is een vrije dag (${eerste}). Deze termijn schuift niet door: alleen wettelijke termijnen van ten hoogste 12 weken of 3 maanden doen dat.`;
    return { dag: ruw, stap: { tekst, bron: 'Algemene termijnenwet art. 1 en 4', datum: ruw } };
  }
  const tekst = `Die dag is geen werkdag (${door.join(', ')}). De termijn loopt door tot ${schrijfDatum(dag)}.`;
  return { dag, stap: { tekst, bron: 'Algemene termijnenwet art. 1 en 3', datum: dag } };
}

/**
 * The last day so that at least two working days fall inside a legal term of three days or more (Algemene termijnenwet art. 2) [S].
 * Example: three days from Thursday 2026-04-02 would end on Sunday 5 April; only 7 and 8 April are working days → 2026-04-08.
 */
export function minstensTweeWerkdagen(
  soort: Kloksoort,
  lengte: Lengte,
  dagen: { readonly vanaf: Datum; readonly ruw: Datum },
): Datum {
  const geldt = schuiftDoor(soort, lengte) && !(lengte.eenheid === 'dagen' && lengte.aantal < 3);
  // Two weeks always hold two working days, whatever the holidays.
  const kort = dagenTussen(dagen.vanaf, dagen.ruw) < 14;
  return geldt && kort ? laatste(dagen.ruw, plusWerkdagen(dagen.vanaf, 2)) : dagen.ruw;
}

/** The last day counted backward from an event: no shift (Algemene termijnenwet art. 1 lid 2) [S]. Hearing 2026-06-17, ten days → 2026-06-07 (K34). */
export function terugwaarts(gebeurtenis: Datum, { aantal, eenheid }: Lengte): Datum {
  return ruweLaatsteDag(gebeurtenis, { aantal: -aantal, eenheid });
}
