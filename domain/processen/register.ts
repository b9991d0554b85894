import type { Proceduredefinitie } from '#domain/processen/procedure';
import type { Proceduresoort } from '#domain/processen/toestand';
import { aanmelding } from '#domain/processen/tabellen/aanmelding';
import { eersteToets } from '#domain/processen/tabellen/eerste-toets';
import { hardheidsclausule } from '#domain/processen/tabellen/hardheidsclausule';
import { integraleBeoordeling } from '#domain/processen/tabellen/integrale-beoordeling';
import { uitbetaling } from '#domain/processen/tabellen/uitbetaling';

/** Every procedure, in the order in which documentation and menus show them. A new one is added here and nowhere else. */
export const PROCEDURES: readonly Proceduredefinitie[] = [
  aanmelding,
  hardheidsclausule,
  eersteToets,
  integraleBeoordeling,
  uitbetaling,
];

/** The table of a procedure. */
export function definitieVan(soort: Proceduresoort): Proceduredefinitie {
  const gevonden = PROCEDURES.find((p) => p.soort === soort);
  if (!gevonden) throw new Error(`onbekende procedure: ${soort}`);
  return gevonden;
}

/** The names of all acts over all tables, each once: the names of the updates. */
export function alleHandelingnamen(): readonly string[] {
  return [...new Set(PROCEDURES.flatMap((p) => p.handelingen.map((h) => h.naam)))];
}

/** How a fase is called on screen. */
export function fasetitel(soort: Proceduresoort, fase: string): string {
  return definitieVan(soort).fases.find((f) => f.naam === fase)?.titel ?? fase;
}
