import type { Knex } from 'knex';
import type { EerdereHandeling } from '#db/queries/eerdere-handelingen.query';

/** Talks of the intake that are shown at most. */
const HOOGSTENS = 20;

/** The talks of the intake in a zaak, newest first, with everything that was filled in. */
export async function listIntakegesprekken(knex: Knex, zaakId: string): Promise<readonly EerdereHandeling[]> {
  return knex('handelingen as h')
    .leftJoin('handeling_invoer as i', 'i.sleutel', 'h.sleutel')
    .leftJoin('medewerkers as m', 'm.id', 'h.door')
    .where({ 'h.zaak_id': zaakId, 'h.soort': 'handeling', 'h.naam': 'legIntakegesprekVast' })
    .orderBy('h.volgnummer', 'desc')
    .limit(HOOGSTENS)
    .select<EerdereHandeling[]>(
      'h.naam',
      'h.op',
      knex.raw('coalesce(m.naam, h.door) as door'),
      knex.raw(`h.invoer || coalesce(i.gegevens, '{}'::jsonb) as invoer`),
    );
}
