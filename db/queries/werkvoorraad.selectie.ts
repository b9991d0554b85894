import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** The lists of the werkvoorraad. */
export type Weergave = 'mijn' | 'team' | 'niet-toegewezen' | 'wacht' | 'afgerond';

/** Whose work it is about. `team` null: all teams. With `teambreed` also what waits and what is done covers the team. */
export interface Werkkring {
  readonly medewerkerId: string;
  readonly team: string | null;
  readonly teambreed: boolean;
}

/** Which days count as near: up to and including `dreigtTot` a term is at risk. */
export interface Dagen {
  readonly vandaag: Datum;
  readonly dreigtTot: Datum;
}

/** What one wants to see of a list. */
export interface Werkfilter {
  readonly fase: { readonly procedure: string; readonly fase: string } | null;
  readonly termijn: 'verlopen' | 'dreigt' | null;
  readonly alleenSpoed: boolean;
}

/** A list with its filter. */
export interface Werkselectie extends Werkkring, Werkfilter, Dagen {
  readonly weergave: Weergave;
}

/** Waiting for somebody outside the dienst. */
export const WACHT_OP_ANDEREN = ['ouder', 'bank', 'ander'] as const;

/** The last day exactly as in the indexes; a zaak without a running term comes last and is never overdue. */
export const LAATSTE_DAG = `coalesce(o.uiterste_datum, date '9999-12-31')`;

/** Rows of `zaak_overzicht as o` that are in a list. */
export function kiesZaken(knex: Knex, selectie: Werkselectie): Knex.QueryBuilder {
  const zaken = knex('zaak_overzicht as o');
  if (selectie.weergave === 'afgerond') zaken.whereNotNull('o.afgesloten_op');
  else zaken.whereNull('o.afgesloten_op');
  if (selectie.weergave === 'niet-toegewezen') zaken.whereNull('o.behandelaar_id');
  if (selectie.weergave === 'wacht') zaken.whereIn('o.wacht_op', [...WACHT_OP_ANDEREN]);
  kiesKring(zaken, selectie, isVanTeam(selectie));
  kiesFilter(zaken, selectie);
  return zaken;
}

/** True when a list covers the team, false when it covers what is one's own. */
export function isVanTeam({ weergave, teambreed }: Pick<Werkselectie, 'weergave' | 'teambreed'>): boolean {
  return weergave === 'team' || weergave === 'niet-toegewezen' || (weergave !== 'mijn' && teambreed);
}

/** Keeps the zaken of the team, or those of the medewerker. */
export function kiesKring(zaken: Knex.QueryBuilder, { team, medewerkerId }: Werkkring, vanTeam: boolean): void {
  if (!vanTeam) zaken.where('o.behandelaar_id', medewerkerId);
  else if (team !== null) zaken.where('o.team', team);
}

function kiesFilter(zaken: Knex.QueryBuilder, selectie: Werkselectie): void {
  const { fase, termijn, alleenSpoed, vandaag, dreigtTot } = selectie;
  if (fase) zaken.where('o.fase', fase.fase).whereLike('o.procedure_id', `${fase.procedure}-%`);
  if (termijn === 'verlopen') zaken.whereRaw(`${LAATSTE_DAG} < ?::date`, [vandaag]);
  if (termijn === 'dreigt') zaken.whereRaw(`${LAATSTE_DAG} between ?::date and ?::date`, [vandaag, dreigtTot]);
  if (alleenSpoed) zaken.where('o.spoed', true);
}
