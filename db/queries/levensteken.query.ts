import type { Knex } from 'knex';

/** True when the database answers. */
export async function vraagDatabase(knex: Knex): Promise<boolean> {
  try {
    await knex.raw('select 1');
    return true;
  } catch {
    return false;
  }
}
