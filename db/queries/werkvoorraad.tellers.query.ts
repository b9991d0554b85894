import type { Knex } from 'knex';
import { WACHT_OP_ANDEREN, type Dagen, type Werkkring } from '#db/queries/werkvoorraad.selectie';
import type { Datum } from '#domain/waarden/datum';

/** Counts of one circle of work: one's own, or a team's. */
export interface Kringtellers {
  readonly open: number;
  readonly nietToegewezen: number;
  readonly wacht: number;
  readonly verlopen: number;
  readonly dreigt: number;
  readonly afgerond: number;
  readonly afgerondDezeMaand: number;
}

/** Who has been waiting longest. */
export interface Langst {
  readonly zaaknummer: string;
  readonly naam: string;
  readonly ontvangenOp: Datum;
}

/** Numbers of a medewerker. */
export interface Eigentellers {
  readonly eigen: Kringtellers;
  readonly eigenLangst: Langst | null;
}

/** Numbers of a team, or of all of them, and the teams one can choose from. */
export interface Teamtellers {
  readonly team: Kringtellers;
  readonly teamLangst: Langst | null;
  readonly teams: readonly string[];
}

/** Numbers above the lists, by circle. */
export type Werktellers = Eigentellers & Teamtellers;

/** Counts everything above the lists as it is now. */
export async function telWerkvoorraad(knex: Knex, kring: Werkkring & Dagen): Promise<Werktellers> {
  return { ...(await telEigen(knex, kring)), ...(await telTeam(knex, kring)) };
}

/** Counts what a medewerker has, in one statement. */
export async function telEigen(
  knex: Knex,
  { medewerkerId, ...dagen }: Pick<Werkkring, 'medewerkerId'> & Dagen,
): Promise<Eigentellers> {
  const eigen = 'behandelaar_id = :medewerker';
  const vraag = `select (${tellers(eigen)}) as eigen, (${langst(eigen, 'ontvangen_op + 0')}) as "eigenLangst"`;
  return tel<Eigentellers>(knex, vraag, { ...bindingen(dagen), medewerker: medewerkerId });
}

/**
 * Counts what a team has, in one statement: a pass over an index. For all teams together that index is about as large as the table, so that
 * the planner hesitates; the table itself only grows on, the index is as large as what is open.
 */
export async function telTeam(knex: Knex, { team, ...dagen }: Pick<Werkkring, 'team'> & Dagen): Promise<Teamtellers> {
  const wie = team === null ? 'true' : 'team = :team';
  const vraag = `select (${tellers(wie)}) as team, (${langst(wie, 'ontvangen_op')}) as "teamLangst",
    (select coalesce(json_agg(distinct m.team order by m.team), '[]') from medewerkers m where m.team is not null and m.actief) as teams`;
  if (team !== null) return tel(knex, vraag, { ...bindingen(dagen), team });
  return knex.transaction(
    async (trx) => {
      await trx.raw('set local enable_seqscan = off');
      return tel<Teamtellers>(trx, vraag, bindingen(dagen));
    },
    { readOnly: true },
  );
}

function bindingen({ vandaag, dreigtTot }: Dagen): Readonly<Record<string, string | string[]>> {
  return { vandaag, dreigtTot, maand: `${vandaag.slice(0, 7)}-01`, anderen: [...WACHT_OP_ANDEREN] };
}

async function tel<T>(knex: Knex, vraag: string, waarden: Readonly<Record<string, string | string[]>>): Promise<T> {
  const { rows } = await knex.raw<{ rows: T[] }>(vraag, waarden);
  const [geteld] = rows;
  if (!geteld) throw new Error('de werkvoorraad is niet geteld');
  return geteld;
}

function tellers(wie: string): string {
  return `select json_build_object('open', l.open, 'nietToegewezen', l.vrij, 'wacht', l.wacht, 'verlopen', l.verlopen, 'dreigt', l.dreigt,
                                   'afgerond', k.alle, 'afgerondDezeMaand', k.maand)
          from (select count(*) as open, count(*) filter (where behandelaar_id is null) as vrij,
                       count(*) filter (where wacht_op = any(:anderen)) as wacht,
                       count(*) filter (where uiterste_datum < :vandaag::date) as verlopen,
                       count(*) filter (where uiterste_datum between :vandaag::date and :dreigtTot::date) as dreigt
                from zaak_overzicht where ${wie} and afgesloten_op is null) l,
               (select count(*) as alle, count(*) filter (where afgesloten_op >= :maand::date) as maand
                from zaak_overzicht where ${wie} and afgesloten_op is not null) k`;
}

/** The `+ 0` for one's own keeps the planner from walking all zaken in order of receipt to find one of a few. */
function langst(wie: string, dag: 'ontvangen_op' | 'ontvangen_op + 0'): string {
  return `select json_build_object('zaaknummer', zaaknummer, 'naam', naam, 'ontvangenOp', ontvangen_op)
          from zaak_overzicht where ${wie} and afgesloten_op is null order by ${dag}, zaak_id limit 1`;
}
