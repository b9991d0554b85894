import type { Knex } from 'knex';
import { beginstandSql } from '#db/queries/beginstand.query';
import type { Zaaktoestand } from '#domain/processen/toestand';

/** A message that must still go out. */
export interface Outboxrij {
  readonly id: number;
  readonly soort: 'zaak.start' | 'zaak.bericht' | 'cloudevent';
  readonly sleutel: string;
  /** Zaaknummer the message is about. */
  readonly onderwerp: string;
  readonly inhoud: unknown;
  /** How often it was taken up, this time included. */
  readonly pogingen: number;
  /** Zaak of that number, or null when the dossier does not know it. */
  readonly zaakId: string | null;
  /** The zaak came in with a file, as one of many: nobody waits for it. */
  readonly isIngelezen: boolean;
  /** For a start: the position of a zaak that began before and has no letter or question open; null for every other row. */
  readonly stand: Zaaktoestand | null;
}

/** The two queues of the outbox: starts of zaken wait behind nobody and nobody waits behind them. */
export type Wachtrij = 'starts' | 'rest';

/** For how long a row belongs to who took it; longer than any sending may take. */
export const PACHT_SECONDEN = 120;

/** The position goes along with a start. */
const STAND = beginstandSql('(select z.id from zaken z where z.zaaknummer = o.onderwerp)');

/** Key of the advisory lock under which messages are taken. */
const NEEMSLOT = 4_711_001;

/** Messages of one zaak keep their order: none is taken while an earlier one is in other hands or waits for another attempt. */
const OP_VOLGORDE = `and not exists (
  select 1 from outbox eerder
  where eerder.onderwerp = o.onderwerp and eerder.id < o.id and eerder.soort = o.soort
    and eerder.verwerkt_op is null and eerder.volgende_poging_op > clock_timestamp())`;

/**
 * Takes up to `aantal` rows that are due. They are skipped by every other relay for `PACHT_SECONDEN`; a relay that dies gives them back that
 * way.
 */
export async function neemUitOutbox(knex: Knex, wachtrij: Wachtrij, aantal: number): Promise<readonly Outboxrij[]> {
  if (wachtrij === 'starts') return neem(knex, `soort = 'zaak.start'`, aantal);
  return knex.transaction(async (trx) => {
    // One relay chooses at a time, and in a statement of its own: the next one must see what this one took.
    await trx.raw('select pg_advisory_xact_lock(?)', [NEEMSLOT]);
    return neem(trx, `soort <> 'zaak.start' ${OP_VOLGORDE}`, aantal);
  });
}

/**
 * The choice is made once, before the update: as a subquery of it, some plans make it anew for every row they look at, skip what they locked
 * themselves, and take more than `aantal`.
 */
async function neem(knex: Knex, welke: string, aantal: number): Promise<readonly Outboxrij[]> {
  const antwoord = await knex.raw<{ rows: Outboxrij[] }>(
    `with gekozen as materialized (
       select id from outbox o
       where verwerkt_op is null and volgende_poging_op <= clock_timestamp() and ${welke}
       order by volgende_poging_op, id limit :aantal for update skip locked)
     update outbox o set pogingen = o.pogingen + 1, volgende_poging_op = clock_timestamp() + make_interval(secs => :pacht)
     from gekozen
     where o.id = gekozen.id
     returning o.id, o.soort, o.sleutel, o.onderwerp, o.inhoud, o.pogingen,
               (select z.id from zaken z where z.zaaknummer = o.onderwerp) as "zaakId",
               exists (select from zaken z where z.zaaknummer = o.onderwerp and z.sleutel like 'import/%') as "isIngelezen",
               case when o.soort = 'zaak.start' then (${STAND}) end as stand`,
    { pacht: PACHT_SECONDEN, aantal },
  );
  return [...antwoord.rows].sort((a, b) => a.id - b.id);
}

/** Marks rows as sent, at this moment. */
export async function meldVerwerkt(knex: Knex, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await knex.raw('update outbox set verwerkt_op = clock_timestamp(), fout = null where id = any(?::bigint[])', [
    [...ids],
  ]);
}

/** Keeps why a row could not be sent and when it is tried again, `wachtMs` from now. */
export async function meldMislukt(
  knex: Knex,
  rij: Pick<Outboxrij, 'id'>,
  fout: string,
  wachtMs: number,
): Promise<void> {
  await knex('outbox')
    .where({ id: rij.id })
    .update({
      fout: fout.slice(0, 1000),
      volgende_poging_op: knex.raw(`clock_timestamp() + make_interval(secs => ?)`, [wachtMs / 1000]),
    });
}

/** Keeps a CloudEvent as delivered; the second time nothing changes. */
export async function bewaarCloudevent(
  knex: Knex,
  rij: Pick<Outboxrij, 'sleutel' | 'onderwerp' | 'inhoud'>,
): Promise<void> {
  const type = (rij.inhoud as { readonly type?: string }).type ?? 'onbekend';
  await knex('cloudevents_afgeleverd')
    .insert({ id: rij.sleutel, type, onderwerp: rij.onderwerp, event: JSON.stringify(rij.inhoud) })
    .onConflict('id')
    .ignore();
}

/** How many rows of each kind still wait. */
export async function telOutbox(knex: Knex): Promise<readonly { readonly soort: string; readonly wachtend: number }[]> {
  return knex('outbox')
    .whereNull('verwerkt_op')
    .groupBy('soort')
    .select<{ soort: string; wachtend: number }[]>('soort', knex.raw('count(*)::int as wachtend'));
}
