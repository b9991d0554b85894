import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Outboxrij, Wachtrij } from '#db/outbox/outbox';

/** Counts what a relay does. */
export interface Relaymeter {
  bezorgd(soort: Outboxrij['soort'], duurMs: number): void;
  mislukt(soort: Outboxrij['soort']): void;
  /** How many rows of a queue may be under way at once now. */
  ruimte(wachtrij: Wachtrij, aantal: number): void;
}

/** Counts nothing. */
export const GEEN_METER: Relaymeter = {
  bezorgd: () => undefined,
  mislukt: () => undefined,
  ruimte: () => undefined,
};

/** The meter of a worker: totals (their growth is the rate), how long a delivery takes, and the room the server leaves. */
export function maakRelaymeter(register: Registry): Relaymeter {
  const registers = [register];
  const duur = new Histogram({
    name: 'herstelbalie_relay_bezorging_seconden',
    help: 'Time to deliver one row of the outbox, by kind; the count is the number delivered',
    labelNames: ['soort'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const fouten = new Counter({
    name: 'herstelbalie_relay_mislukt_total',
    help: 'Deliveries that failed and come again later, by kind',
    labelNames: ['soort'],
    registers,
  });
  const ruimte = new Gauge({
    name: 'herstelbalie_relay_gelijktijdig',
    help: 'Rows the relay lets be under way at once, by queue: falls when the server slows down',
    labelNames: ['wachtrij'],
    registers,
  });
  return {
    bezorgd: (soort, duurMs) => duur.observe({ soort }, duurMs / 1000),
    mislukt: (soort) => fouten.inc({ soort }),
    ruimte: (wachtrij, aantal) => ruimte.set({ wachtrij }, aantal),
  };
}
