/** How much of a page is its own SQL: PostgreSQL writes down every statement of the web while a load runs. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Knex } from 'knex';

/** SQL of a load. */
export interface Sqlgebruik {
  readonly statements: number;
  readonly ms: number;
}

/** Adds up the lines of the log that are of the web; a statement of the extended protocol has up to three of them. */
export function telSql(log: string): Sqlgebruik {
  let [statements, ms] = [0, 0];
  for (const [, duur, stap] of log.matchAll(
    /^herstelbalie-web .*?duration: ([\d.]+) ms(?: {2}(parse|bind|execute|statement))?/gm,
  )) {
    ms += Number(duur);
    if (stap === 'execute' || stap === 'statement') statements += 1;
  }
  return { statements, ms };
}

async function zetLog(beheer: Knex, aan: boolean): Promise<void> {
  const regels = aan
    ? ["alter system set log_line_prefix = '%a '", 'alter system set log_min_duration_statement = 0']
    : ['alter system reset log_min_duration_statement', 'alter system reset log_line_prefix'];
  for (const regel of regels) await beheer.raw(regel);
  await beheer.raw('select pg_reload_conf()');
  await new Promise((verder) => setTimeout(verder, 300));
}

/** Does `werk` with the log on and returns what it gave and the SQL of the web meanwhile. */
export async function metSqllog<T>(
  beheer: Knex,
  logbestand: string,
  werk: () => Promise<T>,
): Promise<{ readonly uitslag: T; readonly sql: Sqlgebruik }> {
  await zetLog(beheer, true);
  const begin = statSync(logbestand).size;
  try {
    const uitslag = await werk();
    await new Promise((verder) => setTimeout(verder, 200));
    return { uitslag, sql: telSql(leesVanaf(logbestand, begin)) };
  } finally {
    await zetLog(beheer, false);
  }
}

function leesVanaf(pad: string, begin: number): string {
  const bestand = openSync(pad, 'r');
  try {
    const lengte = statSync(pad).size - begin;
    const buffer = Buffer.alloc(lengte);
    readSync(bestand, buffer, 0, lengte, begin);
    return buffer.toString('utf8');
  } finally {
    closeSync(bestand);
  }
}
