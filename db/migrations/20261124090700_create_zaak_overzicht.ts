import type { Knex } from 'knex';

const SQL = `
create table zaak_overzicht (
  zaak_id uuid primary key references zaken,
  zaaknummer text not null unique,
  persoon_id uuid not null references personen,
  naam text not null,
  zoeknaam text not null,
  geboortedatum date not null,
  team text not null,
  behandelaar_id text,
  spoed boolean not null,
  fase text not null,
  fasetitel text not null,
  procedure_id text,
  wacht_op text not null,
  uiterste_datum date,
  termijn_titel text,
  ontvangen_op date not null,
  afgesloten_op date,
  bedrag_centen bigint,
  volgnummer int not null,
  bijgewerkt_op timestamptz not null
);
-- Keyset pages: 9999-12-31 stands for "no running termijn", so that those come last and the key has no null.
create index zaak_overzicht_behandelaar on zaak_overzicht
  (behandelaar_id, coalesce(uiterste_datum, date '9999-12-31'), zaak_id) where afgesloten_op is null;
create index zaak_overzicht_team on zaak_overzicht
  (team, coalesce(uiterste_datum, date '9999-12-31'), zaak_id) where afgesloten_op is null;
create index zaak_overzicht_uiterste on zaak_overzicht
  (coalesce(uiterste_datum, date '9999-12-31'), zaak_id) where afgesloten_op is null;
create index zaak_overzicht_fase on zaak_overzicht
  (fase, coalesce(uiterste_datum, date '9999-12-31'), zaak_id) where afgesloten_op is null;
create index zaak_overzicht_ontvangen on zaak_overzicht (ontvangen_op, zaak_id);
create index zaak_overzicht_zoeknaam on zaak_overzicht using gin (zoeknaam gin_trgm_ops);
create index zaak_overzicht_geboortedatum on zaak_overzicht (geboortedatum);
create index zaak_overzicht_persoon on zaak_overzicht (persoon_id);
`;

/** The read model of lists, search and counts: one row per zaak, made again from the dossier whenever needed. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
