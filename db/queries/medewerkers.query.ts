import type { Knex } from 'knex';
import { BEHANDELROLLEN } from '#domain/autorisatie/rollen';

/** Someone who can be given a zaak. */
export interface Behandelaar {
  readonly id: string;
  readonly naam: string;
  readonly team: string | null;
}

/** Everyone in use who may handle a zaak, by name. */
export async function listBehandelaars(knex: Knex): Promise<readonly Behandelaar[]> {
  return knex('medewerkers')
    .where('actief', true)
    .whereRaw('rollen && ?::text[]', [[...BEHANDELROLLEN]])
    .orderBy(['naam', 'id'])
    .select<Behandelaar[]>('id', 'naam', 'team');
}

/** Teams that somebody in use belongs to, in order of name. */
export async function listTeams(knex: Knex): Promise<readonly string[]> {
  const rijen = await knex('medewerkers')
    .where('actief', true)
    .whereNotNull('team')
    .distinct<{ team: string }[]>('team')
    .orderBy('team');
  return rijen.map(({ team }) => team);
}
