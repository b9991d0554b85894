import type { Knex } from 'knex';
import { maakBladzijde, type Bladzijde, type Plaats } from '#db/queries/bladzijde';
import {
  eerstePerGroep,
  TAAKDAG,
  takengroepen,
  takenteller,
  verenig,
  type Takenkring,
  type Takenlijst,
} from '#db/queries/taken.selectie';
import type { Datum } from '#domain/waarden/datum';

/** A taak on the list. */
export interface Taakregel {
  readonly id: string;
  readonly taak: string;
  readonly titel: string;
  readonly procedureId: string;
  readonly uiterlijk: Datum | null;
  readonly zaaknummer: string;
  readonly naam: string;
  readonly fasetitel: string;
  readonly spoed: boolean;
}

/** A kind of taak with how many there are of it. */
export interface Taaksoort {
  readonly taak: string;
  readonly titel: string;
  readonly aantal: number;
}

/** One page of a list, the earliest last day first. */
export async function listTaken(
  knex: Knex,
  kring: Takenkring,
  vraag: {
    readonly lijst: Takenlijst;
    readonly soort: string | null;
    readonly plaats: Plaats;
    readonly perPagina: number;
  },
): Promise<Bladzijde<Taakregel>> {
  const { lijst, soort, plaats, perPagina } = vraag;
  const anker = await vindAnker(knex, plaats.voor ?? plaats.na);
  const terug = anker !== null && plaats.voor !== null;
  const richting = terug ? 'desc' : 'asc';
  const delen = takengroepen(knex, kring, lijst).map((deel) => {
    if (soort !== null) deel.where('t.taak', soort);
    if (anker) deel.whereRaw(`(${TAAKDAG}, t.id) ${terug ? '<' : '>'} (?::date, ?::uuid)`, [anker.dag, anker.id]);
    return deel
      .orderByRaw(`${TAAKDAG} ${richting}, t.id ${richting}`)
      .limit(perPagina + 1)
      .select(kolommen(knex));
  });
  const rijen = await knex
    .from(verenig(knex, delen).as('k'))
    .orderByRaw(`coalesce(k.uiterlijk, date '9999-12-31') ${richting}, k.id ${richting}`)
    .limit(perPagina + 1)
    .select<Taakregel[]>('k.*');
  return maakBladzijde(rijen, perPagina, { terug, begonnen: anker !== null });
}

/** How many taken each list has; counting stops above `hoogstens`. */
export async function telTakenlijsten(
  knex: Knex,
  kring: Takenkring,
  hoogstens: number,
): Promise<Readonly<Record<Takenlijst, number>>> {
  const lijsten = ['mijn', 'vrij'] as const;
  return knex.first<Record<Takenlijst, number>>(
    ...lijsten.map((lijst) => takenteller(knex, kring, lijst, hoogstens).as(lijst)),
  );
}

/** The kinds of taken in a list, the most first; only the first `hoogstens` taken are looked at. */
export async function listTaaksoorten(
  knex: Knex,
  kring: Takenkring,
  lijst: Takenlijst,
  hoogstens: number,
): Promise<readonly Taaksoort[]> {
  const delen = eerstePerGroep(knex, kring, lijst, hoogstens).map((deel) => deel.select('t.taak', 't.titel'));
  return knex
    .from(verenig(knex, delen).as('eerste'))
    .groupBy('taak')
    .orderByRaw('count(*) desc, taak')
    .select<Taaksoort[]>('taak', knex.raw('min(titel) as titel'), knex.raw('count(*)::int as aantal'));
}

async function vindAnker(knex: Knex, id: string | null): Promise<{ readonly dag: string; readonly id: string } | null> {
  if (id === null) return null;
  const rij = await knex('taken as t')
    .where('t.id', id)
    .first<{ readonly dag: string; readonly id: string } | undefined>(knex.raw(`${TAAKDAG}::text as dag`), 't.id');
  return rij ?? null;
}

function kolommen(knex: Knex): (string | Knex.Raw)[] {
  return [
    't.id',
    't.taak',
    't.titel',
    't.procedure_id as procedureId',
    knex.raw('t.uiterlijk as uiterlijk'),
    'o.zaaknummer',
    'o.naam',
    'o.fasetitel',
    'o.spoed',
  ];
}
