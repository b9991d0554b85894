import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { Knex } from 'knex';
import { FAILURE_CONVERTER } from '#activities/proces/bundel';
import { leesWorkerInstellingen } from '#config/instellingen';
import { temporalverbinding } from '#config/temporalverbinding';
import { maakDataConverter, Versleuteling } from '#config/versleuteling';
import { maakVerbinding } from '#db/connection';
import { adressenVan, vrijeSysteempoorten, type Adressen } from '#scripts/opstart/alles';
import type { Poorten } from '#scripts/opstart/argumenten';
import { startDeel } from '#scripts/opstart/deel';
import { zorgVoorGeheimen } from '#scripts/opstart/geheimen';
import { omgevingen, type Omgeving } from '#scripts/opstart/omgeving';
import { Systeem } from '#scripts/opstart/systeem';
import { GEWOON } from '#scripts/opstart/vorm';
import type { Kind } from '#scripts/servers/kind';
import { BEHEERDER } from '#scripts/servers/postgresdatamap';

/** The system under measurement: everything of `npm start` in a folder of its own, its worker started and stopped by the bench. */
export interface Benchsysteem {
  readonly map: string;
  readonly poorten: Poorten;
  readonly adressen: Adressen;
  readonly databaseUrl: string;
  /** The dossier, as the bench itself looks into it. */
  readonly knex: Knex;
  /** The same database as superuser, to switch the log of PostgreSQL. */
  readonly beheer: Knex;
  readonly client: Client;
  readonly dataConverter: DataConverter;
  /** What a worker is told; the worker of the skeleton gets the same. */
  readonly workeromgeving: Omgeving;
  /** Starts a worker, with other settings when they are given, and waits until it answers. */
  startWorker(anders?: Omgeving): Promise<Kind>;
  /** A running part by its name in the log. */
  kind(naam: string): Kind | undefined;
  stop(): Promise<void>;
}

/** Variables that point the system at servers of one's own: a bench always runs on fresh ones. */
const VAN_BUITEN = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'OIDC_ISSUER', 'WEB_ADRES', 'CONSOLE_ADRES', 'BANK_URL'];

/** Nobody is held back for asking much: that is what the bench does. */
const EIGEN = { VERZOEKEN_PER_MINUUT: '100000000', LOG_NIVEAU: 'warn' };

function omgeving(): Omgeving {
  const over = Object.entries(process.env).filter(([naam]) => !VAN_BUITEN.includes(naam) && naam !== 'WORKFLOW_BUNDEL');
  return { ...Object.fromEntries(over), ...EIGEN };
}

/** Starts servers, identity provider, bank and web; no worker yet. */
export async function startBenchsysteem(meld: (zin: string) => void): Promise<Benchsysteem> {
  const map = mkdtempSync(join(tmpdir(), 'herstelbalie-bench-'));
  const poorten = await vrijeSysteempoorten();
  const env = omgeving();
  const vorm = { ...GEWOON, delen: ['oidc', 'bank', 'web'] as const };
  const systeem = new Systeem({ map, poorten, env, demo: false, meld, vorm });
  try {
    await systeem.start();
    return await verbind({ map, poorten, env, systeem });
  } catch (fout) {
    await systeem.stop();
    throw fout;
  }
}

interface Gestart {
  readonly map: string;
  readonly poorten: Poorten;
  readonly env: Omgeving;
  readonly systeem: Systeem;
}

async function verbind({ map, poorten, env, systeem }: Gestart): Promise<Benchsysteem> {
  const { databaseUrl } = systeem;
  const geheimen = zorgVoorGeheimen(map);
  const workeromgeving = omgevingen({ env, geheimen, poorten, map, databaseUrl }).worker;
  const { temporal, codec } = leesWorkerInstellingen(workeromgeving);
  const dataConverter = maakDataConverter(new Versleuteling(codec, temporal.namespace), FAILURE_CONVERTER);
  const connection = await Connection.connect({ ...temporalverbinding(temporal) });
  const knex = maakVerbinding(databaseUrl, { naam: 'herstelbalie-bench', poolgrootte: 4 });
  const beheerUrl = new URL(databaseUrl);
  [beheerUrl.username, beheerUrl.password] = [BEHEERDER, geheimen.postgresWachtwoord];
  const beheer = maakVerbinding(beheerUrl.href, { naam: 'herstelbalie-bench', poolgrootte: 1 });
  return {
    ...{ map, poorten, databaseUrl, knex, beheer, dataConverter, workeromgeving },
    adressen: adressenVan(env, poorten),
    client: new Client({ connection, namespace: temporal.namespace, dataConverter }),
    startWorker: (anders = {}) =>
      startDeel({
        ...{ deel: 'worker', poort: poorten.metrics, map, register: systeem.kinderen },
        omgeving: { ...workeromgeving, ...anders },
      }),
    kind: (naam) => systeem.kind(naam),
    stop: async () => {
      await Promise.all([knex.destroy(), beheer.destroy(), connection.close()]);
      await systeem.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
