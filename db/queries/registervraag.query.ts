import type { Knex } from 'knex';

/** The BSN of the ouder of a zaak, for a question to a register. Throws when the dossier does not know the zaak. */
export async function readBsn(knex: Knex, zaakId: string): Promise<string> {
  const rij = await knex('zaken as z')
    .join('personen as p', 'p.id', 'z.persoon_id')
    .where('z.id', zaakId)
    .first<{ bsn: string } | undefined>('p.bsn');
  if (!rij) throw new Error(`zaak ${zaakId} staat niet in het dossier`);
  return rij.bsn;
}
