/** Sending back a payment that the simulated bank had booked: over its API, or with the form on its page. */
import Joi from 'joi';
import { RETOURREDENEN } from '#activities/integraties/bank/bankregels';
import type { Grootboek, Retourinname } from '#activities/integraties/bank/grootboek';
import type { Datum } from '#domain/waarden/datum';

/** Which payment has to come back, and why (status reason of ISO 20022). */
export interface Retourwens {
  readonly endToEndId: string;
  readonly code: string;
}

const schema = Joi.object({
  endToEndId: Joi.string().trim().max(35).required(),
  code: Joi.valid(...RETOURREDENEN.map(({ code }) => code)).default(RETOURREDENEN[0].code),
});

/** Reads what was asked for; null when it is nothing the bank can do. */
export function leesRetourwens(waarde: unknown): Retourwens | null {
  const uitslag = schema.required().validate(waarde);
  return uitslag.error ? null : (uitslag.value as Retourwens);
}

/** Books the return on this day. The same payment again changes nothing. */
export function keerTerug(grootboek: Grootboek, wens: Retourwens, boekdatum: Datum): Retourinname {
  return grootboek.boekTerug({ ...wens, boekdatum });
}

/** HTTP status of each answer. */
export const RETOURSTATUS: Readonly<Record<Retourinname, number>> = {
  geboekt: 201,
  bekend: 200,
  onbekend: 404,
  'niet-betaald': 409,
};

/** Why nothing was booked, in a sentence for the page. */
export const RETOURTEKST: Readonly<Record<Exclude<Retourinname, 'geboekt'>, string>> = {
  bekend: 'Deze betaling was al teruggestuurd.',
  onbekend: 'De bank kent geen betaling met dit kenmerk. Neem het opdrachtnummer over van de zaak of de betaalrun.',
  'niet-betaald': 'Deze betaling is nooit aangekomen en kan dus niet meer terugkomen.',
};
