import type { Knex } from 'knex';

const SQL = `
-- What moves a zaak in the queue of the integrale beoordeling before there is a procedure to hold it. The last row of a zaak and kind counts;
-- without a last day it says that the earlier one no longer holds. Every row is a change of priority with its ground.
create table wachtrijfeiten (
  id bigint generated always as identity primary key,
  sleutel text not null unique,
  zaak_id uuid not null references zaken,
  soort text not null check (soort in ('rechterlijke termijn', 'ingebrekestelling')),
  ontvangen_op date not null,
  uiterlijk date,
  grond text not null check (btrim(grond) <> ''),
  door text not null,
  op date not null,
  moment timestamptz not null,
  check (ontvangen_op <= op)
);
create index wachtrijfeiten_zaak on wachtrijfeiten (zaak_id, soort, id desc);
create trigger alleen_toevoegen before update or delete or truncate on wachtrijfeiten execute function alleen_toevoegen();

create table pzb_capaciteit (
  medewerker_id text primary key references medewerkers,
  vaardigheid text not null check (vaardigheid in ('volledig', 'in opleiding')),
  zaken_per_week int not null check (zaken_per_week between 0 and 50),
  afwezig_van date,
  afwezig_tot date,
  gewijzigd_door text not null,
  gewijzigd_op timestamptz not null,
  check (afwezig_tot is null or (afwezig_van is not null and afwezig_van <= afwezig_tot))
);

-- What was handed out, to whom and by which rule: proposed before the act, so that nobody else hands out the same zaak meanwhile.
create table uitgiften (
  sleutel text primary key,
  formulier text not null,
  zaak_id uuid not null references zaken,
  medewerker_id text not null references medewerkers,
  plaats int not null check (plaats > 0),
  regel text not null,
  uitleg text not null,
  procedeert boolean not null,
  regelversie text not null,
  stand text not null default 'voorgesteld' check (stand in ('voorgesteld', 'uitgegeven', 'vervallen')),
  door text not null,
  op date not null,
  moment timestamptz not null,
  unique (formulier, zaak_id)
);
create index uitgiften_zaak on uitgiften (zaak_id, moment);
create index uitgiften_op on uitgiften (op, medewerker_id) where stand <> 'vervallen';

-- The queue without reading a zaak that is not in it.
create index zaak_overzicht_wachtrij on zaak_overzicht (spoed desc, ontvangen_op, zaak_id)
  where behandelaar_id is null and afgesloten_op is null;
create index procedures_aanmelding_lopend on procedures (zaak_id)
  where soort = 'aanmelding' and fase = 'lopend' and beeindigd_op is null;
create index procedures_eerste_toets_af on procedures (zaak_id) where soort = 'eersteToets' and uitkomst is not null;
create index procedures_integraal on procedures (zaak_id) where soort = 'integraleBeoordeling';
`;

/** The queue of the integrale beoordeling: what gives priority, how much each PZB can take, what was handed out. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
