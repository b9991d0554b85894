import type { Knex } from 'knex';

const SQL = `
create table vastgelopen_stappen (
  workflow_id text not null,
  run_id text not null,
  activity_id text not null,
  activiteit text not null,
  zaaknummer text,
  pogingen int not null,
  fouttype text,
  melding text,
  sinds timestamptz not null,
  laatst timestamptz not null,
  primary key (workflow_id, run_id, activity_id)
);
create index vastgelopen_stappen_zaak on vastgelopen_stappen (zaaknummer) where zaaknummer is not null;

create table inzagelog (
  id bigint generated always as identity primary key,
  medewerker_id text not null,
  wat text not null,
  zaaknummer text,
  moment timestamptz not null,
  verzoek_id text not null
);
create index inzagelog_zaak on inzagelog (zaaknummer, moment) where zaaknummer is not null;
create index inzagelog_medewerker on inzagelog (medewerker_id, moment);
create trigger alleen_toevoegen before update or delete or truncate on inzagelog execute function alleen_toevoegen();

-- The form connect-pg-simple asks for.
create table sessies (
  sid varchar not null primary key,
  sess json not null,
  expire timestamp(6) not null
);
create index sessies_expire on sessies (expire);
`;

/** For operators and auditors: stuck steps, who looked at what, sessions of the web. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
