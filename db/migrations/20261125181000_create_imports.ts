import type { Knex } from 'knex';

const SQL = `
alter table handelingen drop constraint handelingen_soort_check,
  add constraint handelingen_soort_check check (soort in ('start', 'handeling', 'klok', 'bericht', 'migratie'));

create table imports (
  id uuid primary key default gen_random_uuid(),
  volgnummer bigint generated always as identity unique,
  bestandsnaam text not null,
  -- Where an upload waits on the machine of the web; null when the file came from the command line.
  pad text,
  bestand_hash char(64) not null,
  bytes bigint not null,
  droog boolean not null,
  status text not null default 'wacht' check (status in ('wacht', 'bezig', 'gestopt', 'klaar', 'mislukt')),
  door text not null,
  aangemaakt_op timestamptz not null default now(),
  bijgewerkt_op timestamptz not null default now(),
  klaar_op timestamptz,
  -- Last row that was dealt with, and the byte behind it: where a next run goes on.
  rij int not null default 1,
  regel int not null default 1,
  positie bigint not null default 0,
  windows_1252 int not null default 0,
  nieuw int not null default 0,
  ongewijzigd int not null default 0,
  gewijzigd int not null default 0,
  fout int not null default 0,
  reden text,
  betaalrun_id uuid references betaalruns
);
create index imports_bestand on imports (bestand_hash, volgnummer) where not droog and status <> 'klaar';

-- Which row became which zaak: the same row again adds nothing, and a changed one is recognised column by column.
create table importrijen (
  sleutel text primary key,
  zaak_id uuid not null references zaken,
  import_id uuid not null references imports,
  rij int not null,
  huishouden text,
  vingerafdruk text not null
);
create index importrijen_huishouden on importrijen (huishouden) where huishouden is not null;

create table importmeldingen (
  import_id uuid not null references imports,
  rij int not null,
  volg int not null,
  regel int not null,
  referentie text,
  kolom text,
  soort text not null check (soort in ('fout', 'gewijzigd')),
  reden text not null,
  primary key (import_id, rij, volg)
);
`;

/** Imports of files: how far they are, which row became which zaak, and what was wrong. A zaak can begin with a migratie. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
