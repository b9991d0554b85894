import type { Knex } from 'knex';

const SQL = `
create table handelingen (
  sleutel text primary key,
  zaak_id uuid not null references zaken,
  volgnummer int not null check (volgnummer > 0),
  soort text not null check (soort in ('start', 'handeling', 'klok', 'bericht')),
  naam text not null,
  procedure_id text,
  door text,
  rollen text[] not null default '{}',
  op date not null,
  moment timestamptz not null,
  invoer jsonb not null,
  feiten jsonb,
  resultaat jsonb not null,
  unique (zaak_id, volgnummer)
);

create table handeling_invoer (
  sleutel text primary key,
  zaak_id uuid not null references zaken,
  gegevens jsonb not null,
  door text not null,
  aangemaakt_op timestamptz not null default now()
);
create index handeling_invoer_zaak on handeling_invoer (zaak_id);

create table logboek (
  id bigint generated always as identity primary key,
  zaak_id uuid not null references zaken,
  volgnummer int not null,
  regel int not null,
  procedure_id text,
  code text not null,
  tekst text not null,
  door text,
  op date not null,
  moment timestamptz not null,
  vorige_hash char(64) not null,
  hash char(64) not null,
  unique (zaak_id, volgnummer, regel),
  unique (zaak_id, vorige_hash)
);
create index logboek_moment on logboek (moment, id);
create index logboek_door on logboek (door, moment) where door is not null;

create trigger alleen_toevoegen before update or delete or truncate on handelingen execute function alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on logboek execute function alleen_toevoegen();
`;

/** Accepted events and the logboek: both only grow. Input with personal data stands apart, so that it can be erased without touching them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
