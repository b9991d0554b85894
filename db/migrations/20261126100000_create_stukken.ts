import type { Knex } from 'knex';

const SQL = `
-- The bytes of a file, once, whoever sent it in and in however many zaken it is: its name is the hash of its content.
create table stukinhoud (
  hash char(64) primary key,
  inhoud bytea not null,
  bytes int not null check (bytes = octet_length(inhoud) and bytes > 0),
  bestandstype text not null,
  scanner text not null,
  gescand_op timestamptz not null,
  constraint stukinhoud_hash check (hash = encode(sha256(inhoud), 'hex'))
);
-- Nearly all of it is compressed already.
alter table stukinhoud alter column inhoud set storage external;

-- A file that came in with a form and waits for the act of that form.
create table stukaanleveringen (
  sleutel text primary key,
  zaak_id uuid not null references zaken,
  hash char(64) not null references stukinhoud,
  bestandsnaam text not null,
  door text not null,
  aangeleverd_op timestamptz not null
);
create index stukaanleveringen_oud on stukaanleveringen (aangeleverd_op);
create index stukaanleveringen_hash on stukaanleveringen (hash);

create table stukken (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken
);
create index stukken_zaak on stukken (zaak_id);

create table stukversies (
  stuk_id uuid not null references stukken,
  versie int not null check (versie > 0),
  sleutel text not null unique,
  hash char(64) not null references stukinhoud,
  soort text not null,
  jaar smallint check (jaar between 2005 and 2019),
  bestandsnaam text not null,
  omschrijving text not null,
  door text not null,
  op date not null,
  moment timestamptz not null,
  primary key (stuk_id, versie)
);
create index stukversies_hash on stukversies (hash);

create table bronstanden (
  id bigint generated always as identity primary key,
  zaak_id uuid not null references zaken,
  bron text not null,
  jaar smallint check (jaar between 2005 and 2019),
  stand text not null check (stand in ('opgevraagd', 'afwezig', 'gevonden', 'nogTeDoen')),
  motivering text not null,
  door text not null,
  op date not null,
  moment timestamptz not null
);
create index bronstanden_zaak on bronstanden (zaak_id, bron, jaar, id desc);

create trigger alleen_toevoegen before update on stukinhoud execute function alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on stukken execute function alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on stukversies execute function alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on bronstanden execute function alleen_toevoegen();
`;

/** The papers of a zaak: content by its hash, what waits for its act, stukken with their versions, and what was said of sources that were looked for. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
