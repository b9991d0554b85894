import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { testSysteem } from '#tests/support/servers/systeem';

/** Looks in the dossier of the running system, to check from the other side what a page claims. */
export async function metDossier<T>(vraag: (knex: Knex) => Promise<T>): Promise<T> {
  const knex = maakVerbinding(testSysteem().databaseUrl, { naam: 'herstelbalie-reis', poolgrootte: 2 });
  try {
    return await vraag(knex);
  } finally {
    await knex.destroy();
  }
}
