import type { Knex } from 'knex';

/** Notes that a printed letter went out at `momentMs` (milliseconds since 1970). The first moment stays. */
export async function markeerVerzonden(
  knex: Knex | Knex.Transaction,
  briefId: string,
  momentMs: number,
): Promise<void> {
  await knex('brieven')
    .where({ id: briefId, status: 'gemaakt' })
    .update({ status: 'verzonden', verzonden_op: new Date(momentMs) });
}
