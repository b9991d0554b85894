import { join } from 'node:path';
import { type Kind, startKind, wachtOpKind } from '#scripts/servers/kind';
import { WORTEL } from '#scripts/servers/mappen';
import { HOOGSTE_SERVERPOORT, vrijeServerpoorten } from '#scripts/servers/poorten';
import { StartFout } from '#scripts/servers/startfout';
import { NAMESPACE } from '#scripts/servers/temporal';
import { probeerInrichting } from '#scripts/servers/temporalinrichting';
import type { Temporalopslag } from '#scripts/servers/temporalschema';

/** What the server in production is told as well: see the comments in the file. */
export const DYNAMISCH_BESTAND = join(WORTEL, 'scripts', 'productie', 'temporal-dynamisch.yaml');

/** Parts of a history; can never change once the databases are made. Enough for one machine, production has more. */
const SHARDS = 4;

/** The ports on which the services of a server talk to each other; nobody else needs them, so any free ones will do. */
const INTERNE_POORTEN = [
  'FRONTEND_HTTP_PORT',
  'FRONTEND_MEMBERSHIP_PORT',
  'HISTORY_GRPC_PORT',
  'HISTORY_MEMBERSHIP_PORT',
  'MATCHING_GRPC_PORT',
  'MATCHING_MEMBERSHIP_PORT',
  'WORKER_GRPC_PORT',
  'WORKER_MEMBERSHIP_PORT',
] as const;

/** How a server on PostgreSQL runs. */
export interface Productieserver {
  readonly programma: string;
  readonly poort: number;
  readonly opslag: Temporalopslag;
  readonly logbestand: string;
  readonly register?: Kind[] | undefined;
}

async function omgeving({ poort, opslag }: Productieserver): Promise<Record<string, string | undefined>> {
  const vrij = await vrijeServerpoorten(INTERNE_POORTEN.length);
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DB: 'postgres12',
    POSTGRES_SEEDS: '127.0.0.1',
    DB_PORT: String(opslag.poort),
    POSTGRES_USER: opslag.gebruiker,
    POSTGRES_PWD: opslag.wachtwoord,
    NUM_HISTORY_SHARDS: String(SHARDS),
    BIND_ON_IP: '127.0.0.1',
    TEMPORAL_BROADCAST_ADDRESS: '127.0.0.1',
    DYNAMIC_CONFIG_FILE_PATH: DYNAMISCH_BESTAND,
    LOG_LEVEL: 'warn',
    FRONTEND_GRPC_PORT: String(poort),
    ...Object.fromEntries(INTERNE_POORTEN.map((naam, plaats) => [naam, String(vrij[plaats])])),
  };
}

/** Starts `temporal-server` on 127.0.0.1 over databases whose schema is up to date, and waits until it knows our namespace. */
export async function startTemporalserver(opties: Productieserver): Promise<Kind> {
  if (opties.poort > HOOGSTE_SERVERPOORT) {
    throw new StartFout(
      `Poort ${opties.poort} is te hoog voor een Temporal-server op PostgreSQL: kies met TEMPORAL_PORT een poort tot en met ${HOOGSTE_SERVERPOORT}.`,
      2,
    );
  }
  const kind = startKind({
    naam: 'Temporal',
    programma: opties.programma,
    argumenten: ['--allow-no-auth', 'start'],
    logbestand: opties.logbestand,
    omgeving: await omgeving(opties),
    stopsignaal: 'SIGINT',
    register: opties.register,
  });
  const adres = { address: `127.0.0.1:${opties.poort}` };
  try {
    await wachtOpKind(kind, () => probeerInrichting(adres, NAMESPACE), 120_000, 500);
  } catch (fout) {
    await kind.stop(15_000);
    throw fout;
  }
  return kind;
}
