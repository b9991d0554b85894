import { createServer, type Server } from 'node:http';
import type { Knex } from 'knex';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { telOutbox } from '#db/outbox/outbox';

/** Where the parts of a worker register what they count; the state of the outbox is in it. */
export function maakRegister(knex: Knex): Registry {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: 'herstelbalie_worker_' });
  new Gauge({
    name: 'herstelbalie_outbox_wachtend',
    help: 'Rows of the outbox that still have to be delivered, by kind',
    labelNames: ['soort'],
    registers: [register],
    async collect() {
      this.reset();
      for (const { soort, wachtend } of await telOutbox(knex)) this.set({ soort }, wachtend);
    },
  });
  return register;
}

/** A worker's own measurements and signs of life on 127.0.0.1. */
export interface Meetpunt {
  readonly sluit: () => Promise<void>;
}

/** Serves `/metrics` (ours and those of the Temporal core), `/health/live` and `/health/ready`. */
export async function openMeetpunt(
  opties: { readonly register: Registry; readonly poort: number; readonly kernpoort: number },
  isGereed: () => boolean,
): Promise<Meetpunt> {
  const { register } = opties;
  const server = createServer((req, res) => {
    const antwoord = (status: number, tekst: string): void => {
      res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(tekst);
    };
    if (req.url === '/metrics') {
      void allesVan(register, opties.kernpoort).then(
        (tekst) => antwoord(200, tekst),
        () => antwoord(500, 'metingen niet gelezen\n'),
      );
    } else if (req.url === '/health/live') antwoord(200, 'leeft\n');
    else if (req.url === '/health/ready') antwoord(isGereed() ? 200 : 503, isGereed() ? 'gereed\n' : 'niet gereed\n');
    else antwoord(404, 'onbekend\n');
  });
  await luister(server, opties.poort);
  return { sluit: () => new Promise((klaar) => void server.close(() => klaar())) };
}

function luister(server: Server, poort: number): Promise<void> {
  return new Promise((klaar, mis) => {
    server.once('error', mis);
    server.listen(poort, '127.0.0.1', klaar);
  });
}

/** The core of the SDK counts by itself on a port of its own; its lines come behind ours. */
async function allesVan(register: Registry, kernpoort: number): Promise<string> {
  const eigen = await register.metrics();
  const kern = await fetch(`http://127.0.0.1:${kernpoort}/metrics`).then(
    (antwoord) => antwoord.text(),
    () => '',
  );
  return `${eigen}\n${kern}`;
}
