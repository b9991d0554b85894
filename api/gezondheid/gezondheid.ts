import type { RequestHandler } from 'express';
import type { Knex } from 'knex';
import { vraagDatabase } from '#db/queries/levensteken.query';

/** Whether this process may get traffic; switched off first when stopping. */
export interface Gereedheid {
  gereed: boolean;
}

/** The process answers: nothing else is asked, so a slow database does not get it restarted. */
export const levend: RequestHandler = (_req, res) => {
  res.json({ status: 'ok' });
};

/** Ready when the database answers. Temporal is not asked: without it one can still read. */
export function gereed(knex: Knex, staat: Gereedheid): RequestHandler {
  return async (_req, res) => {
    const database = staat.gereed && (await vraagDatabase(knex));
    res.status(database ? 200 : 503).json({ status: database ? 'ok' : 'niet gereed', database });
  };
}
