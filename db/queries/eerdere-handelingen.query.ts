import type { Knex } from 'knex';
import { voorbereid } from '#db/voorbereid';
import type { Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';

/** An act done earlier, with everything that was filled in. */
export interface EerdereHandeling {
  readonly naam: string;
  readonly op: Datum;
  readonly door: string;
  readonly invoer: Invoer;
}

/** The acts of people in one procedure of a zaak, newest first, with their free text from the dossier. */
export async function listEerdereHandelingen(
  knex: Knex,
  zaakId: string,
  procedureId: string,
): Promise<readonly EerdereHandeling[]> {
  return knex('handelingen as h')
    .leftJoin('handeling_invoer as i', 'i.sleutel', 'h.sleutel')
    .leftJoin('medewerkers as m', 'm.id', 'h.door')
    .where({ 'h.zaak_id': zaakId, 'h.procedure_id': procedureId, 'h.soort': 'handeling' })
    .orderBy('h.volgnummer', 'desc')
    .limit(20)
    .select<EerdereHandeling[]>(
      'h.naam',
      'h.op',
      knex.raw('coalesce(m.naam, h.door) as door'),
      knex.raw(`h.invoer || coalesce(i.gegevens, '{}'::jsonb) as invoer`),
    )
    .options(voorbereid('eerdere-handelingen'));
}
