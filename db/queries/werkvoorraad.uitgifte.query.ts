import type { Knex } from 'knex';

/** What asking for the next zaak finds: the zaak this same question got before, or who may be next. */
export interface Uitgifte {
  readonly alGekregen: string | null;
  readonly kandidaten: readonly string[];
}

/**
 * Zaaknummers of the next unassigned zaken of a team: spoed first, then the earliest last day (so what is overdue comes first), then who was
 * received first. One statement, so that a question sent twice (`sleutel`) sees either its own act done or the same zaak still free.
 */
export async function readUitgifte(
  knex: Knex,
  vraag: { readonly team: string; readonly sleutel: string; readonly aantal: number },
): Promise<Uitgifte> {
  const { rows } = await knex.raw<{ rows: Uitgifte[] }>(
    `select (select z.zaaknummer from handelingen h join zaken z on z.id = h.zaak_id where h.sleutel = :sleutel) as "alGekregen",
            (select coalesce(json_agg(v.zaaknummer order by v.plaats), '[]') from (
               select zaaknummer, row_number() over () as plaats from (
                 select zaaknummer from zaak_overzicht
                 where team = :team and behandelaar_id is null and afgesloten_op is null
                 order by spoed desc, coalesce(uiterste_datum, date '9999-12-31'), ontvangen_op, zaak_id
                 limit :aantal) eerste) v) as kandidaten`,
    vraag,
  );
  return rows[0] ?? { alGekregen: null, kandidaten: [] };
}
