/** A fault the bank can be told to have, so that a demo or a test can break it and repair it. */
import Joi from 'joi';

/**
 * - `geen`: it works
 * - `weigert`: it answers 503 to everything
 * - `traag`: it answers after `wachtMs`
 * - `timeout`: it never answers; with `neemtIn` it takes in what it was sent all the same
 */
export type Storing =
  | { readonly soort: 'geen' | 'weigert' }
  | { readonly soort: 'traag'; readonly wachtMs: number }
  | { readonly soort: 'timeout'; readonly neemtIn: boolean };

/** What the kinds are called on the page of the bank. */
export const STORINGEN: Readonly<Record<Storing['soort'], string>> = {
  geen: 'Geen storing: de bank werkt',
  weigert: 'Buiten gebruik: de bank weigert alles (503)',
  traag: 'Traag: de bank antwoordt na vijf seconden',
  timeout: 'Geen antwoord: de bank neemt het bestand in maar zegt niets terug',
};

const WACHT_MS = 5_000;
const schema = Joi.object({
  soort: Joi.valid(...Object.keys(STORINGEN)).required(),
  wachtMs: Joi.when('soort', {
    is: 'traag',
    then: Joi.number().integer().min(0).max(600_000).default(WACHT_MS),
    otherwise: Joi.forbidden(),
  }),
  neemtIn: Joi.when('soort', { is: 'timeout', then: Joi.boolean().default(true), otherwise: Joi.forbidden() }),
});

/** Reads what was asked for, by form or by API; null when it is no fault the bank knows. */
export function leesStoring(waarde: unknown): Storing | null {
  const uitslag = schema.validate(waarde);
  return uitslag.error ? null : (uitslag.value as Storing);
}
