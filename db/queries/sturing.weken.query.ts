import type { Knex } from 'knex';
import { TELT_MEE } from '#db/queries/sturing.selectie';
import type { Datum } from '#domain/waarden/datum';

/** The mijlpalen of the throughput. */
export type Weekmijlpaal = 'aangemeld' | 'eersteToetsAf' | 'forfaitBetaald';

/** How many zaken reached a mijlpaal in a week. */
export interface Weektelling {
  readonly mijlpaal: Weekmijlpaal;
  readonly maandag: Datum;
  readonly aantal: number;
}

/** Zaken by the week of their first mijlpaal of a kind. A zaak that reached it before the period does not count again. */
export async function telWeken(knex: Knex, vanaf: Datum, totEnMet: Datum): Promise<readonly Weektelling[]> {
  const { rows } = await knex.raw<{ rows: Weektelling[] }>(
    `with raak as (
       select m.mijlpaal, m.zaak_id, min(m.op) as op from mijlpalen m
       where m.mijlpaal in ('aangemeld', 'eersteToetsAf', 'forfaitBetaald') and m.op between :vanaf::date and :totEnMet::date
         and ${TELT_MEE}
       group by m.mijlpaal, m.zaak_id)
     select r.mijlpaal, date_trunc('week', r.op)::date as maandag, count(*)::int as aantal
     from raak r
     where r.op = (select min(e.op) from mijlpalen e where e.zaak_id = r.zaak_id and e.mijlpaal = r.mijlpaal)
     group by 1, 2`,
    { vanaf, totEnMet },
  );
  return rows;
}
