import knex, { type Knex } from 'knex';
import { types } from 'pg';

/** Who connects, and with how many connections at most. */
export interface Verbindingsopties {
  /** Shown in pg_stat_activity: `herstelbalie-web`, `herstelbalie-worker`. */
  readonly naam: string;
  readonly poolgrootte: number;
}

const standaardlezer = types.getTypeParser as (oid: number, vorm: string) => unknown;

const OID = { int8: 20, date: 1082 } as const;
const KAN_NIET_ZO_GROOT = 'getal uit de database is te groot om exact te lezen';

/** Civil dates stay text: a `Date` would move them to the time zone of the process. */
function leesDatum(tekst: string): string {
  return tekst;
}

/** Cents and counters as number; beyond 2^53 it stops rather than rounds. A `sum(bigint)` is numeric: cast it back to bigint in the query. */
function leesGroot(tekst: string): number {
  const getal = Number(tekst);
  if (!Number.isSafeInteger(getal)) throw new RangeError(KAN_NIET_ZO_GROOT);
  return getal;
}

/** How values of the dossier are read; for knex and for a connection of its own (LISTEN). */
export const LEZERS = {
  getTypeParser: (oid: number, vorm?: 'text' | 'binary'): unknown => {
    if (oid === OID.date && vorm !== 'binary') return leesDatum;
    if (oid === OID.int8 && vorm !== 'binary') return leesGroot;
    return standaardlezer(oid, vorm ?? 'text');
  },
};

/** Opens a pool on the dossier. Nothing connects before the first query; `destroy()` closes it. */
export function maakVerbinding(databaseUrl: string, opties: Verbindingsopties): Knex {
  return knex({
    client: 'pg',
    connection: {
      connectionString: databaseUrl,
      application_name: opties.naam,
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 60_000,
      types: LEZERS,
    } as Knex.PgConnectionConfig,
    pool: { min: 0, max: opties.poolgrootte },
    acquireConnectionTimeout: 10_000,
  });
}
