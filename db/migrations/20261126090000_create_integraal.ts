import type { Knex } from 'knex';

const SQL = `
-- Facts of toeslagjaren, one row each, with where they come from. Only added to: the last row of a fact is the one that counts,
-- and what the ouder says stands beside what the dienst recorded.
create table jaarfeiten (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  sleutel text not null,
  volgnummer int not null,
  jaar text not null check (jaar ~ '^20(0[5-9]|1[0-9])(|/[0-9]{1,2}-[0-9]{1,2})$'),
  feit text not null,
  bedrag_centen bigint check (bedrag_centen >= 0),
  dag date,
  waarde text,
  bron text not null,
  vindplaats text,
  herkomst text not null check (herkomst in ('dienst', 'ouder')),
  opmerking text,
  door text not null,
  op date not null,
  unique (sleutel, jaar, feit),
  check (num_nonnulls(bedrag_centen, dag, waarde) <= 1)
);
create index jaarfeiten_zaak on jaarfeiten (zaak_id, volgnummer);
create trigger alleen_toevoegen before update or delete or truncate on jaarfeiten execute function alleen_toevoegen();

-- Procedures with professional legal aid (Wht 2.3 lid 6).
create table bijstand (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  sleutel text not null unique,
  halve_punten int not null check (halve_punten > 0),
  puntwaarde_centen bigint not null check (puntwaarde_centen > 0),
  vergoed_centen bigint not null check (vergoed_centen >= 0),
  vindplaats text,
  door text not null,
  op date not null
);
create index bijstand_zaak on bijstand (zaak_id);
create trigger alleen_toevoegen before update or delete or truncate on bijstand execute function alleen_toevoegen();

-- Judgments on (parts of) years; the last one of a part counts.
create table jaaroordelen (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  sleutel text not null unique,
  volgnummer int not null,
  jaar text not null,
  grond text not null check (grond in ('vooringenomenheid', 'hardheid', 'ogs', 'geen')),
  uitsluiting text,
  motivering text not null,
  door text not null,
  op date not null
);
create index jaaroordelen_zaak on jaaroordelen (zaak_id, volgnummer);
create index jaaroordelen_vergelijk on jaaroordelen (jaar, grond);
create trigger alleen_toevoegen before update or delete or truncate on jaaroordelen execute function alleen_toevoegen();
`;

/** The facts of the integrale beoordeling and the judgments on them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
