import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Httpfout } from '#api/shared/httpfout';

const MINUUT = 60_000;

/** At most so many requests a minute: per medewerker once signed in, per address before that. */
export function begrens(perMinuut: number): RequestHandler {
  return rateLimit({
    windowMs: MINUUT,
    limit: perMinuut,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (req) => req.session.medewerker?.id ?? ipKeyGenerator(req.ip ?? ''),
    handler: (_req, _res, next) => {
      next(new Httpfout(429, 'Er komen te veel verzoeken achter elkaar. Wacht een minuut en probeer het opnieuw.'));
    },
  });
}
