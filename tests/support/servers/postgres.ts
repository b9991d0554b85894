import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { migreer } from '#db/migreer';
import { vrijePoorten } from '#scripts/servers/poorten';
import { type Postgres, startPostgres, zorgVoorDatabase } from '#scripts/servers/postgres';
import { SJABLOON } from '#tests/support/servers/testdatabase';
import { ruimLaterOp, tijdelijkeMap } from '#tests/support/servers/opruimen';

/** A PostgreSQL in a folder of its own that disappears after the run. */
export async function startTestPostgres(): Promise<Postgres> {
  const map = tijdelijkeMap('test');
  const [poort = 0] = await vrijePoorten(1);
  const postgres = await startPostgres({
    map,
    poort,
    wachtwoord: randomBytes(12).toString('hex'),
    logbestand: join(map, 'postgres.log'),
    vluchtig: true,
  });
  ruimLaterOp(() => postgres.stop());
  return postgres;
}

/** Jest `globalSetup`: one PostgreSQL for the run, with a migrated template that every test database is copied from. */
export default async function startPostgresVoorTests(): Promise<void> {
  const postgres = await startTestPostgres();
  await migreer(await zorgVoorDatabase(postgres, SJABLOON));
  process.env['TEST_POSTGRES_BEHEER'] = postgres.beheerUrl('postgres');
  process.env['TEST_POSTGRES_SJABLOON'] = postgres.url(SJABLOON);
}
