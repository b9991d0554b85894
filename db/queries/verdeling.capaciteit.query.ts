import type { Knex } from 'knex';
import { NOG_TE_BEGINNEN, onderwegSinds, TELT_MEE } from '#db/queries/verdeling.selectie';
import type { Capaciteit } from '#domain/verdeling/uitgifte';
import type { Datum } from '#domain/waarden/datum';

/** A PZB with what was set for the queue; `capaciteit` null: nothing was set yet, so nothing is handed out. */
export interface Pzb {
  readonly medewerkerId: string;
  readonly naam: string;
  readonly team: string | null;
  readonly capaciteit: Capaciteit | null;
}

type Rij = Capaciteit & { readonly naam: string; readonly team: string | null; readonly ingesteld: boolean };

/** Everyone in use who is a PZB, by name, with what they got since Monday and what of before they did not begin. */
export async function listPzbs(
  knex: Knex,
  { maandag, nuMs }: { readonly maandag: Datum; readonly nuMs: number },
): Promise<readonly Pzb[]> {
  const { rows } = await knex.raw<{ rows: Rij[] }>(
    `with gegeven as (
       select u.medewerker_id, count(*) filter (where u.op >= :maandag::date)::int as deze_week,
              count(*) filter (where u.op < :maandag::date and ${NOG_TE_BEGINNEN})::int as niet_begonnen
       from uitgiften u join zaak_overzicht o on o.zaak_id = u.zaak_id and o.afgesloten_op is null
       where ${TELT_MEE} and (u.op >= :maandag::date or o.behandelaar_id = u.medewerker_id)
       group by u.medewerker_id)
     select m.id as "medewerkerId", m.naam, m.team, c.medewerker_id is not null as ingesteld, c.vaardigheid, c.zaken_per_week as "zakenPerWeek",
            c.afwezig_van as "afwezigVan", c.afwezig_tot as "afwezigTot",
            coalesce(g.deze_week, 0) as "dezeWeek", coalesce(g.niet_begonnen, 0) as "nietBegonnen"
     from medewerkers m left join pzb_capaciteit c on c.medewerker_id = m.id left join gegeven g on g.medewerker_id = m.id
     where m.actief and 'pzb' = any(m.rollen)
     order by m.naam, m.id`,
    { maandag, sinds: onderwegSinds(nuMs) },
  );
  return rows.map(({ naam, team, ingesteld, ...capaciteit }) => ({
    medewerkerId: capaciteit.medewerkerId,
    naam,
    team,
    capaciteit: ingesteld ? capaciteit : null,
  }));
}
