import type { Badge } from '#api/shared/weergave';
import type { Opdracht } from '#db/queries/betaalruns.opdrachten.query';
import type { Runstatus } from '#db/queries/betaalruns.query';

/** Where a run stands, in words. */
export const RUNSTATUS: Readonly<Record<Runstatus, Badge>> = {
  samengesteld: { soort: 'info', tekst: 'Samengesteld' },
  'bestand gereed': { soort: 'info', tekst: 'Betaalbestand is klaar' },
  'verzending begonnen': { soort: 'active', tekst: 'Gaat naar de bank' },
  verzonden: { soort: 'active', tekst: 'Bij de bank' },
  verwerkt: { soort: 'success', tekst: 'Verwerkt door de bank' },
};

const OPDRACHTSTATUS: Readonly<Record<string, Badge>> = {
  'in run': { soort: 'info', tekst: 'In de run' },
  verzonden: { soort: 'active', tekst: 'Bij de bank' },
  betaald: { soort: 'success', tekst: 'Betaald' },
  geretourneerd: { soort: 'danger', tekst: 'Teruggekomen' },
};

/** Where an order of a run stands, in words. */
export function opdrachtstatus(status: string): Badge {
  return OPDRACHTSTATUS[status] ?? { soort: 'neutral', tekst: status };
}

/** Return codes of ISO 20022 (external status reason) that banks use for a payment that came back. */
const RETOURCODES: Readonly<Record<string, string>> = {
  AC01: 'Het rekeningnummer klopt niet',
  AC03: 'Het rekeningnummer klopt niet',
  AC04: 'De rekening is opgeheven',
  AC06: 'De rekening is geblokkeerd',
  AG01: 'Op deze rekening kan niet worden overgemaakt',
  BE01: 'De naam past niet bij de rekening',
  MD07: 'De rekeninghouder is overleden',
  MS02: 'De ontvanger weigerde de betaling',
  MS03: 'De bank gaf geen reden',
  RC01: 'De bank van de ouder is niet bekend',
  RR04: 'De bank hield de betaling tegen om wettelijke redenen',
};

/** Why a payment came back, with the code of the bank; null when it did not. */
export function retourreden({ status, retourCode, retourReden }: Opdracht): string | null {
  if (status !== 'geretourneerd') return null;
  const woorden = RETOURCODES[retourCode ?? ''] ?? retourReden ?? 'De bank gaf geen reden';
  return retourCode === null ? woorden : `${woorden} (${retourCode})`;
}
