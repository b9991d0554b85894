import type { Knex } from 'knex';
import { maakBladzijde, type Bladzijde, type Plaats } from '#db/queries/bladzijde';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';

/** Something that waits for a second pair of eyes. Instants in milliseconds since 1970. */
export interface Akkoordregel {
  readonly id: string;
  readonly taak: string;
  readonly titel: string;
  readonly procedureId: string;
  readonly sindsMs: number;
  readonly zaaknummer: string;
  readonly naam: string;
  readonly spoed: boolean;
  readonly uitersteDatum: Datum | null;
  readonly toestand: Zaaktoestand;
}

/** Open taken of these names, oldest first. The position comes along: it says who made what, and whether one may approve it. */
export async function listTerAkkoord(
  knex: Knex,
  taken: readonly string[],
  pagina: { readonly plaats: Plaats; readonly perPagina: number },
): Promise<Bladzijde<Akkoordregel>> {
  const { plaats, perPagina } = pagina;
  const anker = await vindAnker(knex, plaats.voor ?? plaats.na);
  const terug = anker !== null && plaats.voor !== null;
  const richting = terug ? 'desc' : 'asc';
  const gekozen = openTaken(knex, taken)
    .join('zaak_overzicht as o', 'o.zaak_id', 't.zaak_id')
    .join('zaak_toestanden as s', 's.zaak_id', 't.zaak_id');
  if (anker) {
    gekozen.whereRaw(`(t.aangemaakt_op, t.id) ${terug ? '<' : '>'} (?::timestamptz, ?::uuid)`, [
      anker.moment,
      anker.id,
    ]);
  }
  const rijen = await gekozen
    .orderByRaw(`t.aangemaakt_op ${richting}, t.id ${richting}`)
    .limit(perPagina + 1)
    .select<(Omit<Akkoordregel, 'sindsMs'> & { readonly sinds: Date })[]>(
      't.id',
      't.taak',
      't.titel',
      't.procedure_id as procedureId',
      't.aangemaakt_op as sinds',
      'o.zaaknummer',
      'o.naam',
      'o.spoed',
      'o.uiterste_datum as uitersteDatum',
      's.toestand',
    );
  const regels = rijen.map(({ sinds, ...rij }) => ({ ...rij, sindsMs: sinds.getTime() }));
  return maakBladzijde(regels, perPagina, { terug, begonnen: anker !== null });
}

/** How many open taken there are of these names. */
export async function telTerAkkoord(knex: Knex, taken: readonly string[]): Promise<number> {
  const rij = await openTaken(knex, taken).first<{ aantal: number }>(knex.raw('count(*)::int as aantal'));
  return rij.aantal;
}

/** Names of medewerkers by id; an id without a name is left out. */
export async function readMedewerkernamen(knex: Knex, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rijen = await knex('medewerkers')
    .whereIn('id', [...ids])
    .select<{ id: string; naam: string }[]>('id', 'naam');
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

function openTaken(knex: Knex, taken: readonly string[]): Knex.QueryBuilder {
  return knex('taken as t')
    .whereNull('t.afgerond_op')
    .whereIn('t.taak', [...taken]);
}

/** The instant as text: a `Date` would lose the microseconds that decide between two taken. */
async function vindAnker(
  knex: Knex,
  id: string | null,
): Promise<{ readonly moment: string; readonly id: string } | null> {
  if (id === null) return null;
  const rij = await knex('taken as t')
    .where('t.id', id)
    .first<{ readonly moment: string; readonly id: string } | undefined>(
      knex.raw('t.aangemaakt_op::text as moment'),
      't.id',
    );
  return rij ?? null;
}
