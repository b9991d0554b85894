import type { Knex } from 'knex';

/**
 * Claims the sending of a run, before the bank is called. True: nobody tried before, so the bank cannot know the file. False: somebody began,
 * and only the bank can say what came of it.
 */
export async function beginVerzending(knex: Knex, betaalrunId: string): Promise<boolean> {
  const aantal = await knex('betaalruns')
    .where({ id: betaalrunId, status: 'bestand gereed' })
    .update({ status: 'verzending begonnen' });
  return aantal === 1;
}

/** Notes that the bank has the file. The second time nothing changes. */
export async function markeerVerzonden(trx: Knex.Transaction, betaalrunId: string, momentMs: number): Promise<void> {
  await trx('betaalruns')
    .where({ id: betaalrunId, status: 'verzending begonnen' })
    .update({ status: 'verzonden', verzonden_op: new Date(momentMs) });
  await trx('betaalopdrachten').where({ betaalrun_id: betaalrunId, status: 'in run' }).update({ status: 'verzonden' });
}
