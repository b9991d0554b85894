import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** Paths that a probe asks every few seconds. */
const STIL = /^\/(?:health|metrics|statisch)\b/;

/** One line per request with its own id: method, path without query, status, time. No headers, no bodies, no cookies. */
export function maakVerzoeklog(logger: Logger): RequestHandler[] {
  return [
    (req, res, next) => {
      const verzoekId = randomUUID();
      (req as { id?: string }).id = verzoekId;
      res.locals['verzoekId'] = verzoekId;
      res.set('X-Verzoek-Id', verzoekId);
      next();
    },
    pinoHttp({
      logger,
      genReqId: (req) => String((req as { id?: unknown }).id),
      autoLogging: { ignore: (req) => STIL.test(req.url) },
      customLogLevel: (_req, res, fout) =>
        fout || res.statusCode >= 500 ? 'error' : res.statusCode >= 400 ? 'warn' : 'info',
      serializers: {
        req: (req: { id: unknown; method: string; url: string }) => ({
          id: req.id,
          methode: req.method,
          pad: req.url.split('?')[0],
        }),
        res: (res: { statusCode: number }) => ({ status: res.statusCode }),
      },
    }),
  ];
}
