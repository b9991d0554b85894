/** Which taak is about the approval of what a colleague made, and by which act it is given. */
import { definitieVan } from '#domain/processen/register';
import type { Handelingdefinitie } from '#domain/processen/procedure';
import type { Proceduresoort } from '#domain/processen/toestand';
import type { Rol } from '#domain/autorisatie/rollen';

/** A taak for a second pair of eyes with the act that finishes it. */
export interface Akkoordtaak {
  readonly taak: string;
  readonly procedure: Proceduresoort;
  readonly handeling: string;
}

/** Every approval of every table; a test holds this against the tables. */
export const AKKOORDTAKEN: readonly Akkoordtaak[] = [
  { taak: 'akkoordEersteToets', procedure: 'eersteToets', handeling: 'keurVoorstelGoed' },
  { taak: 'akkoordHardheid', procedure: 'hardheidsclausule', handeling: 'keurHardheidGoed' },
  { taak: 'akkoordVooraankondiging', procedure: 'integraleBeoordeling', handeling: 'keurVooraankondigingGoed' },
  { taak: 'akkoordBeschikking', procedure: 'integraleBeoordeling', handeling: 'keurBeschikkingGoed' },
  { taak: 'controleerRekening', procedure: 'uitbetaling', handeling: 'keurRekeningGoed' },
  { taak: 'geefVrij', procedure: 'uitbetaling', handeling: 'geefBetalingVrij' },
];

/** The row of the table by which this taak is finished. Throws when the table does not have it. */
export function akkoordhandeling({ procedure, handeling }: Akkoordtaak): Handelingdefinitie {
  const gevonden = definitieVan(procedure).handelingen.find(({ naam }) => naam === handeling);
  if (!gevonden) throw new Error(`${procedure} kent geen handeling ${handeling}`);
  return gevonden;
}

/** The taken that someone with these roles may finish. */
export function akkoordtakenVoor(rollen: readonly string[]): readonly Akkoordtaak[] {
  return AKKOORDTAKEN.filter((taak) => akkoordhandeling(taak).rollen.some((rol: Rol) => rollen.includes(rol)));
}
