/** The web's connection to Temporal. It is made at the first act, so that reading goes on while Temporal is away. */
import { Client, Connection } from '@temporalio/client';
import type { TemporalInstellingen } from '#config/instellingen';
import type { Temporalverbinding } from '#config/temporalverbinding';
import type { DataConverter } from '@temporalio/common';

/** What the connection is made from. */
export interface Temporalwens {
  readonly verbinding: Temporalverbinding;
  readonly namespace: TemporalInstellingen['namespace'];
  readonly dataConverter: DataConverter;
}

/** A client and how to let go of it. */
export interface Webtemporal {
  readonly client: Client;
  readonly sluit: () => Promise<void>;
}

/** Makes the client; nothing connects before it is used. */
export function maakTemporalclient({ verbinding, namespace, dataConverter }: Temporalwens): Webtemporal {
  const connection = Connection.lazy({ ...verbinding });
  return {
    client: new Client({ connection, namespace, dataConverter }),
    sluit: () => connection.close(),
  };
}
