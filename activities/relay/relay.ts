import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { bezorg, wachttijd, type Bestemmingen } from '#activities/relay/bezorg';
import { luister } from '#db/outbox/luister';
import { meldMislukt, meldVerwerkt, neemUitOutbox, type Outboxrij, type Wachtrij } from '#db/outbox/outbox';

/** What a relay works with. */
export interface Relayopties extends Bestemmingen {
  readonly knex: Knex;
  /** For the connection that listens; without it the relay only polls. */
  readonly databaseUrl?: string;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Rows under way at once, per queue. */
  readonly gelijktijdig?: number;
  /** Milliseconds between two looks when nobody wakes the relay. */
  readonly peilMs?: number;
}

/** A running relay. */
export interface Relay {
  /** Takes nothing new, waits for what is under way, and lets go of its connection. */
  stop(): Promise<void>;
}

const GELIJKTIJDIG = 16;
const PEIL_MS = 2_000;

/**
 * Brings what stands in the outbox to Temporal and to the outside world. Several relays may run: a row belongs to one of them at a time. A
 * row that fails comes again later and later; the others go on.
 */
export function startRelay(opties: Relayopties): Relay {
  const rijen = (['rest', 'starts'] as const).map((wachtrij) => new Wachtrijloop(opties, wachtrij));
  const luisteraar = opties.databaseUrl
    ? luister(opties.databaseUrl, 'outbox', () => {
        for (const rij of rijen) rij.wek();
      })
    : null;
  const lopend = rijen.map((rij) => rij.loop());
  return {
    stop: async () => {
      for (const rij of rijen) rij.stop();
      await Promise.all([...lopend, luisteraar?.stop()]);
    },
  };
}

/** One queue: take a batch, send it, look again at once when there was something, else wait to be woken. */
class Wachtrijloop {
  private gestopt = false;
  private gewekt = false;
  private maakWakker: (() => void) | null = null;

  constructor(
    private readonly opties: Relayopties,
    private readonly wachtrij: Wachtrij,
  ) {}

  wek(): void {
    this.gewekt = true;
    this.maakWakker?.();
  }

  stop(): void {
    this.gestopt = true;
    this.wek();
  }

  async loop(): Promise<void> {
    while (!this.gestopt) {
      this.gewekt = false;
      const aantal = await this.ronde();
      if (aantal === 0) await this.wacht();
    }
  }

  /** Takes and sends one batch; returns how many rows it took. An error of the database is logged and counts as nothing. */
  private async ronde(): Promise<number> {
    const { knex, logger, gelijktijdig } = this.opties;
    try {
      const rijen = await neemUitOutbox(knex, this.wachtrij, gelijktijdig ?? GELIJKTIJDIG);
      await Promise.all(perOnderwerp(rijen).map((groep) => this.verwerk(groep)));
      return rijen.length;
    } catch (fout) {
      logger.error({ err: fout, wachtrij: this.wachtrij }, 'relay kan de outbox niet lezen of bijwerken');
      return 0;
    }
  }

  /** Rows of one zaak in their order; after one that fails the rest waits as long, so that they keep that order. */
  private async verwerk(groep: readonly Outboxrij[]): Promise<void> {
    const { knex, logger } = this.opties;
    let wachtMs = 0;
    for (const rij of groep) {
      if (wachtMs > 0) {
        await meldMislukt(knex, rij, 'wacht op een eerder bericht van dezelfde zaak', wachtMs);
        continue;
      }
      try {
        await bezorg(this.opties, rij);
        await meldVerwerkt(knex, rij);
      } catch (fout) {
        wachtMs = wachttijd(rij.pogingen);
        const melding = fout instanceof Error ? fout.message : String(fout);
        logger.warn(
          { sleutel: rij.sleutel, soort: rij.soort, pogingen: rij.pogingen, melding, wachtMs },
          'bezorgen mislukt',
        );
        await meldMislukt(knex, rij, melding, wachtMs);
      }
    }
  }

  private wacht(): Promise<void> {
    if (this.gewekt || this.gestopt) return Promise.resolve();
    return new Promise((klaar) => {
      const verder = (): void => {
        clearTimeout(wekker);
        this.maakWakker = null;
        klaar();
      };
      const wekker = setTimeout(verder, this.opties.peilMs ?? PEIL_MS);
      this.maakWakker = verder;
    });
  }
}

function perOnderwerp(rijen: readonly Outboxrij[]): readonly (readonly Outboxrij[])[] {
  const groepen = new Map<string, Outboxrij[]>();
  for (const rij of rijen) groepen.set(rij.onderwerp, [...(groepen.get(rij.onderwerp) ?? []), rij]);
  return [...groepen.values()];
}
