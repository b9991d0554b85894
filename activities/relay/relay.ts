import { Wachtrijloop, type Loopopties } from '#activities/relay/wachtrijloop';
import { luister } from '#db/outbox/luister';

/** What a relay works with. */
export interface Relayopties extends Loopopties {
  /** For the connection that listens; without it the relay only polls. */
  readonly databaseUrl?: string;
}

/** A running relay. */
export interface Relay {
  /** Takes nothing new, waits for what is under way, and lets go of its connection. */
  stop(): Promise<void>;
}

/**
 * Brings what stands in the outbox to Temporal and to the outside world, at the pace the server bears. Several relays may run: a row belongs
 * to one of them at a time. A row that fails comes again later and later; the others go on.
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
