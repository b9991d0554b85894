import type { Knex } from 'knex';

const SQL = `
-- How the orders of a run fared, from the index alone: a run after an import has tens of thousands of them.
create index betaalopdrachten_run_stand on betaalopdrachten (betaalrun_id, status) include (bedrag_centen)
  where betaalrun_id is not null;
drop index betaalopdrachten_run_id;
-- Every faster beoordeling has had this clock; lists ask it of each of their zaken.
create index termijnen_versneld on termijnen (zaak_id) where klok = 'streefDossierVersneld';
create index outbox_mislukt on outbox (soort, volgende_poging_op desc) where verwerkt_op is null and fout is not null;
`;

/** What lists, the page of the operator and that of the payments need to stay quick with a full outbox and large runs. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
