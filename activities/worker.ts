/** Entry of the worker process: workflows and activities of all task queues, the relay of the outbox, and the watch over stuck steps. */
import { createServer, type AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { makeTelemetryFilterString, NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { createActivities, type Activities } from '#activities/index';
import { zetBetaalschema } from '#activities/betalingen/schema';
import { maakDrukpers, type Drukpers } from '#activities/brieven/drukpers';
import { maakBank } from '#activities/integraties/bank/bank';
import { maakNagebootstePost } from '#activities/integraties/post/nagebootst';
import { maakNagebootstRegister } from '#activities/integraties/toeslagen/nagebootst';
import { FAILURE_CONVERTER, zorgVoorBundel } from '#activities/proces/bundel';
import { coreLogger } from '#activities/proces/corelogger';
import { maakRegister, openMeetpunt } from '#activities/proces/metingen';
import { startOpruimer } from '#activities/proces/opruimer';
import { maakStappenwacht } from '#activities/proces/stappenwacht';
import { maakWerkers } from '#activities/proces/werkers';
import { maakAchterstand } from '#activities/relay/achterstand';
import { maakRelaymeter } from '#activities/relay/meter';
import { startRelay } from '#activities/relay/relay';
import { maakHttpuitgever, maakTabeluitgever, type Uitgever } from '#activities/relay/uitgever';
import { maakZaakstarter } from '#activities/relay/zaakstarter';
import { leesOfStop, leesWorkerInstellingen, type WorkerInstellingen } from '#config/instellingen';
import { maakLogger } from '#config/logger';
import { temporalverbinding } from '#config/temporalverbinding';
import { maakDataConverter, Versleuteling } from '#config/versleuteling';
import { maakVerbinding } from '#db/connection';
import { maakBriefopmaak } from '#db/queries/briefopmaak.query';
import { datumOp } from '#domain/waarden/tijd';

const POOLGROOTTE = 20;
const klok = (): number => Date.now();

/** What the process holds, and must let go of at the end. */
interface Verbonden {
  readonly instellingen: WorkerInstellingen;
  readonly logger: Logger;
  readonly knex: Knex;
  readonly client: Client;
  readonly werkers: readonly Worker[];
  readonly sluit: () => Promise<void>;
}

async function vrijePoort(): Promise<number> {
  return new Promise((klaar, mis) => {
    const server = createServer();
    server.once('error', mis);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => klaar(port));
    });
  });
}

function installeer(logger: Logger, kernpoort: number): void {
  Runtime.install({
    logger: coreLogger(logger),
    // Our own order of stopping holds.
    shutdownSignals: [],
    telemetryOptions: {
      logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) },
      metrics: { prometheus: { bindAddress: `127.0.0.1:${kernpoort}` } },
    },
  });
}

async function verbind(instellingen: WorkerInstellingen, logger: Logger): Promise<Verbonden> {
  const { namespace } = instellingen.temporal;
  const adres = temporalverbinding(instellingen.temporal);
  const versleuteling = new Versleuteling(instellingen.codec, namespace);
  const dataConverter = maakDataConverter(versleuteling, FAILURE_CONVERTER);
  const knex = maakVerbinding(instellingen.databaseUrl, { naam: 'herstelbalie-worker', poolgrootte: POOLGROOTTE });
  const connection = await NativeConnection.connect({ ...adres });
  const clientverbinding = await Connection.connect({ ...adres });
  const client = new Client({ connection: clientverbinding, namespace, dataConverter });
  const drukpers = maakDrukpers();
  const werkers = await maakWerkers({
    connection,
    namespace,
    dataConverter,
    activities: activiteiten({ instellingen, logger, knex, drukpers }),
    stappenwacht: maakStappenwacht({ knex, logger, klok }),
    bundel: instellingen.workflowBundel ? { codePath: instellingen.workflowBundel } : await zorgVoorBundel(),
  });
  const sluit = async (): Promise<void> => {
    await drukpers.sluit();
    await clientverbinding.close();
    await connection.close();
    await knex.destroy();
  };
  return { instellingen, logger, knex, client, werkers, sluit };
}

function activiteiten(
  delen: Pick<Verbonden, 'instellingen' | 'logger' | 'knex'> & { readonly drukpers: Drukpers },
): Activities {
  const { instellingen, ...rest } = delen;
  return createActivities({
    ...rest,
    klok,
    maakBrief: maakBriefopmaak(),
    toeslagen: maakNagebootstRegister(),
    post: maakNagebootstePost(),
    bank: maakBank(instellingen.bank),
  });
}

function uitgeverVan({ cloudeventsUrl }: WorkerInstellingen, knex: Knex): Uitgever {
  return cloudeventsUrl === undefined ? maakTabeluitgever(knex) : maakHttpuitgever(cloudeventsUrl);
}

/** Runs until a signal: first takes nothing new, then finishes what is under way, then lets go. */
async function draai(verbonden: Verbonden, kernpoort: number): Promise<void> {
  const { instellingen, logger, knex, client, werkers } = verbonden;
  await zetBetaalschema(client);
  const register = maakRegister(knex);
  const relay = startRelay({
    knex,
    databaseUrl: instellingen.databaseUrl,
    logger,
    zaken: maakZaakstarter(client, instellingen.webAdres, () => datumOp(klok())),
    uitgever: uitgeverVan(instellingen, knex),
    meter: maakRelaymeter(register),
    achterstand: maakAchterstand(client, klok),
  });
  const opruimer = startOpruimer({ knex, client, logger, klok });
  const meetpunt = await openMeetpunt({ register, poort: instellingen.metricsPort, kernpoort }, () =>
    werkers.every((werker) => werker.getState() === 'RUNNING'),
  );
  const lopend = Promise.all(werkers.map((werker) => werker.run()));
  logger.info({ namespace: instellingen.temporal.namespace }, 'worker draait');
  luisterNaarStop(logger, werkers);
  await lopend;
  await relay.stop();
  await opruimer.stop();
  await meetpunt.sluit();
}

function luisterNaarStop(logger: Logger, werkers: readonly Worker[]): void {
  let bezig = false;
  const stop = (signaal: string): void => {
    if (bezig) return;
    bezig = true;
    logger.info({ signaal }, 'worker stopt');
    for (const werker of werkers) if (werker.getState() === 'RUNNING') werker.shutdown();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function start(): Promise<void> {
  const instellingen = leesOfStop(leesWorkerInstellingen);
  const logger = maakLogger('worker', instellingen.logNiveau);
  const kernpoort = await vrijePoort();
  installeer(logger, kernpoort);
  const verbonden = await verbind(instellingen, logger);
  await draai(verbonden, kernpoort);
  await verbonden.sluit();
  logger.info('worker is gestopt');
}

start().then(
  () => process.exit(0),
  (fout: unknown) => {
    process.stderr.write(`De worker stopt: ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`);
    process.exit(1);
  },
);
