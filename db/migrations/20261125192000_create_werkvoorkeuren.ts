import type { Knex } from 'knex';

const SQL = `
-- How a medewerker likes to look at the werkvoorraad. No facts of the dossier: rows come and go with the wish of their owner.
create table bewaarde_filters (
  id uuid primary key default gen_random_uuid(),
  medewerker_id text not null,
  naam text not null check (naam <> '' and length(naam) <= 60),
  vraag text not null check (length(vraag) <= 300),
  unique (medewerker_id, naam)
);
create table gekozen_kolommen (
  medewerker_id text primary key,
  kolommen text[] not null
);
`;

/** Saved filters and chosen columns of the werkvoorraad. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
