/** Entry of the web process: the only file here that reads settings, opens connections and listens. */
import { createServer, type Server } from 'node:http';
import { createApp } from '#api/app';
import { maakOidcIdentiteit } from '#api/auth/identiteit.oidc';
import { maakSessieopslag } from '#api/auth/sessieopslag';
import { maakCodec } from '#api/codec/codec.temporal';
import type { Diensten } from '#api/compose';
import type { Gereedheid } from '#api/gezondheid/gezondheid';
import { maakTemporalZaakbalie } from '#api/shared/zaakbalie.temporal';
import { leesOfStop, leesWebInstellingen, type WebInstellingen } from '#config/instellingen';
import { maakLogger } from '#config/logger';
import { maakVerbinding } from '#db/connection';
import type { Logger } from 'pino';

/** Connections of the web to the database; the sessions have a few of their own. */
const POOLGROOTTE = 10;
const VERZOEKEN_PER_MINUUT = 600;
const SESSIEMINUTEN = 30;
/** Time a request under way gets to finish when stopping. */
const AFRONDTIJD_MS = 10_000;

interface Webproces {
  readonly diensten: Diensten;
  readonly sluit: () => Promise<void>;
}

async function verbind(instellingen: WebInstellingen, logger: Logger): Promise<Webproces> {
  const knex = maakVerbinding(instellingen.databaseUrl, { naam: 'web', poolgrootte: POOLGROOTTE });
  const zaakbalie = await maakTemporalZaakbalie(instellingen, logger);
  const sessies = maakSessieopslag(instellingen.databaseUrl);
  const diensten: Diensten = {
    knex,
    zaakbalie,
    sessies: sessies.opslag,
    codec: maakCodec(instellingen.codec),
    identiteit: maakOidcIdentiteit({
      issuer: instellingen.oidc.issuer,
      clientId: instellingen.oidc.clientId,
      clientgeheim: instellingen.oidc.clientSecret,
      basisadres: instellingen.webAdres,
    }),
    instellingen: {
      basisadres: instellingen.webAdres,
      sessiegeheim: instellingen.sessieGeheim,
      sessieminuten: SESSIEMINUTEN,
      verzoekenPerMinuut: VERZOEKEN_PER_MINUUT,
      consoleAdres: instellingen.consoleAdres,
      strengeSjablonen: process.env['NODE_ENV'] === 'development',
    },
    logger,
    klok: () => Date.now(),
  };
  return {
    diensten,
    sluit: async () => {
      await sessies.sluit();
      await zaakbalie.sluit();
      await knex.destroy();
    },
  };
}

/** Not ready any more, no new connections, what runs may finish, then the connections close. */
function stopNetjes(server: Server, gereedheid: Gereedheid, proces: Webproces, logger: Logger): void {
  let bezig = false;
  const stop = (signaal: string): void => {
    if (bezig) return;
    bezig = true;
    gereedheid.gereed = false;
    logger.info({ signaal }, 'web stopt');
    const afbreken = setTimeout(() => {
      server.closeAllConnections();
    }, AFRONDTIJD_MS);
    server.close(() => {
      clearTimeout(afbreken);
      proces.sluit().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function start(): Promise<void> {
  const instellingen = leesOfStop(leesWebInstellingen);
  const logger = maakLogger('web', instellingen.logNiveau);
  const proces = await verbind(instellingen, logger);
  const gereedheid: Gereedheid = { gereed: true };
  const server = createServer(createApp(proces.diensten, { gereedheid }));
  stopNetjes(server, gereedheid, proces, logger);
  server.listen(instellingen.webPort, instellingen.webHost, () => {
    logger.info({ poort: instellingen.webPort }, 'web luistert');
  });
}

start().catch((fout: unknown) => {
  process.stderr.write(
    `De web-server start niet: ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`,
  );
  process.exit(1);
});
