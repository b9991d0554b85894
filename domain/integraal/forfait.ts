import { forfaitparametersOp } from '#domain/parameters/forfait';
import { isTijdigAangemeld } from '#domain/termijnen/aanmeldtermijn';
import { centen, minTotNul, type EuroCenten } from '#domain/waarden/geld';
import type { Zaaktoestand } from '#domain/processen/toestand';

/** What decides whether the forfait fills up the amount of the integrale beoordeling. */
export interface Aanvullingsvraag {
  readonly zaak: Pick<Zaaktoestand, 'ontvangenOp' | 'geregistreerdOp' | 'poststempel'>;
  /** At least one herstelmaatregel applies. */
  readonly gedupeerd: boolean;
  /** Received, under way, and now granted. */
  readonly ontvangen: EuroCenten;
  /** The toeslagpartner got the forfait first: then 2.7 lid 2 holds, which is decided apart. */
  readonly partnerMetForfait: boolean;
}

/**
 * The forfait of € 30.000 is granted by itself to who qualifies for a herstelmaatregel and applied in time, minus everything received (Wht 2.7 lid 1) [S].
 * Examples: O/GS € 6.000 and nothing before → € 24.000 more; € 140.867 → nothing; received € 30.000 already → nothing.
 */
export function forfaitAanvulling({ zaak, gedupeerd, ontvangen, partnerMetForfait }: Aanvullingsvraag): EuroCenten {
  if (!gedupeerd || partnerMetForfait || !isTijdigAangemeld(zaak).tijdig) return centen(0);
  return minTotNul(forfaitparametersOp(zaak.ontvangenOp).forfait, ontvangen);
}
