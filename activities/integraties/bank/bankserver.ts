/** The simulated bank over HTTP: who may call, how big a call may be, and the fault it was told to have. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Logger } from 'pino';
import {
  behandel,
  json,
  type Bankantwoord,
  type Bankstaat,
  type Verzoek,
} from '#activities/integraties/bank/bankdienst';
import { STIJLHASH } from '#activities/integraties/bank/bankpagina';

/** What the server is made from. */
export interface Bankserverdeps {
  readonly bank: Bankstaat;
  readonly token: string;
  readonly logger: Pick<Logger, 'info' | 'error'>;
}

/** A file of 70.000 payments is some 40 MB. */
const GROOTSTE = 96 * 1024 * 1024;
const EIGEN_NAMEN = ['127.0.0.1', 'localhost', '[::1]'];

/** Makes the server; the caller lets it listen, on the machine itself only. */
export function maakBankserver(deps: Bankserverdeps): Server {
  return createServer((req, res) => {
    antwoordOp(deps, req)
      .catch((fout: unknown) => {
        deps.logger.error({ err: fout, pad: req.url }, 'bank kan het verzoek niet behandelen');
        return json(500, { code: 'bank-fout' });
      })
      .then((antwoord) => {
        // Without an answer the line stays open until the caller gives up.
        if (antwoord !== null) verstuur(res, antwoord);
      })
      .catch(() => res.destroy());
  });
}

async function antwoordOp({ bank, token, logger }: Bankserverdeps, req: IncomingMessage): Promise<Bankantwoord | null> {
  const verzoek = await lees(req);
  if (verzoek === null) return json(413, { code: 'bestand-te-groot' });
  if (verzoek.pad === '/') {
    return komtVanHier(req, verzoek.methode) ? behandel(bank, verzoek) : json(403, { code: 'van-elders' });
  }
  if (!heeftToken(req, token)) return json(401, { code: 'token-onbekend' });
  if (!verzoek.pad.startsWith('/betaalbestanden')) return behandel(bank, verzoek);
  const antwoord = await metStoring(bank, verzoek);
  logger.info({ methode: verzoek.methode, pad: verzoek.pad, status: antwoord?.status ?? null }, 'bank');
  return antwoord;
}

async function metStoring(bank: Bankstaat, verzoek: Verzoek): Promise<Bankantwoord | null> {
  const { storing } = bank;
  switch (storing.soort) {
    case 'geen':
      return behandel(bank, verzoek);
    case 'weigert':
      return json(503, { code: 'buiten-gebruik' });
    case 'traag':
      await wacht(storing.wachtMs);
      return behandel(bank, verzoek);
    case 'timeout':
      if (storing.neemtIn) behandel(bank, verzoek);
      return null;
  }
}

async function lees(req: IncomingMessage): Promise<Verzoek | null> {
  const delen: Buffer[] = [];
  let lengte = 0;
  for await (const deel of req as AsyncIterable<Buffer>) {
    lengte += deel.length;
    if (lengte <= GROOTSTE) delen.push(deel);
  }
  if (lengte > GROOTSTE) return null;
  const [pad = '/'] = (req.url ?? '/').split('?');
  return { methode: req.method ?? 'GET', pad, inhoud: Buffer.concat(delen).toString('utf8') };
}

function heeftToken(req: IncomingMessage, token: string): boolean {
  const hash = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();
  return timingSafeEqual(hash(req.headers.authorization ?? ''), hash(`Bearer ${token}`));
}

/** The page has no login: it is for a browser on this machine, and its form for this page alone. */
function komtVanHier(req: IncomingMessage, methode: string): boolean {
  const host = req.headers.host ?? '';
  if (!EIGEN_NAMEN.includes(host.replace(/:\d+$/, ''))) return false;
  return methode === 'GET' || req.headers.origin === `http://${host}`;
}

function verstuur(res: ServerResponse, { status, type, inhoud, naar }: Bankantwoord): void {
  res
    .writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src ${STIJLHASH}; form-action 'self'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      ...(naar === undefined ? {} : { location: naar }),
    })
    .end(inhoud);
}
