import type { Knex } from 'knex';
import { NOG_TE_BEGINNEN, VOORRANG } from '#db/queries/verdeling.selectie';
import type { Datum } from '#domain/waarden/datum';

/** A zaak whose priority may be changed here; `teBeginnen` false: it is not before its integrale beoordeling (or no longer). */
export interface Voorrangzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly naam: string;
  readonly teBeginnen: boolean;
  /** Last days that hold now; null when there is none. */
  readonly rechterlijk: Datum | null;
  readonly ingebrekestelling: Datum | null;
}

/** The zaak with this number, or null when there is none. */
export async function findVoorrangzaak(knex: Knex, zaaknummer: string): Promise<Voorrangzaak | null> {
  const { rows } = await knex.raw<{ rows: Voorrangzaak[] }>(
    `with ${VOORRANG}
     select o.zaak_id as "zaakId", o.zaaknummer, o.naam, (${NOG_TE_BEGINNEN}) as "teBeginnen", v.rechterlijk, v.ingebrekestelling
     from zaak_overzicht o left join voorrang v on v.zaak_id = o.zaak_id where o.zaaknummer = ?`,
    [zaaknummer],
  );
  return rows[0] ?? null;
}

/** One change of priority. */
export interface Voorrangregel {
  readonly zaaknummer: string;
  readonly soort: 'rechterlijke termijn' | 'ingebrekestelling';
  readonly ontvangenOp: Datum;
  /** Null: from then on the earlier one no longer holds. */
  readonly uiterlijk: Datum | null;
  readonly grond: string;
  readonly door: string;
  readonly momentMs: number;
}

/** The last changes of priority, newest first. */
export async function listVoorranglog(knex: Knex, hoogstens: number): Promise<readonly Voorrangregel[]> {
  const { rows } = await knex.raw<{ rows: Voorrangregel[] }>(
    `select o.zaaknummer, w.soort, w.ontvangen_op as "ontvangenOp", w.uiterlijk, w.grond, coalesce(m.naam, w.door) as door,
            (extract(epoch from w.moment) * 1000)::bigint as "momentMs"
     from wachtrijfeiten w join zaak_overzicht o on o.zaak_id = w.zaak_id left join medewerkers m on m.id = w.door
     order by w.id desc limit ?`,
    [hoogstens],
  );
  return rows;
}
