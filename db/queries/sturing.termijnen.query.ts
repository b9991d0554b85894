import type { Knex } from 'knex';
import { DREIGT, LOPENDE_TERMIJNEN, VERLOPEN } from '#db/queries/sturing.selectie';
import type { Datum } from '#domain/waarden/datum';

/** One clock over all zaken: how many run, how many end soon, how many are too late. */
export interface Termijnstand {
  readonly klok: string;
  readonly titel: string;
  readonly soort: string;
  readonly bron: string;
  readonly loopt: number;
  readonly dreigt: number;
  readonly verlopen: number;
  /** Last day of the one that has been overdue longest. */
  readonly oudste: Datum | null;
}

/** Every clock that runs somewhere; a zaak counts once per clock. The most overdue first. */
export async function listTermijnstanden(knex: Knex, peildatum: Datum): Promise<readonly Termijnstand[]> {
  const { rows } = await knex.raw<{ rows: Termijnstand[] }>(
    `with per_zaak as (
       select t.klok, t.zaak_id, bool_or(${DREIGT}) as dreigt, bool_or(${VERLOPEN}) as verlopen,
              min(t.einddatum) filter (where ${VERLOPEN}) as oudste
       from ${LOPENDE_TERMIJNEN} group by t.klok, t.zaak_id),
     per_klok as (
       select klok, count(*)::int as loopt, count(*) filter (where dreigt)::int as dreigt,
              count(*) filter (where verlopen)::int as verlopen, min(oudste) as oudste
       from per_zaak group by klok)
     select klok, een.titel, een.soort, een.bron, loopt, dreigt, verlopen, oudste
     from per_klok cross join lateral (
       select t.titel, t.soort, t.bron from ${LOPENDE_TERMIJNEN} and t.klok = per_klok.klok order by t.zaak_id limit 1) een
     order by verlopen desc, dreigt desc, titel`,
    { peildatum },
  );
  return rows;
}
