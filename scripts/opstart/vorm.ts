import { join } from 'node:path';
import type { Opdracht, Poorten } from '#scripts/opstart/argumenten';
import type { Deelnaam } from '#scripts/opstart/deel';
import type { Omgeving } from '#scripts/opstart/omgeving';
import type { Kind } from '#scripts/servers/kind';
import type { Meld } from '#scripts/servers/langwerk';
import { type Postgres, zorgVoorDatabase, zorgVoorRol } from '#scripts/servers/postgres';
import { StartFout } from '#scripts/servers/startfout';
import { startTemporal } from '#scripts/servers/temporal';
import { zorgVoorTemporal } from '#scripts/servers/temporalbinary';
import { startConsole } from '#scripts/servers/temporalconsole';
import { startTemporalserver } from '#scripts/servers/temporalproductie';
import { zorgVoorTemporalprogrammas } from '#scripts/servers/temporalprogrammas';
import { TEMPORALDATABASES, werkTemporalschemasBij } from '#scripts/servers/temporalschema';

/** Where a Temporal server is to run. */
export interface Temporalplaats {
  readonly map: string;
  readonly poorten: Poorten;
  readonly webAdres: string;
  /** The PostgreSQL of this run; absent when the operator gave one of their own. */
  readonly postgres: Postgres | undefined;
  readonly wachtwoord: string;
  readonly meld: Meld;
  readonly register: Kind[];
}

/** The servers of Temporal that a way to run can have. */
export type Temporalserver = 'Temporal' | 'Console';

/** A way to run the whole system on one machine. */
export interface Vorm extends Opdracht {
  /** Our own processes, in the order they start. */
  readonly delen: readonly Deelnaam[];
  /** Connections the PostgreSQL of the run allows. */
  readonly verbindingen: number;
  /** Variables that some of those get besides. */
  readonly omgeving: { readonly bij: readonly Deelnaam[]; readonly waarden: Omgeving };
  /** How each server of Temporal starts, in that order. */
  readonly servers: Readonly<Partial<Record<Temporalserver, (plaats: Temporalplaats) => Promise<Kind>>>>;
}

async function startOntwikkelserver(plaats: Temporalplaats): Promise<Kind> {
  const { map, poorten, webAdres, meld, register } = plaats;
  const { kind } = await startTemporal({
    programma: await zorgVoorTemporal(meld),
    poort: poorten.temporal,
    logbestand: join(map, 'logs', 'temporal.log'),
    dbBestand: join(map, 'temporal.db'),
    console: { poort: poorten.console, webAdres },
    register,
  });
  return kind;
}

/** What `npm start` gives: the development server of Temporal, with everything in one process, and one worker. */
export const GEWOON: Vorm = {
  opdracht: 'npm start',
  map: '.herstelbalie',
  delen: ['oidc', 'bank', 'worker', 'web'],
  verbindingen: 150,
  omgeving: { bij: [], waarden: {} },
  servers: { Temporal: startOntwikkelserver },
};

const TEMPORALROL = 'temporal';

async function startServerOpPostgres(plaats: Temporalplaats): Promise<Kind> {
  const { map, poorten, postgres, wachtwoord, meld, register } = plaats;
  if (postgres === undefined) {
    throw new StartFout(
      'Temporal bewaart hier zijn stand in de eigen PostgreSQL: laat DATABASE_URL weg, of geef ook TEMPORAL_ADDRESS op.',
      2,
    );
  }
  const { server, sqlTool } = await zorgVoorTemporalprogrammas(meld);
  await zorgVoorRol(postgres.beheerUrl('postgres'), TEMPORALROL, wachtwoord);
  for (const database of Object.keys(TEMPORALDATABASES)) await zorgVoorDatabase(postgres, database, TEMPORALROL);
  const opslag = { poort: poorten.postgres, gebruiker: TEMPORALROL, wachtwoord };
  await werkTemporalschemasBij(sqlTool, opslag);
  meld("Schema's van Temporal bijgewerkt");
  const logbestand = join(map, 'logs', 'temporal.log');
  return startTemporalserver({ programma: server, poort: poorten.temporal, opslag, logbestand, register });
}

async function startLosseConsole({ map, poorten, webAdres, meld, register }: Temporalplaats): Promise<Kind> {
  const { console: programma } = await zorgVoorTemporalprogrammas(meld);
  return startConsole({
    programma,
    poort: poorten.console,
    temporalPoort: poorten.temporal,
    webAdres,
    map,
    register,
  });
}

/** The shape of production on one machine, without containers: Temporal's server and console apart on PostgreSQL, and two workers. */
export const PRODUCTIE_ACHTIG: Vorm = {
  opdracht: 'npm run start:productie-achtig',
  map: '.herstelbalie-productie',
  delen: ['oidc', 'bank', 'worker', 'worker2', 'web'],
  verbindingen: 300,
  // Not the identity provider and the bank: those stand in for parts that production has elsewhere, and refuse to run as if they were.
  omgeving: { bij: ['worker', 'worker2', 'web'], waarden: { NODE_ENV: 'production', TZ: 'UTC' } },
  servers: { Temporal: startServerOpPostgres, Console: startLosseConsole },
};

/** The way to run with this name, `gewoon` when none is named; throws one sentence for a name it does not know. */
export function vormMetNaam(naam: string | undefined): Vorm {
  const vormen: Readonly<Record<string, Vorm>> = { gewoon: GEWOON, 'productie-achtig': PRODUCTIE_ACHTIG };
  const vorm = vormen[naam === undefined || naam === '' ? 'gewoon' : naam];
  if (vorm !== undefined) return vorm;
  throw new StartFout(`"${naam}" is no way to run: choose ${Object.keys(vormen).join(' or ')}.`, 2);
}
