/** Small look-ups in a running procedure, for tables and checks alike. */
import type { Proceduretoestand, Verrichting, Zaaktoestand, Proceduresoort } from '#domain/processen/toestand';
import type { Klok, Signaal } from '#domain/termijnen/klok';

/** The last time an act was done in a procedure, or null. */
export function laatsteVerrichting(procedure: Proceduretoestand, handeling: string): Verrichting | null {
  return procedure.verrichtingen.findLast((v) => v.handeling === handeling) ?? null;
}

/** Who last did an act in a procedure, or null. */
export function laatsteVerrichter(procedure: Proceduretoestand, handeling: string): string | null {
  return laatsteVerrichting(procedure, handeling)?.door ?? null;
}

/** The running (or suspended) clock of that name, if any. */
export function lopendeKlok(procedure: Proceduretoestand, naam: string): Klok | null {
  return procedure.klokken.find((k) => k.naam === naam && k.status !== 'gestopt') ?? null;
}

/** The taak that a signal of a clock makes. */
export function termijntaak(klok: string, signaal: Signaal): string {
  return `${klok}:${signaal}`;
}

/** The newest procedure of a kind in a zaak, or null. */
export function procedureVan(zaak: Zaaktoestand, soort: Proceduresoort): Proceduretoestand | null {
  return zaak.procedures.findLast((p) => p.soort === soort) ?? null;
}
