import compression from 'compression';
import express, { Router, type Express, type RequestHandler } from 'express';
import { koppelInloggen } from '#api/auth/inloggen.routes';
import { bewaarVoorDoorsturen, maakSessies } from '#api/auth/sessie';
import type { Diensten } from '#api/compose';
import { toonConsole } from '#api/console/console';
import { gereed, levend, type Gereedheid } from '#api/gezondheid/gezondheid';
import { eisAanmelding } from '#api/middleware/aangemeld';
import { geenApiRoute, maakApiFoutafhandeling } from '#api/middleware/apifouten';
import { beveiligHeaders } from '#api/middleware/beveiliging';
import { maakCsrf } from '#api/middleware/csrf';
import { geenRoute, maakFoutafhandeling } from '#api/middleware/fouten';
import { begrens } from '#api/middleware/grenzen';
import { maakMetingen } from '#api/middleware/metingen';
import { leesUpload } from '#api/middleware/upload';
import { maakVerzoeklog } from '#api/middleware/verzoeklog';
import { alleRoutes } from '#api/routes';
import { koppelRoutes } from '#api/shared/koppel';
import type { Antwoord, Route } from '#api/shared/route';
import { maakToon } from '#api/shared/toon';
import { maakStatisch, type Statisch } from '#api/statisch/bestanden';
import { dienStatischOp } from '#api/statisch/statisch.middleware';
import { legInzageVast } from '#db/inzagelog/legInzageVast';

/** What may differ between a process and a test. */
export interface Appopties {
  readonly routes?: readonly Route[];
  readonly gereedheid?: Gereedheid;
}

/** The whole web application on the given services; it opens nothing and listens to nothing itself. */
export function createApp(diensten: Diensten, opties: Appopties = {}): Express {
  const app = express();
  const statisch = maakStatisch();
  const { basisadres, verzoekenPerMinuut } = diensten.instellingen;
  const https = basisadres.startsWith('https://');
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  app.set('trust proxy', https ? 1 : false);

  const metingen = maakMetingen();
  app.get('/health/live', levend);
  app.get(['/health', '/health/ready'], gereed(diensten.knex, opties.gereedheid ?? { gereed: true }));
  app.get('/metrics', metingen.toon);
  app.use(
    maakVerzoeklog(diensten.logger),
    metingen.meet,
    beveiligHeaders([diensten.identiteit.herkomst], https),
    compression(),
  );
  app.use(dienStatischOp(statisch));
  app.use(maakSessies(diensten.instellingen, diensten.sessies), bewaarVoorDoorsturen);
  app.use(zetLocals(diensten, statisch), begrens(verzoekenPerMinuut));

  const open = Router();
  koppelInloggen(open, diensten);
  app.use(open);
  app.use(eisAanmelding(diensten));
  // Before the body parsers: what goes to the console is passed on as a stream.
  app.all(['/console', '/console/*rest'], (req, res) => toonConsole(diensten, req, res as Antwoord));
  app.use(express.urlencoded({ extended: false, limit: '200kb', parameterLimit: 500 }), express.json({ limit: '2mb' }));
  app.use(leesUpload(), beschermFormulieren());

  const binnen = Router();
  koppelRoutes(binnen, opties.routes ?? alleRoutes(diensten));
  app.use(binnen);
  app.use('/api/v1', geenApiRoute, maakApiFoutafhandeling(diensten.logger));
  app.use(geenRoute, maakFoutafhandeling(diensten.logger));
  return app;
}

/** Every post needs the token of the session, except JSON for the console's codec and the web service, which prove their origin instead. */
function beschermFormulieren(): RequestHandler {
  const csrf = maakCsrf();
  return (req, res, next) => {
    const eigenJson = req.path.startsWith('/api/v1/') && req.is('application/json') !== false;
    if (req.method === 'POST' && (req.path === '/codec/decode' || eigenJson)) next();
    else csrf.csrfSynchronisedProtection(req, res, next);
  };
}

function zetLocals(diensten: Diensten, statisch: Statisch): RequestHandler {
  const csrf = maakCsrf();
  return (req, ongetypeerd, next) => {
    const res = ongetypeerd as Antwoord;
    req.csrfToken = (opnieuw) => csrf.generateToken(req, opnieuw);
    res.locals.toon = maakToon(diensten, statisch, req, res);
    res.locals.flash = (bericht) => {
      req.session.flash = [...(req.session.flash ?? []), bericht];
    };
    res.locals.legInzageVast = (wat, zaaknummer) => legInzage(diensten, res, { wat, zaaknummer });
    next();
  };
}

async function legInzage(
  diensten: Diensten,
  res: Antwoord,
  inzage: { readonly wat: string; readonly zaaknummer: string | null },
): Promise<void> {
  await legInzageVast(diensten.knex, {
    ...inzage,
    medewerkerId: res.locals.medewerker.id,
    momentMs: diensten.klok(),
    verzoekId: res.locals.verzoekId,
  });
}
