import type { Knex } from 'knex';

const SQL = `
create table outbox (
  id bigint generated always as identity primary key,
  soort text not null check (soort in ('zaak.start', 'zaak.bericht', 'cloudevent')),
  sleutel text not null unique,
  onderwerp text not null,
  inhoud jsonb not null,
  aangemaakt_op timestamptz not null default now(),
  pogingen int not null default 0,
  volgende_poging_op timestamptz not null default now(),
  verwerkt_op timestamptz,
  fout text
);
-- Two queues: 70.000 starts after an import must not keep a message of the bank waiting.
create index outbox_starts on outbox (volgende_poging_op, id) where verwerkt_op is null and soort = 'zaak.start';
create index outbox_rest on outbox (volgende_poging_op, id) where verwerkt_op is null and soort <> 'zaak.start';
create index outbox_onderwerp on outbox (onderwerp, id);

create function outbox_meld() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_meld after insert on outbox for each statement execute function outbox_meld();

-- CloudEvents as the default publisher delivers them: a local log in the order of delivery.
create table cloudevents_afgeleverd (
  id text primary key,
  type text not null,
  onderwerp text not null,
  event jsonb not null,
  afgeleverd_op timestamptz not null default now()
);
`;

/** What must still reach Temporal or the outside world; written with the fact it tells, sent by the relay. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
