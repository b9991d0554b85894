import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** A talk or message with the ouder. */
export interface Contactrij {
  readonly kanaal: string;
  readonly tekst: string | null;
  readonly door: string;
  readonly op: Datum;
}

/** All contact in a zaak, newest first. */
export async function listContacten(knex: Knex, zaakId: string): Promise<readonly Contactrij[]> {
  return knex('contacten as c')
    .leftJoin('medewerkers as m', 'm.id', 'c.door')
    .where('c.zaak_id', zaakId)
    .orderBy('c.moment', 'desc')
    .select<Contactrij[]>('c.kanaal', 'c.tekst', 'c.op', knex.raw('coalesce(m.naam, c.door) as door'));
}
