import { csrfSync, type CsrfSync } from 'csrf-sync';
import { formulierwaarde } from '#api/shared/route';

/** Every form carries the token of the session in the hidden field `_csrf`. */
export function maakCsrf(): CsrfSync {
  return csrfSync({
    getTokenFromRequest: (req) => formulierwaarde(req, '_csrf') || req.get('x-csrf-token'),
    size: 32,
  });
}
