import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { MIGRATIES, type Migratie } from '#db/migrations/index';

/** Names without extension, so that tsx, jest and a compiled build agree on what has run. */
class Migratiebron implements Knex.MigrationSource<Migratie> {
  getMigrations(): Promise<Migratie[]> {
    return Promise.resolve([...MIGRATIES]);
  }

  getMigrationName(migratie: Migratie): string {
    return migratie.naam;
  }

  getMigration(migratie: Migratie): Promise<Knex.Migration> {
    const down = (): Promise<void> => Promise.reject(new Error(`${migratie.naam} gaat alleen vooruit`));
    return Promise.resolve({ up: migratie.up, down });
  }
}

/** Brings a database to the newest form; returns the names of the migrations that ran now. Safe to call from several processes at once. */
export async function migreer(databaseUrl: string): Promise<readonly string[]> {
  const knex = maakVerbinding(databaseUrl, { naam: 'herstelbalie-migratie', poolgrootte: 2 });
  try {
    return await knex.transaction(async (trx) => {
      await trx.raw(`select pg_advisory_xact_lock(hashtext('herstelbalie-migratie'))`);
      const [, namen] = (await trx.migrate.latest({
        migrationSource: new Migratiebron(),
        tableName: 'migraties',
        disableMigrationsListValidation: false,
      })) as [number, string[]];
      return namen;
    });
  } finally {
    await knex.destroy();
  }
}
