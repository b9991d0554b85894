import type { Zaaktoestand } from '#domain/processen/toestand';
import { procedureVan } from '#domain/processen/verrichtingen';

/** What the ouder reads about it. */
export const TOLKZIN = 'Bij gesprekken met u zorgen wij voor een tolk.';

/** Whether talks with the ouder need an interpreter: as said in the last talk of the intake, and before that as registered. */
export function heeftTolkNodig(zaak: Zaaktoestand, geregistreerd: boolean): boolean {
  const gezegd = procedureVan(zaak, 'integraleBeoordeling')?.gegevens['tolk'];
  return typeof gezegd === 'boolean' ? gezegd : geregistreerd;
}
