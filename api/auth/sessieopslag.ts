import maakPgOpslag from 'connect-pg-simple';
import session, { type SessionData, type Store } from 'express-session';

/** The sessions in Postgres, and how to let go of them. */
export interface Sessieopslag {
  readonly opslag: Store;
  readonly sluit: () => Promise<void>;
}

/** A session that goes on is written down again after so long, in milliseconds: it ends at most that much early. */
const VERLENG_NA_MS = 30_000;
/** Sessions of which is remembered when they were written down. */
const HOOGSTENS = 10_000;

/**
 * Keeps `verleng` from being done at every page of the same session: each time is a transaction on the disk, and nobody notices half a minute on
 * the length of a session. `klok` in milliseconds.
 */
export function maakVerlenger(klok: () => number): (sessie: string, verleng: () => void, klaar: () => void) => void {
  const verlengd = new Map<string, number>();
  return (sessie, verleng, klaar) => {
    const nu = klok();
    if (nu - (verlengd.get(sessie) ?? Number.NEGATIVE_INFINITY) < VERLENG_NA_MS) {
      klaar();
      return;
    }
    if (verlengd.size >= HOOGSTENS) verlengd.clear();
    verlengd.set(sessie, nu);
    verleng();
  };
}

/** Sessions live in table `sessies`, so that taking away a row signs someone out. The store has its own small pool. */
export function maakSessieopslag(databaseUrl: string): Sessieopslag {
  const verlenger = maakVerlenger(() => performance.now());
  class PgOpslag extends maakPgOpslag(session) {
    override touch(sessie: string, gegevens: SessionData, klaar: () => void = () => undefined): void {
      verlenger(sessie, () => super.touch(sessie, gegevens, klaar), klaar);
    }
  }
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
