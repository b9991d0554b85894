import { createHash } from 'node:crypto';
import { uitslagVoor } from '#activities/integraties/bank/bankregels';
import { leesBetaalbestand, type Betaling } from '#activities/integraties/bank/betaalbestand';
import type { Boeking, Ontvangen } from '#activities/integraties/bank/grootboek';
import type { Datum } from '#domain/waarden/datum';

/** What happens to one payment; the rule of the bank itself unless a demo tells another story. */
export type Uitslagregel = (betaling: Betaling) => Pick<Boeking, 'uitslag' | 'code'>;

/** How a file is worked out into bookings: when it came in (milliseconds), and the day the bank books. */
export interface Innamedag {
  readonly ontvangenMs: number;
  readonly boekdatum: Datum;
}

/** Works out a payment file; nothing is written yet. Throws `OnleesbaarBericht`. */
export function werkBestandUit(
  xml: string,
  { ontvangenMs, boekdatum }: Innamedag,
  regel: Uitslagregel = ({ iban }) => uitslagVoor(iban),
): Ontvangen {
  const { msgId, betalingen } = leesBetaalbestand(xml);
  return {
    msgId,
    sha256: createHash('sha256').update(xml).digest('hex'),
    ontvangenMs,
    boekingen: betalingen.map((betaling) => ({ ...betaling, ...regel(betaling), boekdatum })),
  };
}
