import type { Router } from 'express';
import type { Request } from 'express';
import type { Aangemeld } from '#api/auth/identiteit';
import type { Diensten } from '#api/compose';
import { begrens } from '#api/middleware/grenzen';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import { medewerkerAangemeld } from '#db/sessies/medewerkerAangemeld';

/** Attempts a minute from one address: enough for a hall behind one gateway, too few to guess with. */
const POGINGEN = 60;

/** The pages one reaches without being signed in. */
export function koppelInloggen(router: Router, diensten: Diensten): void {
  const grens = begrens(POGINGEN);
  router.get('/inloggen', grens, async (req, res) => beginInloggen(diensten, req, res as Antwoord));
  router.get('/inloggen/terug', grens, async (req, res) => rondInloggenAf(diensten, req, res as Antwoord));
  router.get('/uitgelogd', async (_req, res) => {
    await (res as Antwoord).locals.toon('pages/inloggen/uitgelogd', {}, { titel: 'U bent uitgelogd' });
  });
}

/** Ends the session here and at the provider. */
export async function logUit(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const idToken = req.session.idToken;
  await sessiestap((klaar) => req.session.destroy(klaar));
  const adres = idToken ? await diensten.identiteit.uitlogadres(idToken).catch(() => '/uitgelogd') : '/uitgelogd';
  res.redirect(303, adres);
}

async function beginInloggen(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const naar = veiligPad(zoekwaarde(req, 'naar'));
  if (req.session.medewerker) {
    res.redirect(303, naar);
    return;
  }
  try {
    const { adres, poging } = await diensten.identiteit.begin(naar);
    req.session.inlogpoging = poging;
    await sessiestap((klaar) => req.session.save(klaar));
    res.redirect(303, adres);
  } catch (fout) {
    diensten.logger.error({ err: fout }, 'identiteitsprovider niet bereikbaar');
    await toonMislukt(res, 'De inlogdienst is nu niet bereikbaar. Probeer het over een paar minuten opnieuw.', 503);
  }
}

async function rondInloggenAf(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const poging = req.session.inlogpoging;
  if (!poging) {
    res.redirect(303, '/inloggen');
    return;
  }
  const wie = await diensten.identiteit
    .rondAf(new URL(req.originalUrl, diensten.instellingen.basisadres), poging)
    .catch((fout: unknown) => {
      diensten.logger.warn({ err: fout }, 'inloggen afgewezen');
      return null;
    });
  if (!wie) return toonMislukt(res, 'De inlogdienst bevestigde uw aanmelding niet. Probeer het opnieuw.', 401);
  if (wie.rollen.length === 0 || !(await medewerkerAangemeld(diensten.knex, wie))) {
    return toonMislukt(res, 'U heeft geen rol in de Herstelbalie. Vraag uw teamleider om toegang.', 403);
  }
  await beginSessie(diensten, req, wie);
  res.redirect(303, poging.naar);
}

/** A new session id at sign-in: an id that was known before is worth nothing after. */
async function beginSessie(diensten: Diensten, req: Request, wie: Aangemeld): Promise<void> {
  await sessiestap((klaar) => req.session.regenerate(klaar));
  req.session.medewerker = { id: wie.id, naam: wie.naam, rollen: wie.rollen, team: wie.team };
  req.session.sinds = diensten.klok();
  req.session.idToken = wie.idToken;
  await sessiestap((klaar) => req.session.save(klaar));
}

/** Only a path of our own: an address of another site after signing in would be a gift to phishers. */
export function veiligPad(naar: string): string {
  return /^\/(?![/\\])[^\\\s]*$/.test(naar) && !naar.startsWith('/inloggen') ? naar : '/';
}

async function toonMislukt(res: Antwoord, uitleg: string, status: number): Promise<void> {
  await res.locals.toon(
    'pages/inloggen/mislukt',
    { uitleg, kenmerk: res.locals.verzoekId },
    { titel: 'Inloggen is niet gelukt', status },
  );
}

function sessiestap(stap: (klaar: (fout?: unknown) => void) => unknown): Promise<void> {
  return new Promise((goed, mis) => {
    stap((fout) => (fout ? mis(fout instanceof Error ? fout : new Error('sessie niet bewaard')) : goed()));
  });
}
