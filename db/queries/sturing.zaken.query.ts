import type { Knex } from 'knex';
import { voorwaardeVan, ZAKEN, zakenMetFeiten } from '#db/queries/sturing.selectie';
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

/** A page of the zaken behind a number, and how many there are in all. */
export interface Sturinglijst {
  readonly totaal: number;
  readonly zaken: readonly Sturingzaak[];
}

/** Which page: of what day, after which place, and how long. */
export interface Sturingpagina {
  readonly peildatum: Datum;
  readonly na: Sturingplaats | null;
  readonly perPagina: number;
}

type Rij = Sturingzaak & { readonly totaal: number };

const KOLOMMEN = `o.zaak_id as "zaakId", o.zaaknummer, o.fasetitel, o.team, coalesce(w.naam, o.behandelaar_id) as behandelaar,
  o.ontvangen_op as "ontvangenOp", o.afgesloten_op as "afgeslotenOp", o.uiterste_datum as "uitersteDatum",
  o.termijn_titel as "termijnTitel"`;

/**
 * The zaken behind a number, longest waiting first, after `na`, with their total: one statement, so that list and total are of one moment.
 * One zaak more than `perPagina` when there are more.
 */
export async function readSelectie(knex: Knex, selectie: Selectie, pagina: Sturingpagina): Promise<Sturinglijst> {
  const { sql, feiten, bindingen } = voorwaardeVan(selectie);
  const { rows } = await knex.raw<{ rows: Rij[] }>(
    `with ${feiten}, keuze as materialized (select o.zaak_id, o.ontvangen_op from ${ZAKEN} where ${sql})
     select t.totaal, p.* from (select count(*)::int as totaal from keuze) t left join lateral (
       select ${KOLOMMEN}
       from (select * from keuze k where ${verderDan('k', pagina)} order by k.ontvangen_op, k.zaak_id limit :hoogstens) k
       join zaak_overzicht o on o.zaak_id = k.zaak_id left join medewerkers w on w.id = o.behandelaar_id) p on true
     order by p."ontvangenOp", p."zaakId"`,
    { ...bindingen, ...paginabindingen(pagina) },
  );
  return {
    totaal: rows[0]?.totaal ?? 0,
    // Without a zaak on the page there is one row, with the total alone.
    zaken: rows.filter(({ zaakId }) => (zaakId as string | null) !== null),
  };
}

/**
 * The same page without a total, for a number that is known to be large: zaken are looked at in the order of the list until the page is full,
 * so that it takes as long with a million zaken as with ten thousand.
 */
export async function listSelectie(
  knex: Knex,
  selectie: Selectie,
  pagina: Sturingpagina,
): Promise<readonly Sturingzaak[]> {
  const { sql, mijlpalen, bindingen } = voorwaardeVan(selectie);
  const { rows } = await knex.raw<{ rows: Sturingzaak[] }>(
    `select ${KOLOMMEN}
     from (select o.* from ${zakenMetFeiten(mijlpalen)} where ${verderDan('o', pagina)} and ${sql}
           order by o.ontvangen_op, o.zaak_id limit :hoogstens) o
     left join medewerkers w on w.id = o.behandelaar_id
     order by o.ontvangen_op, o.zaak_id`,
    { ...bindingen, ...paginabindingen(pagina) },
  );
  return rows;
}

function verderDan(tabel: string, { na }: Sturingpagina): string {
  return na === null ? 'true' : `(${tabel}.ontvangen_op, ${tabel}.zaak_id) > (:naDag::date, :naZaak::uuid)`;
}

function paginabindingen({ na, peildatum, perPagina }: Sturingpagina): Readonly<Record<string, string | number>> {
  const plaats = na === null ? {} : { naDag: na.ontvangenOp, naZaak: na.zaakId };
  return { ...plaats, peildatum, hoogstens: perPagina + 1 };
}
