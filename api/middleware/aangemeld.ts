import type { RequestHandler } from 'express';
import type { Diensten } from '#api/compose';
import { Httpfout } from '#api/shared/httpfout';

/** A session never outlives a working day, however busy. */
const HOOGSTENS_MS = 10 * 60 * 60 * 1000;

/** Lets only signed-in medewerkers through; others go to the sign-in and come back where they were. */
export function eisAanmelding(diensten: Pick<Diensten, 'klok'>): RequestHandler {
  return (req, res, next) => {
    const { medewerker, sinds } = req.session;
    if (medewerker && sinds !== undefined && diensten.klok() - sinds < HOOGSTENS_MS) {
      res.locals['medewerker'] = medewerker;
      res.set('Cache-Control', 'no-store');
      next();
      return;
    }
    if (req.path.startsWith('/api/')) {
      next(new Httpfout(401, 'Meld u eerst aan.'));
      return;
    }
    const naar = req.method === 'GET' ? `?naar=${encodeURIComponent(req.originalUrl)}` : '';
    if (req.get('hx-request')) res.set('HX-Redirect', `/inloggen${naar}`).status(401).end();
    else res.redirect(303, `/inloggen${naar}`);
  };
}
