import type { Knex } from 'knex';
import type { Oordeel } from '#domain/kwaliteit/oordeel';
import type { Besluitregel, Besluitsoort } from '#domain/processen/effecten';
import type { Datum } from '#domain/waarden/datum';

/** A besluit as its checker reads it. */
export interface Controlebesluit {
  readonly volgorde: number;
  readonly zaaknummer: string;
  readonly besluitsoort: Besluitsoort;
  readonly uitkomst: string;
  readonly dagtekening: Datum;
  readonly bedragCenten: number;
  readonly regels: readonly Besluitregel[];
  readonly redenen: readonly string[];
  readonly regelversie: string;
  readonly opgesteldDoor: string;
  readonly geaccordeerdDoor: string;
  readonly opsteller: string;
  readonly goedkeurder: string;
}

/** The besluit of a draw, or null when it was not drawn there. Both ids are uuids. */
export async function findControlebesluit(
  knex: Knex,
  steekproefId: string,
  besluitId: string,
): Promise<Controlebesluit | null> {
  const { rows } = await knex.raw<{ rows: Controlebesluit[] }>(
    `select g.volgorde, z.zaaknummer, b.besluitsoort, b.uitkomst, b.dagtekening, b.bedrag_centen as "bedragCenten", b.regels, b.redenen,
            b.regelversie, b.opgesteld_door as "opgesteldDoor", b.geaccordeerd_door as "geaccordeerdDoor",
            coalesce(o.naam, b.opgesteld_door) as opsteller, coalesce(a.naam, b.geaccordeerd_door) as goedkeurder
     from steekproeftrekkingen g join besluiten b on b.id = g.besluit_id join zaken z on z.id = b.zaak_id
     left join medewerkers o on o.id = b.opgesteld_door left join medewerkers a on a.id = b.geaccordeerd_door
     where g.steekproef_id = ?::uuid and g.besluit_id = ?::uuid`,
    [steekproefId, besluitId],
  );
  return rows[0] ?? null;
}

/** One oordeel of a besluit. */
export interface Oordeelregel {
  readonly oordeel: Oordeel;
  readonly toelichting: string | null;
  readonly door: string;
  readonly momentMs: number;
}

/** Everything said of the besluit in this draw, newest first: the first one counts. */
export async function listOordelen(
  knex: Knex,
  steekproefId: string,
  besluitId: string,
): Promise<readonly Oordeelregel[]> {
  const { rows } = await knex.raw<{ rows: Oordeelregel[] }>(
    `select x.oordeel, x.toelichting, coalesce(m.naam, x.door) as door, (extract(epoch from x.moment) * 1000)::bigint as "momentMs"
     from steekproefoordelen x left join medewerkers m on m.id = x.door
     where x.steekproef_id = ?::uuid and x.besluit_id = ?::uuid order by x.id desc`,
    [steekproefId, besluitId],
  );
  return rows;
}
