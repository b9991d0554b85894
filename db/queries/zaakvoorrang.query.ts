import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** One change of what puts a zaak forward, with its ground. */
export interface Voorrangwijziging {
  readonly soort: 'rechterlijke termijn' | 'ingebrekestelling' | 'spoed';
  /** The last day that holds from then on; null: none any more, or it is about spoed. */
  readonly uiterlijk: Datum | null;
  /** For spoed: given, or taken away; null for the others. */
  readonly spoed: boolean | null;
  readonly grond: string;
  readonly door: string;
  readonly op: Datum;
}

/** Every change of priority of a zaak, in the queue and by spoed, newest first. */
export async function listVoorrangwijzigingen(knex: Knex, zaakId: string): Promise<readonly Voorrangwijziging[]> {
  const { rows } = await knex.raw<{ rows: Voorrangwijziging[] }>(
    `select soort, uiterlijk, spoed, grond, coalesce(m.naam, v.door) as door, op from (
       select soort, uiterlijk, null::boolean as spoed, grond, door, op, moment from wachtrijfeiten where zaak_id = :zaakId
       union all
       select 'spoed', null, (h.invoer->>'spoed')::boolean, coalesce(i.gegevens->>'reden', ''), h.door, h.op, h.moment
       from handelingen h left join handeling_invoer i on i.sleutel = h.sleutel
       where h.zaak_id = :zaakId and h.soort = 'handeling' and h.naam = 'wijzigSpoed') v
     left join medewerkers m on m.id = v.door order by v.moment desc`,
    { zaakId },
  );
  return rows;
}
