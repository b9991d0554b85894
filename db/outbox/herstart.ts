import type { Knex } from 'knex';

/**
 * Asks again for the start of the workflow of every open zaak, for when the Temporal server lost them; a workflow that runs stays as it is.
 * Returns how many were asked. `kenmerk` names the occasion: asking twice under one name adds nothing.
 */
export async function vraagStartsOpnieuw(knex: Knex, kenmerk: string): Promise<number> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `insert into outbox (soort, sleutel, onderwerp, inhoud)
     select 'zaak.start', 'herstart/' || :kenmerk || '/' || z.zaaknummer, z.zaaknummer,
            jsonb_build_object('zaakId', z.id, 'zaaknummer', z.zaaknummer)
     from zaak_overzicht o join zaken z on z.id = o.zaak_id
     where o.afgesloten_op is null
     order by z.ontvangen_op, z.id
     on conflict (sleutel) do nothing`,
    { kenmerk },
  );
  return rowCount;
}
