import { request as httpVerzoek, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { Httpfout } from '#api/shared/httpfout';
import type { Antwoord } from '#api/shared/route';
import { magPagina } from '#domain/autorisatie/rechten';

/** The console brings its own inline script and style; this loosens the rules for its pages only. */
const CONSOLE_CSP = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'self'",
].join('; ');

/** Headers that belong to one connection and must not travel on. */
const PER_VERBINDING = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'proxy-authorization',
];
/** Headers of the console we replace by our own. */
const NIET_OVERNEMEN = [
  ...PER_VERBINDING,
  'content-security-policy',
  'strict-transport-security',
  'x-frame-options',
  'server',
];

/** Passes a request on to the Temporal console, streaming both ways. Acts in the console (retry, terminate) are written in the inzagelog. */
export async function toonConsole(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  if (!magPagina(res.locals.medewerker.rollen, 'codec'))
    throw new Httpfout(403, 'Alleen een applicatiebeheerder mag in de console.');
  const doel = diensten.instellingen.consoleAdres;
  if (!doel) throw new Httpfout(404, 'Er is geen console ingesteld.');
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    if (!isEigenPagina(req, diensten.instellingen.basisadres))
      throw new Httpfout(403, 'Dit verzoek komt niet van de console zelf.');
    await res.locals.legInzageVast(`console ${req.method} ${req.path}`.slice(0, 200), null);
  }
  await geefDoor(new URL(doel), req, res);
}

function isEigenPagina(req: Request, basisadres: string): boolean {
  return req.get('origin') === new URL(basisadres).origin;
}

function geefDoor(doel: URL, req: Request, res: Antwoord): Promise<void> {
  return new Promise((klaar, mis) => {
    const verder = httpVerzoek(
      {
        host: doel.hostname,
        port: doel.port,
        method: req.method,
        path: req.originalUrl,
        headers: heen(req.headers, doel),
      },
      (antwoord) => {
        stuurTerug(antwoord, res);
        antwoord.on('end', klaar);
        antwoord.on('error', mis);
      },
    );
    verder.on('error', () => mis(new Httpfout(503, 'De Temporal-console is nu niet bereikbaar. Draait de server?')));
    res.on('close', () => {
      verder.destroy();
      klaar();
    });
    req.pipe(verder);
  });
}

/** Our session cookie stays here: the console has no use for it. */
function heen(headers: IncomingHttpHeaders, doel: URL): IncomingHttpHeaders {
  const over = Object.entries(headers).filter(
    ([naam]) => !PER_VERBINDING.includes(naam) && naam !== 'cookie' && naam !== 'host',
  );
  const koekjes = (headers.cookie ?? '')
    .split(';')
    .map((koekje) => koekje.trim())
    .filter((koekje) => koekje !== '' && !/^(?:__Host-)?herstelbalie=/.test(koekje));
  return {
    ...Object.fromEntries(over),
    host: doel.host,
    ...(koekjes.length > 0 ? { cookie: koekjes.join('; ') } : {}),
  };
}

function stuurTerug(antwoord: IncomingMessage, res: Antwoord): void {
  res.status(antwoord.statusCode ?? 502);
  for (const [naam, waarde] of Object.entries(antwoord.headers)) {
    if (waarde !== undefined && !NIET_OVERNEMEN.includes(naam)) res.setHeader(naam, waarde);
  }
  res.setHeader('Content-Security-Policy', CONSOLE_CSP);
  antwoord.pipe(res);
}
