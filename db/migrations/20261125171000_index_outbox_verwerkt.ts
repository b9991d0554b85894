import type { Knex } from 'knex';

const SQL = `
create index outbox_verwerkt on outbox (verwerkt_op) where verwerkt_op is not null;
`;

/** For the operator's page: how much went out in the last hour, without reading everything that ever did. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
