import type { Knex } from 'knex';

const SQL = `
create table zaken (
  id uuid primary key default gen_random_uuid(),
  zaaknummer text not null unique check (zaaknummer ~ '^ZK-[0-9]{4}-[0-9]{7}$'),
  zaaktype text not null default 'ouder',
  sleutel text not null unique,
  persoon_id uuid not null references personen,
  huishouden_id uuid not null references huishoudens,
  ontvangen_op date not null,
  poststempel date,
  geregistreerd_op date not null,
  kanaal text not null,
  spoed boolean not null default false,
  buitenland boolean not null default false,
  toestemming_gemeente boolean not null default false,
  toestemming_slachtofferhulp boolean not null default false,
  gemachtigde_naam text,
  gemachtigde_organisatie text,
  gemachtigde_straat text,
  gemachtigde_huisnummer text,
  gemachtigde_postcode text,
  gemachtigde_plaats text,
  gemachtigde_telefoon text,
  gemachtigde_email text,
  demo_verhaal text,
  geregistreerd_door text not null,
  aangemaakt_op timestamptz not null default now(),
  constraint zaken_ontvangen_voor_registratie check (ontvangen_op <= geregistreerd_op)
);
create index zaken_persoon on zaken (persoon_id);
create index zaken_huishouden on zaken (huishouden_id);

create table zaak_betrokkenen (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken,
  rol text not null check (rol in ('toeslagpartner', 'kind', 'gemachtigde', 'vertegenwoordiger')),
  naam text not null,
  bsn char(9) check (bsn ~ '^[0-9]{9}$'),
  geboortedatum date,
  van date,
  tot date,
  hoedanigheid text,
  check (van is null or tot is null or van <= tot)
);
create index zaak_betrokkenen_zaak on zaak_betrokkenen (zaak_id);
create index zaak_betrokkenen_bsn on zaak_betrokkenen (bsn) where bsn is not null;

create table zaak_toestanden (
  zaak_id uuid primary key references zaken,
  volgnummer int not null check (volgnummer >= 0),
  toestand jsonb not null
);
`;

/** Zaken, the people around them, and the position of each zaak. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
