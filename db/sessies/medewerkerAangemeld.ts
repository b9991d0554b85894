import type { Knex } from 'knex';

/** A medewerker as the identity provider knows one. */
export interface AangemeldeMedewerker {
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly string[];
  readonly team: string | null;
}

/**
 * Takes over name, roles and team of someone who just signed in. Returns false when this medewerker was put out of use here: then there is
 * no session, whatever the provider says.
 */
export async function medewerkerAangemeld(knex: Knex, medewerker: AangemeldeMedewerker): Promise<boolean> {
  const rijen = await knex('medewerkers')
    .insert({
      id: medewerker.id,
      naam: medewerker.naam,
      rollen: [...medewerker.rollen],
      team: medewerker.team,
      actief: true,
    })
    .onConflict('id')
    .merge({
      naam: medewerker.naam,
      rollen: [...medewerker.rollen],
      team: knex.raw('coalesce(excluded.team, medewerkers.team)'),
    })
    .returning<{ actief: boolean }[]>('actief');
  return rijen[0]?.actief === true;
}
