import type { Knex } from 'knex';
import { NOG_TE_BEGINNEN } from '#db/queries/verdeling.selectie';
import type { Wachtrijfeiten } from '#domain/processen/feiten';
import type { Datum } from '#domain/waarden/datum';

interface Rij {
  readonly soort: 'rechterlijke termijn' | 'ingebrekestelling';
  readonly ontvangenOp: Datum;
  readonly uiterlijk: Datum;
}

/** What holds in the queue of this zaak, to be taken along when its beoordeling begins; null when nothing does, or it has begun. */
export async function findWachtrijfeiten(
  knex: Knex | Knex.Transaction,
  zaakId: string,
): Promise<Wachtrijfeiten | null> {
  const { rows } = await knex.raw<{ rows: Rij[] }>(
    `select soort, ontvangen_op as "ontvangenOp", uiterlijk from
       (select distinct on (w.soort) w.* from wachtrijfeiten w where w.zaak_id = ? order by w.soort, w.id desc) laatste
     where uiterlijk is not null and exists (select from zaak_overzicht o where o.zaak_id = laatste.zaak_id and ${NOG_TE_BEGINNEN})`,
    [zaakId],
  );
  if (rows.length === 0) return null;
  const rechter = rows.find(({ soort }) => soort === 'rechterlijke termijn');
  return {
    rechter: rechter ? { ontvangenOp: rechter.ontvangenOp, uiterlijk: rechter.uiterlijk } : null,
    ingebrekestellingOp: rows.find(({ soort }) => soort === 'ingebrekestelling')?.ontvangenOp ?? null,
  };
}
