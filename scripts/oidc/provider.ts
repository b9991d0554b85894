import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type JWK, Provider } from 'oidc-provider';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { type OidcInstellingen, providerConfiguratie } from '#scripts/oidc/configuratie';
import { inlogpagina, meldingspagina } from '#scripts/oidc/inlogpagina';

function nodig(naam: string): string {
  const waarde = process.env[naam];
  if (waarde !== undefined && waarde !== '') return waarde;
  process.stderr.write(`${naam} is required by the local identity provider.\n`);
  process.exit(2);
}

function leesInstellingen(): OidcInstellingen {
  if (process.env['NODE_ENV'] === 'production') {
    process.stderr.write(
      'The local identity provider signs anyone in and never runs with NODE_ENV=production: set OIDC_ISSUER.\n',
    );
    process.exit(2);
  }
  return {
    issuer: nodig('OIDC_ISSUER'),
    poort: Number(nodig('OIDC_PORT')),
    clientId: nodig('OIDC_CLIENT_ID'),
    clientSecret: nodig('OIDC_CLIENT_SECRET'),
    webAdres: nodig('WEB_ADRES'),
    ondertekensleutel: JSON.parse(nodig('OIDC_ONDERTEKENSLEUTEL')) as JWK,
    cookieSleutel: nodig('OIDC_COOKIE_SLEUTEL'),
  };
}

function stuur(res: ServerResponse, html: string, status: number, webAdres: string): void {
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${webAdres}; frame-ancestors 'none'; base-uri 'none'`,
  });
  res.end(html);
}

/** Reads a small form; a longer body than any form of ours is cut off. */
async function leesFormulier(req: IncomingMessage): Promise<URLSearchParams> {
  let tekst = '';
  for await (const deel of req) {
    tekst += String(deel);
    if (tekst.length > 4_096) break;
  }
  return new URLSearchParams(tekst);
}

/** The page on which one chooses who to be, and the click that does it. */
async function kiesWie(provider: Provider, webAdres: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    const stap = await provider.interactionDetails(req, res);
    const gekozen = req.method === 'POST' ? (await leesFormulier(req)).get('gebruiker') : null;
    if (gekozen !== null && DEMOGEBRUIKERS.some(({ id }) => id === gekozen)) {
      await provider.interactionFinished(
        req,
        res,
        { login: { accountId: gekozen } },
        { mergeWithLastSubmission: false },
      );
      return;
    }
    stuur(res, inlogpagina(`/wie/${stap.uid}`, DEMOGEBRUIKERS), 200, webAdres);
  } catch {
    const zin = 'Deze inlogpoging is verlopen. Ga terug naar Herstelbalie en log opnieuw in.';
    stuur(res, meldingspagina('Inloggen lukt niet', zin), 400, webAdres);
  }
}

function start(): void {
  const instellingen = leesInstellingen();
  const provider = new Provider(instellingen.issuer, providerConfiguratie(instellingen));
  const afhandeling = provider.callback();
  const server = createServer((req, res) => {
    if (req.url?.startsWith('/wie/') === true) void kiesWie(provider, instellingen.webAdres, req, res);
    else void afhandeling(req, res);
  });
  server.listen(instellingen.poort, '127.0.0.1', () => process.stdout.write(`inlogdienst op ${instellingen.issuer}\n`));
  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

start();
