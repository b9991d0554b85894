import type { Knex } from 'knex';

const SQL = `
-- A draw from the besluiten of a period. With the seed, the way of drawing and the same set anyone can draw again: \`verzameling\` is the
-- sha-256 of the ids of the whole set, in their order.
create table steekproeven (
  id uuid primary key default gen_random_uuid(),
  sleutel text not null unique,
  van date not null,
  tot date not null,
  besluitsoorten text[] not null check (cardinality(besluitsoorten) > 0),
  gevraagd int not null check (gevraagd > 0),
  zaad int not null check (zaad >= 0),
  trekwijze text not null,
  omvang int not null check (omvang > 0),
  verzameling char(64) not null,
  door text not null,
  op date not null,
  moment timestamptz not null,
  check (van <= tot)
);
create index steekproeven_moment on steekproeven (moment desc);

create table steekproeftrekkingen (
  steekproef_id uuid not null references steekproeven,
  volgorde int not null check (volgorde > 0),
  besluit_id uuid not null references besluiten,
  primary key (steekproef_id, besluit_id),
  unique (steekproef_id, volgorde)
);

-- The last oordeel of a besluit in a draw counts; what was said before stays.
create table steekproefoordelen (
  id bigint generated always as identity primary key,
  sleutel text not null unique,
  steekproef_id uuid not null,
  besluit_id uuid not null,
  oordeel text not null check (oordeel in ('juist', 'onjuist', 'niet te beoordelen')),
  toelichting text,
  door text not null,
  op date not null,
  moment timestamptz not null,
  foreign key (steekproef_id, besluit_id) references steekproeftrekkingen,
  constraint steekproefoordelen_uitgelegd check (oordeel = 'juist' or coalesce(btrim(toelichting), '') <> '')
);
create index steekproefoordelen_trekking on steekproefoordelen (steekproef_id, besluit_id, id desc);

create function controle_door_een_derde() returns trigger language plpgsql as $$
begin
  if exists (select from besluiten where id = new.besluit_id and new.door in (opgesteld_door, geaccordeerd_door)) then
    raise exception 'wie een besluit opstelde of goedkeurde, controleert het niet' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger controle_door_een_derde before insert on steekproefoordelen for each row execute function controle_door_een_derde();

create trigger alleen_toevoegen before update or delete or truncate on steekproeven execute function alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on steekproeftrekkingen execute function alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on steekproefoordelen execute function alleen_toevoegen();
`;

/** The check of besluiten by sample: what was drawn, how, and what the checkers said. All of it only grows. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
