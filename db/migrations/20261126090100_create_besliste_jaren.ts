import type { Knex } from 'knex';

const SQL = `
-- Decided years by the structured facts they are compared by. Written with the beschikking; no personal data.
create table besliste_jaren (
  zaak_id uuid not null references zaken,
  sleutel text not null,
  jaar text not null,
  gecorrigeerd_centen bigint not null check (gecorrigeerd_centen >= 0),
  correctiesoort text,
  groepsonderzoek boolean,
  ogs_geweigerd boolean not null,
  grond text not null,
  uitsluiting text,
  op date not null,
  primary key (sleutel, jaar)
);
create index besliste_jaren_bedrag on besliste_jaren (gecorrigeerd_centen, op);
create trigger alleen_toevoegen before update or delete or truncate on besliste_jaren execute function alleen_toevoegen();
`;

/** What the judgment of a year is held beside: years that were decided before. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
