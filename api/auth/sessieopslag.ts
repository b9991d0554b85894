import maakPgOpslag from 'connect-pg-simple';
import session, { type Store } from 'express-session';

/** The sessions in Postgres, and how to let go of them. */
export interface Sessieopslag {
  readonly opslag: Store;
  readonly sluit: () => Promise<void>;
}

/** Sessions live in table `sessies`, so that taking away a row signs someone out. The store has its own small pool. */
export function maakSessieopslag(databaseUrl: string): Sessieopslag {
  const PgOpslag = maakPgOpslag(session);
  const opslag = new PgOpslag({
    conObject: { connectionString: databaseUrl, max: 4, application_name: 'herstelbalie-sessies' },
    tableName: 'sessies',
    createTableIfMissing: false,
    pruneSessionInterval: 15 * 60,
  });
  return {
    opslag,
    sluit: () => {
      opslag.close();
      return Promise.resolve();
    },
  };
}
