import type { Knex } from 'knex';

/** Task queue of the skeleton. */
export const SKELET = 'skelet';

/** What the skeleton asks of the world. */
export interface Skeletactiviteiten {
  schrijf(sleutel: string): Promise<string>;
}

/** Table with one row for each update. */
const TABEL = 'bench_skelet';

/** Makes the table. */
export async function maakSkelettabel(knex: Knex): Promise<void> {
  await knex.raw(
    `create table if not exists ${TABEL} (sleutel text primary key, op timestamptz not null default now())`,
  );
}

/** One row in one transaction; the second time the same row. */
export function maakSkeletactiviteiten(knex: Knex): Skeletactiviteiten {
  return {
    schrijf: async (sleutel) => {
      await knex(TABEL).insert({ sleutel }).onConflict('sleutel').ignore();
      return sleutel;
    },
  };
}
