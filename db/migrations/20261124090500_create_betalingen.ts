import type { Knex } from 'knex';

const SQL = `
create table rekeningen (
  id uuid primary key default gen_random_uuid(),
  persoon_id uuid not null references personen,
  iban text not null,
  tenaamstelling text not null,
  opgegeven_door text not null,
  opgegeven_op timestamptz not null,
  gecontroleerd_door text,
  gecontroleerd_op timestamptz,
  vervallen_op timestamptz,
  constraint rekeningen_vier_ogen check (gecontroleerd_door <> opgegeven_door),
  check ((gecontroleerd_door is null) = (gecontroleerd_op is null))
);
create unique index rekeningen_een_geldig on rekeningen (persoon_id) where vervallen_op is null;
create index rekeningen_persoon on rekeningen (persoon_id, opgegeven_op);

create table ontvangsten (
  id uuid primary key default gen_random_uuid(),
  zaak_id uuid not null references zaken,
  sleutel text not null,
  regeling text not null,
  bedrag_centen bigint not null check (bedrag_centen >= 0),
  op date not null,
  unique (sleutel, regeling)
);
create index ontvangsten_zaak on ontvangsten (zaak_id);

create table betaalruns (
  id uuid primary key default gen_random_uuid(),
  runnummer text not null unique,
  status text not null check (status in ('samengesteld', 'bestand gereed', 'verzending begonnen', 'verzonden', 'verwerkt')),
  op date not null,
  door text,
  aantal int not null default 0,
  totaal_centen bigint not null default 0,
  bestand text,
  bestand_hash char(64),
  bericht_id text unique,
  aangemaakt_op timestamptz not null default now(),
  verzonden_op timestamptz,
  verwerkt_op timestamptz
);

create table betaalopdrachten (
  id uuid primary key default gen_random_uuid(),
  opdrachtnummer text not null unique check (opdrachtnummer ~ '^BO-[0-9]{4}-[0-9]{7}$'),
  zaak_id uuid not null references zaken,
  procedure_id text not null,
  sleutel text not null unique,
  regeling text not null,
  bedrag_centen bigint not null constraint betaalopdrachten_bedrag check (bedrag_centen > 0),
  rekening_id uuid references rekeningen,
  status text not null default 'open' check
    (status in ('open', 'vrijgegeven', 'in run', 'verzonden', 'betaald', 'geretourneerd', 'ingetrokken')),
  opgesteld_door text not null,
  geaccordeerd_door text not null,
  vrijgegeven_door text,
  aangemaakt_op timestamptz not null,
  vrijgegeven_op timestamptz,
  betaalrun_id uuid references betaalruns,
  end_to_end_id text not null unique,
  betaald_op date,
  retour_code text,
  retour_reden text,
  constraint betaalopdrachten_vier_ogen check (opgesteld_door <> geaccordeerd_door
    and opgesteld_door <> vrijgegeven_door and geaccordeerd_door <> vrijgegeven_door),
  constraint betaalopdrachten_vrijgave check
    (status in ('open', 'ingetrokken') or (vrijgegeven_door is not null and rekening_id is not null)),
  constraint betaalopdrachten_run check
    (status not in ('in run', 'verzonden', 'betaald', 'geretourneerd') or betaalrun_id is not null),
  constraint betaalopdrachten_betaald check (status <> 'betaald' or betaald_op is not null)
);
create index betaalopdrachten_zaak on betaalopdrachten (zaak_id, procedure_id);
create index betaalopdrachten_status on betaalopdrachten (status, opdrachtnummer);
create index betaalopdrachten_run_id on betaalopdrachten (betaalrun_id) where betaalrun_id is not null;
-- At most one order per procedure leads to money.
create unique index betaalopdrachten_een_lopend on betaalopdrachten (zaak_id, procedure_id)
  where status in ('open', 'vrijgegeven', 'in run', 'verzonden', 'betaald');

create table bankboekingen (
  id uuid primary key default gen_random_uuid(),
  betaalrun_id uuid not null references betaalruns,
  end_to_end_id text not null unique references betaalopdrachten (end_to_end_id),
  soort text not null check (soort in ('betaald', 'geretourneerd')),
  bedrag_centen bigint not null check (bedrag_centen > 0),
  boekdatum date not null,
  code text,
  reden text
);
create index bankboekingen_run on bankboekingen (betaalrun_id);
`;

/** Accounts, amounts received, payment orders, runs and what the bank booked. Three different people stand behind a payment. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
