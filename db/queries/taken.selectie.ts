/** Whose taak is it? One answer for the page and for the number in the menu. */
import type { Knex } from 'knex';

/** Who looks. `team` null: of no team, so of all. */
export interface Takenkring {
  readonly medewerkerId: string;
  readonly rollen: readonly string[];
  readonly team: string | null;
}

/** `mijn`: mine, and those of my roles that nobody has yet. `vrij`: of zaken of my team without a behandelaar. */
export type Takenlijst = 'mijn' | 'vrij';

/** Work of these roles stays within the team of the zaak. */
const VAN_HET_TEAM = ['teamleider'];
/** Sorts last whatever has no last day. */
export const TAAKDAG = `coalesce(t.uiterlijk, date '9999-12-31')`;

/**
 * The ways in which a taak can belong to a list, each quick by an index and none overlapping another: a taak for the behandelaar follows the
 * zaak, so who takes over a zaak takes over its taken.
 */
export function takengroepen(knex: Knex, kring: Takenkring, lijst: Takenlijst): readonly Knex.QueryBuilder[] {
  const { medewerkerId, rollen, team } = kring;
  const open = (): Knex.QueryBuilder =>
    knex('taken as t').join('zaak_overzicht as o', 'o.zaak_id', 't.zaak_id').whereNull('t.afgerond_op');
  const binnenTeam = (taken: Knex.QueryBuilder): Knex.QueryBuilder =>
    team === null ? taken : taken.where('o.team', team);
  if (lijst === 'vrij') return [binnenTeam(open().where('t.rol', 'pzb').whereNull('o.behandelaar_id'))];
  const overig = rollen.filter((rol) => rol !== 'pzb' && !VAN_HET_TEAM.includes(rol));
  const vanTeam = rollen.filter((rol) => VAN_HET_TEAM.includes(rol));
  return [
    open().where('t.rol', 'pzb').where('o.behandelaar_id', medewerkerId),
    open().whereNot('t.rol', 'pzb').where('t.medewerker_id', medewerkerId),
    open().whereNull('t.medewerker_id').whereIn('t.rol', overig),
    binnenTeam(open().whereNull('t.medewerker_id').whereIn('t.rol', vanTeam)),
  ];
}

/** The groups, each cut off after its first `aantal` taken. The order makes that quick: it is the order of the index. */
export function eerstePerGroep(
  knex: Knex,
  kring: Takenkring,
  lijst: Takenlijst,
  aantal: number,
): readonly Knex.QueryBuilder[] {
  return takengroepen(knex, kring, lijst).map((deel) => deel.orderByRaw(`${TAAKDAG}, t.id`).limit(aantal));
}

/** All groups after another; one group stays as it is. */
export function verenig(knex: Knex, delen: readonly Knex.QueryBuilder[]): Knex.QueryBuilder {
  const [enige, ...meer] = delen;
  return enige !== undefined && meer.length === 0 ? enige : knex.unionAll([...delen], true);
}

/** A subquery that counts the taken in a list and stops above `hoogstens`. */
export function takenteller(knex: Knex, kring: Takenkring, lijst: Takenlijst, hoogstens: number): Knex.QueryBuilder {
  const delen = eerstePerGroep(knex, kring, lijst, hoogstens + 1).map((deel) => deel.select(knex.raw('1')));
  const alle = verenig(knex, delen).as('alle');
  return knex
    .from(
      knex
        .from(alle)
        .limit(hoogstens + 1)
        .select(knex.raw('1'))
        .as('eerste'),
    )
    .select(knex.raw('count(*)::int'));
}
