import type { Knex } from 'knex';
import type { Oordeel, Oordeeltelling } from '#domain/kwaliteit/oordeel';
import type { Besluitsoort } from '#domain/processen/effecten';
import type { Datum } from '#domain/waarden/datum';

/** A draw with what its checkers said so far. */
export interface Steekproef extends Oordeeltelling {
  readonly id: string;
  readonly van: Datum;
  readonly tot: Datum;
  readonly besluitsoorten: readonly Besluitsoort[];
  readonly gevraagd: number;
  readonly getrokken: number;
  readonly zaad: number;
  readonly trekwijze: string;
  /** Besluiten in the whole set. */
  readonly omvang: number;
  readonly verzameling: string;
  readonly door: string;
  readonly momentMs: number;
}

/** The last oordeel of each besluit of a draw `s` counts. */
const STEEKPROEF = `
  select s.id, s.van, s.tot, s.besluitsoorten, s.gevraagd, s.zaad, s.trekwijze, s.omvang, s.verzameling, coalesce(m.naam, s.door) as door,
         (extract(epoch from s.moment) * 1000)::bigint as "momentMs", t.getrokken, t.juist, t.onjuist, t."nietTeBeoordelen", t.open
  from steekproeven s left join medewerkers m on m.id = s.door
  cross join lateral (
    select count(*)::int as getrokken, count(*) filter (where o.oordeel = 'juist')::int as juist,
           count(*) filter (where o.oordeel = 'onjuist')::int as onjuist,
           count(*) filter (where o.oordeel = 'niet te beoordelen')::int as "nietTeBeoordelen", count(*) filter (where o.oordeel is null)::int as open
    from steekproeftrekkingen g left join lateral (
      select oordeel from steekproefoordelen x where x.steekproef_id = g.steekproef_id and x.besluit_id = g.besluit_id
      order by x.id desc limit 1) o on true
    where g.steekproef_id = s.id) t`;

/** The last draws, newest first. */
export async function listSteekproeven(knex: Knex, hoogstens: number): Promise<readonly Steekproef[]> {
  const { rows } = await knex.raw<{ rows: Steekproef[] }>(`${STEEKPROEF} order by s.moment desc, s.id limit ?`, [
    hoogstens,
  ]);
  return rows;
}

/** One draw, or null. `id` is a uuid. */
export async function findSteekproef(knex: Knex, id: string): Promise<Steekproef | null> {
  const { rows } = await knex.raw<{ rows: Steekproef[] }>(`${STEEKPROEF} where s.id = ?::uuid`, [id]);
  return rows[0] ?? null;
}

/** A besluit that was drawn, with the oordeel that counts. */
export interface Trekking {
  readonly volgorde: number;
  readonly besluitId: string;
  readonly zaaknummer: string;
  readonly besluitsoort: Besluitsoort;
  readonly uitkomst: string;
  readonly dagtekening: Datum;
  readonly bedragCenten: number;
  readonly opgesteldDoor: string;
  readonly geaccordeerdDoor: string;
  readonly oordeel: Oordeel | null;
  readonly toelichting: string | null;
  readonly beoordeeldDoor: string | null;
}

/** What was drawn, in the order of the draw. */
export async function listTrekkingen(knex: Knex, steekproefId: string): Promise<readonly Trekking[]> {
  const { rows } = await knex.raw<{ rows: Trekking[] }>(
    `select g.volgorde, g.besluit_id as "besluitId", z.zaaknummer, b.besluitsoort, b.uitkomst, b.dagtekening, b.bedrag_centen as "bedragCenten",
            b.opgesteld_door as "opgesteldDoor", b.geaccordeerd_door as "geaccordeerdDoor",
            o.oordeel, o.toelichting, coalesce(m.naam, o.door) as "beoordeeldDoor"
     from steekproeftrekkingen g join besluiten b on b.id = g.besluit_id join zaken z on z.id = b.zaak_id
     left join lateral (select oordeel, toelichting, door from steekproefoordelen x
       where x.steekproef_id = g.steekproef_id and x.besluit_id = g.besluit_id order by x.id desc limit 1) o on true
     left join medewerkers m on m.id = o.door
     where g.steekproef_id = ?::uuid order by g.volgorde`,
    [steekproefId],
  );
  return rows;
}
