/** The facts and judgments of an integrale beoordeling: put together for a calculation, or row by row with their source. */
import type { Knex } from 'knex';
import {
  vulAan,
  type Bijstand,
  type Correctiesoort,
  type Feitbron,
  type Integraaldossier,
  type Jaarwaarden,
} from '#domain/integraal/feiten';
import type { Uitsluiting } from '#domain/integraal/oordeel';
import type { Jaargrond } from '#domain/bedragen/compensatie.feiten';
import type { Datum } from '#domain/waarden/datum';
import { centen, type EuroCenten } from '#domain/waarden/geld';

/** One recorded fact. */
export interface Jaarfeitrij {
  readonly jaar: string;
  readonly feit: string;
  readonly bedragCenten: EuroCenten | null;
  readonly dag: Datum | null;
  readonly waarde: string | null;
  readonly bron: Feitbron;
  readonly vindplaats: string | null;
  readonly herkomst: 'dienst' | 'ouder';
  readonly opmerking: string | null;
  readonly door: string;
  readonly op: Datum;
}

/** Every fact of a zaak, oldest first. */
export async function listJaarfeiten(knex: Knex | Knex.Transaction, zaakId: string): Promise<readonly Jaarfeitrij[]> {
  return knex('jaarfeiten as f')
    .leftJoin('medewerkers as m', 'm.id', 'f.door')
    .where('f.zaak_id', zaakId)
    .orderBy(['f.volgnummer', 'f.jaar', 'f.feit'])
    .select<Jaarfeitrij[]>(
      ...['f.jaar', 'f.feit', 'f.bedrag_centen as bedragCenten', 'f.dag', 'f.waarde', 'f.bron', 'f.vindplaats'],
      ...['f.herkomst', 'f.opmerking', 'f.op'],
      knex.raw('coalesce(m.naam, f.door) as door'),
    );
}

/** A judgment on a part of a year. */
export interface Jaaroordeelrij {
  readonly jaar: string;
  readonly grond: Jaargrond;
  readonly uitsluiting: Uitsluiting | null;
  readonly motivering: string;
  readonly door: string;
  readonly op: Datum;
}

/** The judgment that counts of each part, in the order of the parts. */
export async function listJaaroordelen(
  knex: Knex | Knex.Transaction,
  zaakId: string,
): Promise<readonly Jaaroordeelrij[]> {
  const antwoord = await knex.raw<{ rows: Jaaroordeelrij[] }>(
    `select distinct on (o.jaar) o.jaar, o.grond, o.uitsluiting, o.motivering, coalesce(m.naam, o.door) as door, o.op
     from jaaroordelen o left join medewerkers m on m.id = o.door
     where o.zaak_id = ? order by o.jaar, o.volgnummer desc`,
    [zaakId],
  );
  return antwoord.rows;
}

/** Procedures with professional legal aid, in the order in which they were recorded. */
export async function listBijstand(knex: Knex | Knex.Transaction, zaakId: string): Promise<readonly Bijstand[]> {
  return knex('bijstand')
    .where({ zaak_id: zaakId })
    .orderBy(['op', 'sleutel'])
    .select<Bijstand[]>('halve_punten as halvePunten', 'puntwaarde_centen as puntwaarde', 'vergoed_centen as vergoed');
}

/** What the dienst recorded, the last of each fact: what a decision rests on. Null when nothing was recorded. */
export async function findIntegraaldossier(
  knex: Knex | Knex.Transaction,
  zaakId: string,
): Promise<Integraaldossier | null> {
  const rijen = await listJaarfeiten(knex, zaakId);
  return alsIntegraaldossier(rijen, await listBijstand(knex, zaakId));
}

/** The same from rows that were read already. */
export function alsIntegraaldossier(
  rijen: readonly Jaarfeitrij[],
  bijstand: readonly Bijstand[],
): Integraaldossier | null {
  return rijen.length === 0 && bijstand.length === 0 ? null : { jaren: voegSamen(rijen), bijstand };
}

/** The last of each fact of the dienst, by part of a year. */
export function voegSamen(rijen: readonly Jaarfeitrij[]): Integraaldossier['jaren'] {
  const standen = new Map<string, Jaarwaarden>();
  for (const rij of rijen) {
    if (rij.herkomst === 'ouder') continue;
    standen.set(rij.jaar, vulAan(standen.get(rij.jaar) ?? { bedragen: {} }, waardenVan(rij)));
  }
  return [...standen].map(([sleutel, waarden]) => ({ sleutel, ...waarden }));
}

/** One fact in the shape of the domain. */
function waardenVan({ feit, bedragCenten, dag, waarde }: Jaarfeitrij): Jaarwaarden {
  if (bedragCenten !== null) return { bedragen: { [feit]: centen(bedragCenten) } };
  if (feit === 'correctieOp' && dag !== null) return { bedragen: {}, correctieOp: dag };
  if (feit === 'ogsGeweigerdOp' && dag !== null) return { bedragen: {}, ogsGeweigerdOp: dag };
  if (feit === 'correctiesoort') return { bedragen: {}, correctiesoort: waarde as Correctiesoort };
  return feit === 'groepsonderzoek' ? { bedragen: {}, groepsonderzoek: waarde === 'ja' } : { bedragen: {} };
}
