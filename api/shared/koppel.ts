import type { Router } from 'express';
import { Httpfout } from '#api/shared/httpfout';
import { padwaarde, type Antwoord, type Route } from '#api/shared/route';
import { magPagina } from '#domain/autorisatie/rechten';

/**
 * Hangs the routes on a router. Before a handler runs the right is checked, and a path that names a zaak is written in the inzagelog:
 * a page cannot forget it, and what cannot be logged is not shown.
 */
export function koppelRoutes(router: Router, routes: readonly Route[]): void {
  for (const route of routes) {
    router[route.methode](route.pad, async (req, ongetypeerd) => {
      const res = ongetypeerd as Antwoord;
      if (route.recht !== null && !magPagina(res.locals.medewerker.rollen, route.recht)) {
        throw new Httpfout(403, 'Uw rol geeft geen toegang tot deze pagina. Vraag uw teamleider als dat niet klopt.');
      }
      const zaaknummer = padwaarde(req, 'zaaknummer');
      if (zaaknummer !== '') await res.locals.legInzageVast(route.auditEvent, zaaknummer);
      await route.verwerk(req, res);
    });
  }
}
