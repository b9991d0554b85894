import { join } from 'node:path';
import { Client } from 'pg';
import { type Kind, laatsteRegels, startKind, wachtOpKind } from '#scripts/servers/kind';
import { postgresGebruiker, vindPostgres } from '#scripts/servers/postgresbinaries';
import { BEHEERDER, zorgVoorDatamap } from '#scripts/servers/postgresdatamap';
import { StartFout, tekstVan } from '#scripts/servers/startfout';

const EIGENAAR = 'herstelbalie';

/** Where and how the PostgreSQL of this project runs. */
export interface PostgresOpties {
  /** Folder of the run; the data lies in `postgres` below it. */
  readonly map: string;
  readonly poort: number;
  readonly wachtwoord: string;
  readonly logbestand: string;
  /** For tests: fast, and nothing survives a power cut. */
  readonly vluchtig?: boolean;
  /** Connections at once; a Temporal server on the same PostgreSQL takes many. */
  readonly verbindingen?: number;
  readonly meld?: (zin: string) => void;
  readonly register?: Kind[];
}

/** A PostgreSQL that answers. */
export interface Postgres {
  readonly kind: Kind;
  /** Address of a database as the owner of the dossier, who is no superuser. */
  url(database: string): string;
  /** Address of a database as superuser, for making and dropping databases. */
  beheerUrl(database: string): string;
  stop(): Promise<void>;
}

function serverArgumenten(datamap: string, opties: PostgresOpties): string[] {
  const instellingen = {
    listen_addresses: '127.0.0.1',
    port: String(opties.poort),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: String(opties.verbindingen ?? 150),
    shared_buffers: '256MB',
    ...(opties.vluchtig === true ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return ['-D', datamap, ...Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`])];
}

/** True when the server takes our password; stops when it is another server, with another password. */
async function antwoordt(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (fout) {
    if ((fout as { code?: string }).code === '28P01') {
      throw new StartFout(
        'PostgreSQL weigert het wachtwoord uit geheimen.json: die hoort bij een andere datamap. Begin opnieuw met npm start -- --leeg.',
      );
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes a role that owns databases when it is not there yet: the system runs, as in production, without superuser rights. */
export async function zorgVoorRol(beheerUrl: string, rol: string, wachtwoord: string): Promise<void> {
  const client = new Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [rol]);
    if (rowCount !== 0) return;
    const naam = client.escapeIdentifier(rol);
    await client.query(`create role ${naam} login password ${client.escapeLiteral(wachtwoord)}`);
  } finally {
    await client.end();
  }
}

/** Makes a database when it is not there yet, for the owner of the dossier unless another role is named. */
export async function zorgVoorDatabase(postgres: Postgres, naam: string, eigenaar = EIGENAAR): Promise<string> {
  const client = new Client({ connectionString: postgres.beheerUrl('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [naam]);
    const namen = [naam, eigenaar].map((deel) => client.escapeIdentifier(deel));
    if (rowCount === 0) await client.query(`create database ${namen[0]} owner ${namen[1]}`);
    return postgres.url(naam);
  } finally {
    await client.end();
  }
}

/** Starts the PostgreSQL of the project on 127.0.0.1, making its data folder the first time, and waits until it answers. */
export async function startPostgres(opties: PostgresOpties): Promise<Postgres> {
  const gebruiker = postgresGebruiker();
  const bin = vindPostgres(gebruiker);
  const datamap = zorgVoorDatamap({ ...opties, bin, gebruiker });
  const kind = startKind({
    naam: 'PostgreSQL',
    programma: join(bin, 'postgres'),
    argumenten: serverArgumenten(datamap, opties),
    logbestand: opties.logbestand,
    omgeving: { PATH: process.env['PATH'], LC_ALL: 'C' },
    gebruiker,
    stopsignaal: 'SIGINT',
    register: opties.register,
  });
  const adres = (rol: string, database: string): string =>
    `postgres://${rol}:${encodeURIComponent(opties.wachtwoord)}@127.0.0.1:${opties.poort}/${database}`;
  const postgres: Postgres = {
    kind,
    url: (database) => adres(EIGENAAR, database),
    beheerUrl: (database) => adres(BEHEERDER, database),
    stop: () => kind.stop(15_000),
  };
  try {
    await wachtOpKind(kind, () => antwoordt(postgres.beheerUrl('postgres')), 60_000);
    await zorgVoorRol(postgres.beheerUrl('postgres'), EIGENAAR, opties.wachtwoord);
  } catch (fout) {
    await postgres.stop();
    throw fout instanceof StartFout
      ? fout
      : new StartFout(`PostgreSQL start niet: ${tekstVan(fout)}. ${laatsteRegels(opties.logbestand, 1).join('')}`);
  }
  return postgres;
}
