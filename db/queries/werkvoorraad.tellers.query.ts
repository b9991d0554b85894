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

/** Numbers above the lists, by circle, and the teams one can choose from. */
export interface Werktellers {
  readonly eigen: Kringtellers;
  readonly team: Kringtellers;
  readonly eigenLangst: Langst | null;
  readonly teamLangst: Langst | null;
  readonly teams: readonly string[];
}

/**
 * Counts everything above the lists in one statement: each circle in one pass over an index. For all teams together that index is about as
 * large as the table, so that the planner hesitates; the table itself only grows on, the index is as large as what is open.
 */
export async function telWerkvoorraad(knex: Knex, kring: Werkkring & Dagen): Promise<Werktellers> {
  if (kring.team !== null) return tel(knex, kring);
  return knex.transaction(
    async (trx) => {
      await trx.raw('set local enable_seqscan = off');
      return tel(trx, kring);
    },
    { readOnly: true },
  );
}

async function tel(knex: Knex, kring: Werkkring & Dagen): Promise<Werktellers> {
  const eigen = 'behandelaar_id = :medewerker';
  const team = kring.team === null ? 'true' : 'team = :team';
  const { rows } = await knex.raw<{ rows: Werktellers[] }>(
    `select (${tellers(eigen)}) as eigen, (${tellers(team)}) as team,
            (${langst(eigen, 'ontvangen_op + 0')}) as "eigenLangst", (${langst(team, 'ontvangen_op')}) as "teamLangst",
            (select coalesce(json_agg(distinct m.team order by m.team), '[]') from medewerkers m where m.team is not null and m.actief) as teams`,
    {
      medewerker: kring.medewerkerId,
      team: kring.team ?? '',
      vandaag: kring.vandaag,
      dreigtTot: kring.dreigtTot,
      maand: `${kring.vandaag.slice(0, 7)}-01`,
      anderen: [...WACHT_OP_ANDEREN],
    },
  );
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
