import { toonTeamnaam } from '#api/shared/teamnaam';
import type { Behandelaar } from '#db/queries/medewerkers.query';
import type { Keuze } from '#domain/processen/velden';

/** Someone who handles zaken as a choice in a list: `Noor de Wit (Team Noord)`. */
export function toonBehandelaar({ id, naam, team }: Behandelaar): Keuze {
  return { waarde: id, label: team === null ? naam : `${naam} (${toonTeamnaam(team)})` };
}
