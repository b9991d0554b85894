import { Client } from 'pg';

/** A running subscription. */
export interface Luisteraar {
  stop(): Promise<void>;
}

const OPNIEUW_NA_MS = 5_000;

/** `outbox`: something was written there; `handeling`: somebody does an act. */
export type Kanaal = 'outbox' | 'handeling';

/**
 * Calls `bij` with the name at every NOTIFY on one of the channels, and for each of them when it begins to listen, over a connection of its own (a pooled one would be handed to others). When the connection
 * breaks it is made again; whoever listens polls as well, so nothing is missed in between.
 */
export function luister(databaseUrl: string, kanalen: readonly Kanaal[], bij: (kanaal: Kanaal) => void): Luisteraar {
  let client: Client | null = null;
  let gestopt = false;
  let wekker: NodeJS.Timeout | null = null;

  const opnieuw = (): void => {
    client = null;
    if (!gestopt) wekker = setTimeout(() => void verbind(), OPNIEUW_NA_MS);
  };
  const verbind = async (): Promise<void> => {
    const nieuw = new Client({
      connectionString: databaseUrl,
      application_name: 'herstelbalie-luister',
      keepAlive: true,
    });
    nieuw.on('error', () => void nieuw.end().catch(() => undefined));
    nieuw.once('end', opnieuw);
    nieuw.on('notification', ({ channel }) => bij(channel as Kanaal));
    client = nieuw;
    try {
      await nieuw.connect();
      for (const kanaal of kanalen) await nieuw.query(`listen ${kanaal}`);
      for (const kanaal of kanalen) bij(kanaal);
    } catch {
      await nieuw.end().catch(() => undefined);
    }
  };
  const gestart = verbind();
  return {
    stop: async () => {
      gestopt = true;
      if (wekker) clearTimeout(wekker);
      await gestart;
      await client?.end().catch(() => undefined);
    },
  };
}
