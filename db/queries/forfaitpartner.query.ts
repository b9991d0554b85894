import type { Knex } from 'knex';
import type { ForfaitMetPartner } from '#domain/integraal/partner';

/**
 * The first toekenning of the household, and the other of the two: the person whose eerste toets says that they were still toeslagpartners then.
 * `deze` is either of them. What was granted to the other since then is counted over all zaken of that person.
 */
const VRAAG = `
  with deze as (select id, persoon_id, huishouden_id from zaken where id = :zaakId),
  eerste as (
    select z.id, z.zaaknummer, z.persoon_id, z.ontvangen_op, b.bedrag_centen
    from deze join zaken z on z.huishouden_id = deze.huishouden_id
    join besluiten b on b.zaak_id = z.id and b.besluitsoort = 'eersteToets' and b.uitkomst = 'toegekend'
    order by b.dagtekening, z.zaaknummer limit 1
  ),
  tweede as (
    select z.id, z.zaaknummer, z.persoon_id
    from deze join zaken z on z.huishouden_id = deze.huishouden_id
    join zaak_toestanden t on t.zaak_id = z.id
    where exists (
        select 1 from jsonb_array_elements(t.toestand->'procedures') p
        where p->>'soort' = 'eersteToets' and p->>'uitkomst' = 'toegekend' and p->'gegevens'->>'nogPartner' = 'true'
      )
      and z.persoon_id <> (select persoon_id from eerste)
    order by z.zaaknummer limit 1
  ),
  ander as (
    select case when eerste.persoon_id = deze.persoon_id then tweede.persoon_id else eerste.persoon_id end as persoon_id,
           case when eerste.persoon_id = deze.persoon_id then tweede.zaaknummer else eerste.zaaknummer end as zaaknummer,
           eerste.persoon_id = deze.persoon_id as zelf, eerste.ontvangen_op, eerste.bedrag_centen
    from deze, eerste, tweede
    where deze.persoon_id in (eerste.persoon_id, tweede.persoon_id)
  )
  select ander.zaaknummer, ander.ontvangen_op as "aanvraagOntvangen", ander.bedrag_centen as forfait, ander.zelf as "zelfGekregen",
         (select coalesce(sum(b.bedrag_centen), 0)::bigint from besluiten b join zaken z on z.id = b.zaak_id
          where z.persoon_id = ander.persoon_id and b.besluitsoort in ('compensatie', 'ogs') and b.uitkomst = 'toegekend') as "partnerToegekend"
  from ander`;

/** The forfait of this household when it counts for two partners (Wht 2.7 lid 3); null when it counts for one person only. */
export async function findForfaitMetPartner(
  knex: Knex | Knex.Transaction,
  zaakId: string,
): Promise<ForfaitMetPartner | null> {
  const { rows } = await knex.raw<{ rows: readonly ForfaitMetPartner[] }>(VRAAG, { zaakId });
  return rows[0] ?? null;
}
