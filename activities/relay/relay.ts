import { Voorrang } from '#activities/relay/voorrang';
import { Wachtrijloop, type Loopopties } from '#activities/relay/wachtrijloop';
import { luister } from '#db/outbox/luister';

/** What a relay works with. */
export interface Relayopties extends Omit<Loopopties, 'voorrang'> {
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
  const voorrang = new Voorrang(() => performance.now());
  const rijen = (['rest', 'starts'] as const).map((wachtrij) => new Wachtrijloop({ ...opties, voorrang }, wachtrij));
  const luisteraar = opties.databaseUrl
    ? luister(opties.databaseUrl, ['outbox', 'handeling'], (kanaal) => {
        if (kanaal === 'handeling') voorrang.handeling();
        else for (const rij of rijen) rij.wek();
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
