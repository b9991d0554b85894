import type { Knex } from 'knex';
import { FEITEN, voorwaardeVan, ZAKEN } from '#db/queries/sturing.selectie';
import type { Selectie } from '#domain/sturing/selectie';
import type { Datum } from '#domain/waarden/datum';

/** A zaak behind a number. The name of the ouder is not needed to steer. */
export interface Sturingzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly fasetitel: string;
  readonly team: string;
  readonly behandelaar: string | null;
  readonly ontvangenOp: Datum;
  readonly afgeslotenOp: Datum | null;
  readonly uitersteDatum: Datum | null;
  readonly termijnTitel: string | null;
}

/** Place in the list after which a page begins. */
export interface Sturingplaats {
  readonly ontvangenOp: Datum;
  readonly zaakId: string;
}

/** How many zaken stand behind a number. */
export async function telSelectie(knex: Knex, selectie: Selectie, peildatum: Datum): Promise<number> {
  const { sql, bindingen } = voorwaardeVan(selectie);
  const { rows } = await knex.raw<{ rows: { aantal: number }[] }>(
    `with ${FEITEN} select count(*)::int as aantal from ${ZAKEN} where ${sql}`,
    { ...bindingen, peildatum },
  );
  return rows[0]?.aantal ?? 0;
}

/** The zaken themselves, longest waiting first, after `na`; one more than `perPagina` when there are more. */
export async function listSelectie(
  knex: Knex,
  selectie: Selectie,
  pagina: { readonly peildatum: Datum; readonly na: Sturingplaats | null; readonly perPagina: number },
): Promise<readonly Sturingzaak[]> {
  const { sql, bindingen } = voorwaardeVan(selectie);
  const { na, peildatum, perPagina } = pagina;
  const plaats = na === null ? {} : { naDag: na.ontvangenOp, naZaak: na.zaakId };
  const { rows } = await knex.raw<{ rows: Sturingzaak[] }>(
    `with ${FEITEN}
     select o.zaak_id as "zaakId", o.zaaknummer, o.fasetitel, o.team, coalesce(w.naam, o.behandelaar_id) as behandelaar,
            o.ontvangen_op as "ontvangenOp", o.afgesloten_op as "afgeslotenOp", o.uiterste_datum as "uitersteDatum",
            o.termijn_titel as "termijnTitel"
     from ${ZAKEN} left join medewerkers w on w.id = o.behandelaar_id
     where ${sql} ${na === null ? '' : 'and (o.ontvangen_op, o.zaak_id) > (:naDag::date, :naZaak::uuid)'}
     order by o.ontvangen_op, o.zaak_id limit :hoogstens`,
    { ...bindingen, ...plaats, peildatum, hoogstens: perPagina + 1 },
  );
  return rows;
}
