import type { Knex } from 'knex';
import { takenteller, type Takenkring } from '#db/queries/taken.selectie';
import { akkoordtakenVoor } from '#db/queries/terakkoord.taken';

/** Numbers beside the menu. */
export interface Tellers {
  readonly werkvoorraad: number;
  readonly taken: number;
  readonly terAkkoord: number;
}

/** Counting taken stops above this: the menu is on every page, and a teamleider can have one for every overdue term. */
export const TAKEN_TOT = 99;

/** How much work waits for a medewerker: own open zaken, open taken, and what waits for a second pair of eyes; as the pages themselves count. */
export async function telMenu(knex: Knex, wie: Takenkring): Promise<Tellers> {
  const akkoorden = akkoordtakenVoor(wie.rollen).map(({ taak }) => taak);
  const tellers = await knex.first<Tellers | undefined>(
    knex('zaak_overzicht')
      .where('behandelaar_id', wie.medewerkerId)
      .whereNull('afgesloten_op')
      .select(knex.raw('count(*)::int'))
      .as('werkvoorraad'),
    takenteller(knex, wie, 'mijn', TAKEN_TOT).as('taken'),
    knex('taken')
      .whereNull('afgerond_op')
      .whereIn('taak', akkoorden)
      .select(knex.raw('count(*)::int'))
      .as('terAkkoord'),
  );
  return tellers ?? { werkvoorraad: 0, taken: 0, terAkkoord: 0 };
}
