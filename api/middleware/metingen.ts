import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Counters of one web process. */
export interface Metingen {
  readonly meet: RequestHandler;
  readonly toon: RequestHandler;
}

/** Time per route (its pattern, never its filled-in path) and status, for Prometheus. */
export function maakMetingen(): Metingen {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duur = new Histogram({
    name: 'herstelbalie_http_duur_seconden',
    help: 'Duration of HTTP requests by method, route and status',
    labelNames: ['methode', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  return {
    meet: (req, res, next) => {
      const stop = duur.startTimer();
      res.on('finish', () => {
        const route = (req.route as { path?: string } | undefined)?.path ?? 'overig';
        stop({ methode: req.method, route, status: String(res.statusCode) });
      });
      next();
    },
    toon: async (_req, res) => {
      res.type(register.contentType).send(await register.metrics());
    },
  };
}
