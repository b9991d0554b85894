import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { migreer } from '#db/migreer';
import { GEHEIMENBESTAND, zorgVoorGeheimen } from '#scripts/opstart/geheimen';
import { eisAlleenrecht, ruimRestenOp, schrijfIn, schrijfUit } from '#scripts/opstart/register';
import type { Kind } from '#scripts/servers/kind';
import { eisVrijePoorten } from '#scripts/servers/poorten';
import { startPostgres, zorgVoorDatabase } from '#scripts/servers/postgres';

/** A database to import into, up to date. */
export interface Importdatabase {
  readonly url: string;
  sluit(): Promise<void>;
}

/** Where to look for it. */
export interface Databasebron {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly map: string;
  readonly poort: number;
  readonly meld: (zin: string) => void;
}

const DATABASE = 'herstelbalie';

/** The database of `DATABASE_URL`, else the one of the system that runs on this folder, else the one of this folder started for as long as it takes. */
export async function openDatabase(bron: Databasebron): Promise<Importdatabase> {
  const gegeven = bron.env['DATABASE_URL'];
  const url = gegeven === undefined || gegeven === '' ? await vindLopende(bron) : gegeven;
  const database = url === null ? await startEigen(bron) : { url, sluit: () => Promise.resolve() };
  try {
    await migreer(database.url);
  } catch (fout) {
    await database.sluit();
    throw fout;
  }
  return database;
}

/** The database of `npm start`, when that runs on this folder. */
async function vindLopende({ map, poort }: Databasebron): Promise<string | null> {
  if (!existsSync(join(map, GEHEIMENBESTAND))) return null;
  const { postgresWachtwoord } = zorgVoorGeheimen(map);
  const url = `postgres://herstelbalie:${encodeURIComponent(postgresWachtwoord)}@127.0.0.1:${poort}/${DATABASE}`;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return url;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function startEigen({ map, poort, meld }: Databasebron): Promise<Importdatabase> {
  eisAlleenrecht(map);
  const geheimen = zorgVoorGeheimen(map);
  await ruimRestenOp(map);
  await eisVrijePoorten([{ onderdeel: 'PostgreSQL', poort, variabele: 'POSTGRES_PORT' }]);
  meld('Herstelbalie draait niet; PostgreSQL wordt voor deze import gestart.');
  const kinderen: Kind[] = [];
  const logbestand = join(map, 'logs', 'postgres.log');
  const wachtwoord = geheimen.postgresWachtwoord;
  const postgres = await startPostgres({ map, poort, wachtwoord, logbestand, meld, register: kinderen });
  schrijfIn(map, kinderen);
  return {
    url: await zorgVoorDatabase(postgres, DATABASE),
    sluit: async () => {
      await postgres.stop();
      schrijfUit(map);
    },
  };
}
