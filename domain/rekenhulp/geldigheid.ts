import type { Besluitnemer } from '#domain/parameters/bezwaar';
import { COMPENSATIE_SINDS } from '#domain/parameters/compensatie';
import { rekenfout, type Weigering } from '#domain/rekenhulp/rekenregel';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

/**
 * The refusal for who asks for the law of a day on which the regeling did not exist yet; null when it did or no day was asked for. A legal fact of
 * before that day is no reason: the regelingen work back to it. Example: nabestaanden on 2024-12-31 → refused, on 2025-01-01 → null.
 */
export function goldNogNiet(regeling: string, sinds: Datum, geldigOp: Datum | null): Weigering | null {
  if (geldigOp === null || geldigOp >= sinds) return null;
  const melding = `Op ${schrijfDatum(geldigOp)} gold ${regeling} nog niet: die geldt sinds ${schrijfDatum(sinds)}.`;
  return rekenfout('gold-nog-niet', 'geldigOp', melding);
}

/** The refusal for who asks for a day before the Wht what Dienst Toeslagen decides under it; null for every other question. */
export function weigerVoorWht(besluitnemer: Besluitnemer, geldigOp: Datum | null): Weigering | null {
  return besluitnemer === 'dienst-toeslagen-wht' ? goldNogNiet('de Wht', COMPENSATIE_SINDS, geldigOp) : null;
}
