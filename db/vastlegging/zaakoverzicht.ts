import type { Knex } from 'knex';
import { maakOverzicht } from '#db/vastlegging/overzicht';
import { voorbereid } from '#db/voorbereid';
import type { Zaaktoestand } from '#domain/processen/toestand';

const KOLOMMEN = [
  'zaaknummer',
  'persoon_id',
  'naam',
  'zoeknaam',
  'geboortedatum',
  'team',
  'behandelaar_id',
  'spoed',
  'fase',
  'fasetitel',
  'procedure_id',
  'wacht_op',
  'uiterste_datum',
  'termijn_titel',
  'ontvangen_op',
  'afgesloten_op',
  'bedrag_centen',
  'volgnummer',
  'bijgewerkt_op',
] as const;

/**
 * What was granted: the forfait comes off the compensation (Wht 2.1 lid 5), so the two are not added. A besluit that fills up to the forfait
 * counts with the first.
 */
export const TOEGEKEND = `(select greatest(sum(b.bedrag_centen) filter (where b.besluitsoort not in ('compensatie', 'ogs')),
           sum(b.bedrag_centen) filter (where b.besluitsoort in ('compensatie', 'ogs', 'forfaitNaBeoordeling')))::bigint
          from besluiten b where b.zaak_id = z.id and b.uitkomst = 'toegekend')`;

const SQL = `
  insert into zaak_overzicht (zaak_id, ${KOLOMMEN.join(', ')})
  select z.id, z.zaaknummer, p.id, concat_ws(' ', p.voorletters, nullif(p.tussenvoegsel, ''), p.achternaam), p.zoeknaam, p.geboortedatum,
         :team, :behandelaar, :spoed, :fase, :fasetitel, :procedure, :wachtOp, :uiterste::date, :termijn, z.ontvangen_op,
         :afgesloten::date,
         ${TOEGEKEND},
         :volgnummer, :moment::timestamptz
  from zaken z join personen p on p.id = z.persoon_id
  where z.id = :zaakId
  on conflict (zaak_id) do update set ${KOLOMMEN.map((kolom) => `${kolom} = excluded.${kolom}`).join(', ')}`;

/** Writes the row of a zaak in the read model, from its position and its dossier. `momentMs` in milliseconds since 1970. */
export async function schrijfOverzicht(
  knex: Knex | Knex.Transaction,
  zaak: Zaaktoestand,
  momentMs: number,
): Promise<void> {
  const overzicht = maakOverzicht(zaak);
  const vraag = knex.raw(SQL, {
    zaakId: zaak.zaakId,
    team: zaak.team,
    behandelaar: zaak.behandelaarId,
    spoed: zaak.spoed,
    fase: overzicht.fase,
    fasetitel: overzicht.fasetitel,
    procedure: overzicht.procedureId,
    wachtOp: overzicht.wachtOp,
    uiterste: overzicht.uitersteDatum,
    termijn: overzicht.termijnTitel,
    afgesloten: zaak.afgeslotenOp,
    volgnummer: zaak.volgnummer,
    moment: new Date(momentMs).toISOString(),
  });
  await vraag.options(voorbereid('schrijf-overzicht'));
}
