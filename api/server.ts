/** Entry of the web process: the only file here that reads settings, opens connections and listens. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { createApp } from '#api/app';
import { maakOidcIdentiteit } from '#api/auth/identiteit.oidc';
import { maakSessieopslag } from '#api/auth/sessieopslag';
import { maakCodec } from '#api/codec/codec.temporal';
import type { Diensten, Webomgeving } from '#api/compose';
import type { Gereedheid } from '#api/gezondheid/gezondheid';
import { maakTemporalBetaalbalie } from '#api/shared/betaalbalie.temporal';
import { maakImportbalie } from '#api/shared/importbalie.proces';
import { maakTemporalclient } from '#api/shared/temporal';
import { metVoorrang } from '#api/shared/voorrang';
import { maakTemporalZaakbalie } from '#api/shared/zaakbalie.temporal';
import { kiesVirusscan } from '#api/stukken/virusscan/kies';
import { leesOfStop, leesWebInstellingen, type WebInstellingen } from '#config/instellingen';
import { maakLogger } from '#config/logger';
import { temporalverbinding } from '#config/temporalverbinding';
import { maakDataConverter, Versleuteling } from '#config/versleuteling';
import { maakVerbinding } from '#db/connection';
import { meldHandeling } from '#db/intake/meldHandeling';
import { findBeginstand } from '#db/queries/beginstand.query';
import { maakBriefopmaak } from '#db/queries/briefopmaak.query';
import { datumOp } from '#domain/waarden/tijd';

/** Connections of the web to the database; the sessions have a few of their own. */
const POOLGROOTTE = 10;
const SESSIEMINUTEN = 30;
/** Time a request under way gets to finish when stopping. */
const AFRONDTIJD_MS = 10_000;
const FAILURE_CONVERTER = join(__dirname, '..', 'workflows', 'shared', 'failure-converter.ts');

interface Webproces {
  readonly diensten: Diensten;
  readonly sluit: () => Promise<void>;
}

function verbind(instellingen: WebInstellingen, logger: Logger): Webproces {
  const knex: Knex = maakVerbinding(instellingen.databaseUrl, { naam: 'herstelbalie-web', poolgrootte: POOLGROOTTE });
  const { namespace } = instellingen.temporal;
  const versleuteling = new Versleuteling(instellingen.codec, namespace);
  const temporal = maakTemporalclient({
    verbinding: temporalverbinding(instellingen.temporal),
    namespace,
    dataConverter: maakDataConverter(versleuteling, FAILURE_CONVERTER),
  });
  const sessies = maakSessieopslag(instellingen.databaseUrl);
  const importbalie = maakImportbalie({
    knex,
    databaseUrl: instellingen.databaseUrl,
    map: instellingen.uploadMap,
    logger,
  });
  const diensten: Diensten = {
    knex,
    zaakbalie: metVoorrang(
      maakTemporalZaakbalie({
        client: temporal.client,
        logger,
        webAdres: instellingen.webAdres,
        leesBeginstand: (zaakId) => findBeginstand(knex, zaakId),
        vandaag: () => datumOp(Date.now()),
      }),
      () => meldHandeling(knex),
      () => performance.now(),
    ),
    betaalbalie: maakTemporalBetaalbalie(temporal.client),
    importbalie,
    virusscan: kiesVirusscan(instellingen.virusscanAdres, process.env['NODE_ENV'] === 'production'),
    maakBrief: maakBriefopmaak(),
    sessies: sessies.opslag,
    codec: maakCodec(versleuteling),
    identiteit: identiteitVan(instellingen),
    instellingen: omgevingVan(instellingen),
    logger,
    klok: () => Date.now(),
  };
  return {
    diensten,
    sluit: async () => {
      await importbalie.stop();
      await sessies.sluit();
      await temporal.sluit();
      await knex.destroy();
    },
  };
}

function identiteitVan({ oidc, webAdres }: WebInstellingen): Diensten['identiteit'] {
  const { issuer, clientId, clientSecret } = oidc;
  return maakOidcIdentiteit({ issuer, clientId, clientgeheim: clientSecret, basisadres: webAdres });
}

function omgevingVan(instellingen: WebInstellingen): Webomgeving {
  return {
    basisadres: instellingen.webAdres,
    sessiegeheim: instellingen.sessieGeheim,
    sessieminuten: SESSIEMINUTEN,
    verzoekenPerMinuut: instellingen.verzoekenPerMinuut,
    grootsteStukBytes: instellingen.grootsteStukMb * 1024 * 1024,
    consoleAdres: instellingen.consoleAdres,
    temporalNamespace: instellingen.temporal.namespace,
    strengeSjablonen: process.env['NODE_ENV'] === 'development',
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

function start(): void {
  const instellingen = leesOfStop(leesWebInstellingen);
  const logger = maakLogger('web', instellingen.logNiveau);
  const proces = verbind(instellingen, logger);
  const gereedheid: Gereedheid = { gereed: true };
  const server = createServer(createApp(proces.diensten, { gereedheid }));
  stopNetjes(server, gereedheid, proces, logger);
  server.once('error', (fout) => {
    process.stderr.write(`De web-server kan niet luisteren op poort ${instellingen.webPort}: ${fout.message}\n`);
    process.exit(1);
  });
  server.listen(instellingen.webPort, instellingen.webHost, () => {
    logger.info({ poort: instellingen.webPort }, 'web luistert');
  });
}

try {
  start();
} catch (fout) {
  process.stderr.write(
    `De web-server start niet: ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`,
  );
  process.exit(1);
}
