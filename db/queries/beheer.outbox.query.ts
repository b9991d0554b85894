import type { Knex } from 'knex';

/** One kind of message of the outbox. */
export interface Outboxstand {
  readonly soort: 'zaak.start' | 'zaak.bericht' | 'cloudevent';
  readonly wachtend: number;
  /** When the oldest waiting one was written, in milliseconds since 1970; null when none waits. */
  readonly oudsteMs: number | null;
  /** Of those that wait: how many failed at least once, and what the last one said. */
  readonly mislukt: number;
  readonly fout: string | null;
  readonly verwerktLaatsteUur: number;
  /** Of those: in the last five minutes, from which the present rate follows. */
  readonly verwerktLaatsteVijf: number;
}

interface Rij extends Omit<Outboxstand, 'oudsteMs'> {
  readonly oudste: Date | null;
}

/** What still has to reach Temporal or the outside world, by kind. `nuMs` is now. */
export async function listOutboxstanden(knex: Knex, nuMs: number): Promise<readonly Outboxstand[]> {
  const { rows } = await knex.raw<{ rows: Rij[] }>(
    `with wacht as (
       select soort, count(*)::int as wachtend, min(aangemaakt_op) as oudste, count(fout)::int as mislukt
       from outbox where verwerkt_op is null group by soort),
     klaar as (
       select soort, count(*)::int as verwerkt, count(*) filter (where verwerkt_op > :kort::timestamptz)::int as kort
       from outbox where verwerkt_op > :sinds::timestamptz group by soort)
     select s.soort, coalesce(w.wachtend, 0) as wachtend, w.oudste, coalesce(w.mislukt, 0) as mislukt, f.fout,
            coalesce(k.verwerkt, 0) as "verwerktLaatsteUur", coalesce(k.kort, 0) as "verwerktLaatsteVijf"
     from (values ('zaak.start', 1), ('zaak.bericht', 2), ('cloudevent', 3)) as s (soort, plaats)
     left join wacht w on w.soort = s.soort left join klaar k on k.soort = s.soort
     left join lateral (select o.fout from outbox o where o.soort = s.soort and o.verwerkt_op is null and o.fout is not null
                        order by o.volgende_poging_op desc limit 1) f on true
     order by s.plaats`,
    { sinds: new Date(nuMs - 3_600_000).toISOString(), kort: new Date(nuMs - 300_000).toISOString() },
  );
  return rows.map(({ oudste, ...rij }) => ({ ...rij, oudsteMs: oudste?.getTime() ?? null }));
}
