import type { Knex } from 'knex';
import type { Beslistjaar, Jaarprofiel } from '#domain/integraal/vergelijking';
import type { Datum } from '#domain/waarden/datum';

/** A decided year of another zaak. */
export interface Vergelijkbaarjaar extends Beslistjaar {
  readonly zaaknummer: string;
  readonly op: Datum;
}

/** So many on each side of the amount: the domain chooses the nearest of them. */
const KANDIDATEN = 100;

const HELFT = (richting: '>=' | '<', volgorde: 'asc' | 'desc'): string => `
  (select z.zaaknummer, b.jaar, b.gecorrigeerd_centen as gecorrigeerd, b.correctiesoort, b.groepsonderzoek,
          b.ogs_geweigerd as "ogsGeweigerd", b.grond, b.uitsluiting, b.op
   from besliste_jaren b join zaken z on z.id = b.zaak_id
   where b.gecorrigeerd_centen ${richting} v.bedrag and b.zaak_id <> :zaakId
   order by b.gecorrigeerd_centen ${volgorde} limit ${KANDIDATEN})`;

const VRAAG = `
  select v.bedrag::bigint as bij, k.* from unnest(:bedragen::bigint[]) as v(bedrag)
  cross join lateral (${HELFT('>=', 'asc')} union all ${HELFT('<', 'desc')}) k`;

/** Decided years of other zaken whose amounts lie nearest to each of these, by that amount in eurocenten; one statement for all of them. */
export async function listVergelijkbareJaren(
  knex: Knex,
  zaakId: string,
  profielen: readonly Jaarprofiel[],
): Promise<ReadonlyMap<number, readonly Vergelijkbaarjaar[]>> {
  const bedragen = [...new Set(profielen.map(({ gecorrigeerd }) => gecorrigeerd))];
  const { rows } = await knex.raw<{ rows: (Vergelijkbaarjaar & { readonly bij: number })[] }>(VRAAG, {
    bedragen,
    zaakId,
  });
  return new Map(bedragen.map((bedrag) => [bedrag, rows.filter(({ bij }) => bij === bedrag)]));
}
