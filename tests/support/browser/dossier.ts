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

/** The number of the first zaak of the stories that has a procedure in that fase; those that were taken over have a past of another kind. */
export async function zaakIn(soort: string, fase: string): Promise<string> {
  const rij = await metDossier((knex) =>
    knex('procedures as p')
      .join('zaken as z', 'z.id', 'p.zaak_id')
      .where({ 'p.soort': soort, 'p.fase': fase })
      .whereLike('z.sleutel', 'demo/%')
      .orderBy('z.zaaknummer')
      .first<{ zaaknummer: string } | undefined>('z.zaaknummer'),
  );
  if (!rij) throw new Error(`no demo zaak in ${soort}.${fase}`);
  return rij.zaaknummer;
}
