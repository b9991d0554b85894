import type { Knex } from 'knex';

const SQL = `
-- A payment is booked at most once, and comes back at most once: both lines stay.
alter table bankboekingen drop constraint bankboekingen_end_to_end_id_key;
alter table bankboekingen add constraint bankboekingen_een_per_soort unique (end_to_end_id, soort);

-- What was received and went back to the bank is a line below zero, and only that.
alter table ontvangsten drop constraint ontvangsten_bedrag_centen_check;
alter table ontvangsten add constraint ontvangsten_onder_nul_is_retour
  check (bedrag_centen >= 0 or sleutel like 'bank/%/retour');

alter table betaalopdrachten add column geretourneerd_op date;
update betaalopdrachten o set geretourneerd_op = b.boekdatum
  from bankboekingen b where b.end_to_end_id = o.end_to_end_id and b.soort = 'geretourneerd';
create index betaalopdrachten_alsnog_terug on betaalopdrachten (zaak_id) where status = 'geretourneerd' and betaald_op is not null;

-- The runs a betaalrun looks at again.
create index betaalruns_verwerkt on betaalruns (verwerkt_op) where status = 'verwerkt';
`;

/** A payment that was booked as paid may come back later: a second line of the bank, and a day on the order. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
