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

/** Why a payment came back, with the code of the bank; null when it did not. The dossier keeps the reason in our own words. */
export function retourreden({ status, retourCode, retourReden }: Opdracht): string | null {
  if (status !== 'geretourneerd') return null;
  const reden = retourReden ?? 'de bank gaf geen reden';
  const zin = `${reden.slice(0, 1).toUpperCase()}${reden.slice(1)}`;
  return retourCode === null ? zin : `${zin} (${retourCode})`;
}
