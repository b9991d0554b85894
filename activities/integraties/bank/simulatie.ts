/** Entry of the simulated bank: a process of its own, with a ledger of its own, that the worker reaches over HTTP only. */
import type { Server } from 'node:http';
import { maakBankserver } from '#activities/integraties/bank/bankserver';
import { Grootboek } from '#activities/integraties/bank/grootboek';
import { leesBankInstellingen, leesOfStop } from '#config/instellingen';
import { maakLogger } from '#config/logger';
import type { Logger } from 'pino';

/** Time a call under way gets to finish when stopping. */
const AFRONDTIJD_MS = 3_000;

function stopNetjes(server: Server, logger: Logger): void {
  let bezig = false;
  const stop = (signaal: string): void => {
    if (bezig) return;
    bezig = true;
    logger.info({ signaal }, 'bank stopt');
    const afbreken = setTimeout(() => {
      server.closeAllConnections();
    }, AFRONDTIJD_MS);
    server.close(() => {
      clearTimeout(afbreken);
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function start(): void {
  const { port, token, map, logNiveau } = leesOfStop(leesBankInstellingen);
  const logger = maakLogger('bank', logNiveau);
  const bank = { grootboek: new Grootboek(map), klok: () => Date.now(), storing: { soort: 'geen' } as const };
  const server = maakBankserver({ bank, token, logger });
  stopNetjes(server, logger);
  server.once('error', (fout) => {
    process.stderr.write(`De bank kan niet luisteren op poort ${port}: ${fout.message}\n`);
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => logger.info({ poort: port }, 'bank luistert'));
}

start();
