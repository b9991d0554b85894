import type { Logger as Temporallogger, LogLevel, LogMetadata } from '@temporalio/worker';
import type { Logger } from 'pino';

const NIVEAUS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** Lets the Temporal SDK write in our own log, with the redaction of our own log. */
export function coreLogger(logger: Logger): Temporallogger {
  const schrijf = (niveau: LogLevel, bericht: string, meta?: LogMetadata): void => {
    const { error, ...rest } = (meta ?? {}) as Record<string, unknown>;
    logger[NIVEAUS[niveau]](error === undefined ? rest : { ...rest, err: error }, bericht);
  };
  return {
    log: schrijf,
    trace: (bericht, meta) => schrijf('TRACE', bericht, meta),
    debug: (bericht, meta) => schrijf('DEBUG', bericht, meta),
    info: (bericht, meta) => schrijf('INFO', bericht, meta),
    warn: (bericht, meta) => schrijf('WARN', bericht, meta),
    error: (bericht, meta) => schrijf('ERROR', bericht, meta),
  };
}
