import type { Knex } from 'knex';

const SQL = `
-- Keyset pages, as in zaak_overzicht: 9999-12-31 stands for "no last day".
create index taken_rol_dag on taken (rol, coalesce(uiterlijk, date '9999-12-31'), id)
  where afgerond_op is null;
`;

/** The taken of a role by last day: a teamleider has one for every overdue term of the team. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
