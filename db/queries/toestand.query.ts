import type { Knex } from 'knex';
import type { Zaaktoestand } from '#domain/processen/toestand';

/** The position of a zaak as last written. Throws when the dossier does not know the zaak. */
export async function readToestand(knex: Knex | Knex.Transaction, zaakId: string): Promise<Zaaktoestand> {
  const rij = await knex('zaak_toestanden')
    .where({ zaak_id: zaakId })
    .first<{ toestand: Zaaktoestand } | undefined>('toestand');
  if (!rij) throw new Error(`zaak ${zaakId} staat niet in het dossier`);
  return rij.toestand;
}
