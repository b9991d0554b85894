import type { Knex } from 'knex';

const SQL = `
create table procedures (
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  soort text not null,
  fase text not null,
  gestart_op date not null,
  beeindigd_op date,
  uitkomst text,
  primary key (zaak_id, procedure_id)
);
create index procedures_open on procedures (soort, fase) where beeindigd_op is null;

create table termijnen (
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  klok text not null,
  titel text not null,
  soort text not null check (soort in ('wettelijk', 'rechterlijk', 'beleid', 'intern', 'belofte', 'periode')),
  bron text not null,
  zekerheid text not null,
  vanaf date not null,
  einddatum date not null,
  status text not null check (status in ('loopt', 'opgeschort', 'gestopt')),
  signaal text not null,
  gestopt_op date,
  uitleg jsonb not null,
  primary key (zaak_id, procedure_id, klok, vanaf)
);
create index termijnen_lopend on termijnen (einddatum, soort) where status <> 'gestopt';

create table taken (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  taak text not null,
  titel text not null,
  rol text not null,
  medewerker_id text,
  uiterlijk date,
  aangemaakt_op timestamptz not null,
  afgerond_op timestamptz
);
create unique index taken_een_open on taken (zaak_id, procedure_id, taak) where afgerond_op is null;
create index taken_medewerker on taken (medewerker_id, uiterlijk, id) where afgerond_op is null;
create index taken_rol on taken (rol, uiterlijk, id) where afgerond_op is null and medewerker_id is null;

create table mijlpalen (
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  mijlpaal text not null,
  op date not null,
  primary key (zaak_id, procedure_id, mijlpaal)
);
create index mijlpalen_soort on mijlpalen (mijlpaal, op);

create table contacten (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken,
  sleutel text not null unique,
  kanaal text not null,
  tekst text not null,
  door text not null,
  op date not null,
  moment timestamptz not null
);
create index contacten_zaak on contacten (zaak_id, moment);
`;

/** What runs in a zaak: procedures, termijnen, taken, mijlpalen, contacts. Rows follow from the handelingen and may be rebuilt. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
