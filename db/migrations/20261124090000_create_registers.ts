import type { Knex } from 'knex';

const SQL = `
create extension if not exists pg_trgm;
create extension if not exists unaccent;
-- unaccent() is only STABLE because its dictionary could change; ours does not, and an index needs IMMUTABLE.
create function zoekvorm(tekst text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent', tekst)) $$;

create table medewerkers (
  id text primary key,
  naam text not null,
  rollen text[] not null default '{}',
  team text,
  actief boolean not null default true
);

create table huishoudens (
  id uuid primary key default gen_random_uuid(),
  aangemaakt_op timestamptz not null default now()
);

create table personen (
  id uuid primary key default gen_random_uuid(),
  bsn char(9) not null unique check (bsn ~ '^[0-9]{9}$'),
  voornamen text not null,
  voorletters text not null,
  tussenvoegsel text,
  achternaam text not null,
  geboortedatum date not null,
  straat text,
  huisnummer text,
  postcode text,
  plaats text,
  land char(2) not null default 'NL',
  telefoon text,
  email text,
  voorkeurskanaal text not null default 'brief',
  taal text not null default 'nl',
  tolk boolean not null default false,
  overleden_op date,
  zoeknaam text not null generated always as
    (zoekvorm(voornamen || ' ' || coalesce(tussenvoegsel || ' ', '') || achternaam)) stored,
  aangemaakt_op timestamptz not null default now()
);
create index personen_geboortedatum on personen (geboortedatum, postcode);
create index personen_zoeknaam on personen using gin (zoeknaam gin_trgm_ops);

create table nummerreeksen (
  reeks text not null,
  jaar int not null,
  laatste bigint not null,
  primary key (reeks, jaar)
);
-- Numbers without gaps: the row stays locked until the transaction that took the number ends.
create function volgend_nummer(welke text, in_jaar int) returns bigint language sql as $$
  insert into nummerreeksen as n (reeks, jaar, laatste) values (welke, in_jaar, 1)
  on conflict (reeks, jaar) do update set laatste = n.laatste + 1
  returning laatste
$$;

-- For tables that only grow: what was written there stays as it was written.
create function alleen_toevoegen() returns trigger language plpgsql as $$
begin
  raise exception 'aan % wordt alleen toegevoegd: % is niet toegestaan', tg_table_name, lower(tg_op)
    using errcode = 'HB001';
end $$;
`;

/** Medewerkers, personen, huishoudens; how names are searched; numbers per year. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
