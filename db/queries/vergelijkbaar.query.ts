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
   where b.gecorrigeerd_centen ${richting} :bedrag and b.zaak_id <> :zaakId
   order by b.gecorrigeerd_centen ${volgorde} limit ${KANDIDATEN})`;

/** Decided years of other zaken whose amount lies nearest to this one. */
export async function listVergelijkbareJaren(
  knex: Knex,
  zaakId: string,
  { gecorrigeerd }: Jaarprofiel,
): Promise<readonly Vergelijkbaarjaar[]> {
  const sql = `${HELFT('>=', 'asc')} union all ${HELFT('<', 'desc')}`;
  const antwoord = await knex.raw<{ rows: Vergelijkbaarjaar[] }>(sql, { bedrag: gecorrigeerd, zaakId });
  return antwoord.rows;
}
