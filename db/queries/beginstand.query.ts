import type { Knex } from 'knex';
import type { Zaaktoestand } from '#domain/processen/toestand';

/**
 * The position with which the workflow of a zaak can be started, so that it need not come back for it: of a zaak that began before and has no
 * letter or question open, which the workflow looks up itself. `zaakId`: the SQL that says which zaak; the answer is a subquery of one column.
 */
export function beginstandSql(zaakId: string): string {
  return `
    select t.toestand from zaak_toestanden t
    where t.zaak_id = ${zaakId} and t.volgnummer > 0
      and coalesce(t.toestand->'openVragen', '[]') = '[]'
      and not exists (select from brieven b where b.zaak_id = t.zaak_id and b.status <> 'verzonden')`;
}

/** That position of one zaak, or null when its workflow must read it by itself. */
export async function findBeginstand(knex: Knex, zaakId: string): Promise<Zaaktoestand | null> {
  const { rows } = await knex.raw<{ rows: { toestand: Zaaktoestand }[] }>(beginstandSql('?'), [zaakId]);
  return rows[0]?.toestand ?? null;
}
