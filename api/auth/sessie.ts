import session, { type Store } from 'express-session';
import type { RequestHandler } from 'express';
import type { Webomgeving } from '#api/compose';
import type { Flash, Medewerker } from '#api/shared/weblocals';

/** What a sign-in under way has to remember until the provider sends the browser back. */
export interface Inlogpoging {
  readonly staat: string;
  readonly nonce: string;
  readonly bewijs: string;
  readonly naar: string;
}

declare module 'express-session' {
  interface SessionData {
    medewerker?: Medewerker;
    /** Milliseconds since 1970 of the sign-in: a session never lasts longer than a working day. */
    sinds?: number;
    inlogpoging?: Inlogpoging;
    idToken?: string;
    flash?: Flash[];
  }
}

/** Session cookie on the server's side of the wire only: no script reads it, no other site sends it with a form. */
export function maakSessies(instellingen: Webomgeving, opslag: Store): RequestHandler {
  const veilig = instellingen.basisadres.startsWith('https://');
  return session({
    name: veilig ? '__Host-herstelbalie' : 'herstelbalie',
    secret: instellingen.sessiegeheim,
    store: opslag,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    unset: 'destroy',
    cookie: { httpOnly: true, sameSite: 'lax', secure: veilig, path: '/', maxAge: instellingen.sessieminuten * 60_000 },
  });
}

/**
 * A browser follows a redirect as soon as it sees the first line of the answer; the session would still be on its way to the database, and the
 * next page would not find the message that was just left in it. So the session is kept first.
 */
export const bewaarVoorDoorsturen: RequestHandler = (req, res, next) => {
  const stuurDoor = res.redirect.bind(res) as (status: number, adres: string) => void;
  res.redirect = (statusOfAdres: number | string, adresOfStatus?: string | number): void => {
    const [status, adres] =
      typeof statusOfAdres === 'number' ? [statusOfAdres, String(adresOfStatus)] : [302, statusOfAdres];
    const sessie = (req as { session?: typeof req.session }).session;
    if (!sessie) {
      stuurDoor(status, adres);
      return;
    }
    sessie.save((fout?: unknown) => {
      if (fout) next(fout);
      else stuurDoor(status, adres);
    });
  };
  next();
};
