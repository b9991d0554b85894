/** What a medewerker wants to find again in the werkvoorraad. The web writes this itself: it is about the screen, not about a zaak. */
import type { Knex } from 'knex';

/** So many filters one can keep. */
export const HOOGSTENS_FILTERS = 20;

/** A filter as its owner calls it; `vraag` is the part of the address after the question mark. */
export interface NieuwFilter {
  readonly medewerkerId: string;
  readonly naam: string;
  readonly vraag: string;
}

/** Keeps a filter; one of the same name takes its place. False when there are as many as one can keep. */
export async function bewaarFilter(knex: Knex, { medewerkerId, naam, vraag }: NieuwFilter): Promise<boolean> {
  return knex.transaction(async (trx) => {
    // Two pages of one person at the same moment must not both be the twentieth.
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`filters ${medewerkerId}`]);
    const andere = await trx('bewaarde_filters').where({ medewerker_id: medewerkerId }).whereNot({ naam }).select('id');
    if (andere.length >= HOOGSTENS_FILTERS) return false;
    await trx('bewaarde_filters')
      .insert({ medewerker_id: medewerkerId, naam, vraag })
      .onConflict(['medewerker_id', 'naam'])
      .merge(['vraag']);
    return true;
  });
}

/** Removes a filter of this medewerker; that of another one stays. */
export async function verwijderFilter(knex: Knex, medewerkerId: string, id: string): Promise<void> {
  await knex('bewaarde_filters').where({ medewerker_id: medewerkerId, id }).delete();
}

/** Remembers which columns this medewerker wants to see. */
export async function kiesKolommen(knex: Knex, medewerkerId: string, kolommen: readonly string[]): Promise<void> {
  await knex('gekozen_kolommen')
    .insert({ medewerker_id: medewerkerId, kolommen: [...kolommen] })
    .onConflict('medewerker_id')
    .merge(['kolommen']);
}
