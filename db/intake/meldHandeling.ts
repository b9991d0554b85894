import type { Knex } from 'knex';

/** Tells the relays that somebody does an act now, so that they keep their backlog out of the way. */
export async function meldHandeling(knex: Knex): Promise<void> {
  await knex.raw(`select pg_notify('handeling', '')`);
}
