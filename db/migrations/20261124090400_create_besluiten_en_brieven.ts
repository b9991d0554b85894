import type { Knex } from 'knex';

const SQL = `
create table besluiten (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  sleutel text not null,
  besluitsoort text not null,
  uitkomst text not null,
  dagtekening date not null,
  bedrag_centen bigint not null check (bedrag_centen >= 0),
  regels jsonb not null,
  redenen jsonb not null,
  regelversie text not null,
  opgesteld_door text not null,
  geaccordeerd_door text not null,
  hash char(64) not null,
  constraint besluiten_vier_ogen check (opgesteld_door <> geaccordeerd_door),
  unique (sleutel, besluitsoort)
);
create index besluiten_zaak on besluiten (zaak_id, dagtekening);
create index besluiten_dagtekening on besluiten (dagtekening, besluitsoort, uitkomst);
create trigger alleen_toevoegen before update or delete or truncate on besluiten execute function alleen_toevoegen();

create table brieven (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  sleutel text not null,
  briefsoort text not null,
  status text not null default 'te maken' check (status in ('te maken', 'gemaakt', 'verzonden')),
  model jsonb not null,
  pdf bytea,
  pdf_hash char(64),
  aangemaakt_op timestamptz not null,
  gemaakt_op timestamptz,
  verzonden_op timestamptz,
  unique (sleutel, briefsoort),
  check (status = 'te maken' or (pdf is not null and pdf_hash is not null and gemaakt_op is not null)),
  check (status <> 'verzonden' or verzonden_op is not null)
);
create index brieven_zaak on brieven (zaak_id, aangemaakt_op);
create index brieven_onderweg on brieven (status, aangemaakt_op) where status <> 'verzonden';

-- A letter is a snapshot: what it says and its print never change once made.
create function brief_staat_vast() returns trigger language plpgsql as $$
begin
  if new.model is distinct from old.model or (old.pdf_hash is not null and
     (new.pdf is distinct from old.pdf or new.pdf_hash is distinct from old.pdf_hash)) then
    raise exception 'een brief verandert niet meer nadat hij is opgemaakt' using errcode = 'HB001';
  end if;
  return new;
end $$;
create trigger brief_staat_vast before update on brieven for each row execute function brief_staat_vast();
`;

/** Besluiten as data (only added to) and the letters that render them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
