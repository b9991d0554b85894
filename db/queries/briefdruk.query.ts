import type { Knex } from 'knex';
import type { Briefmodel } from '#domain/brieven/model';
import type { Briefsoort } from '#domain/processen/effecten';

/** A letter on its way to the printer: its text, and the hash of its print once there is one. */
export interface TeDrukkenBrief {
  readonly brief: Briefsoort;
  readonly model: Briefmodel;
  readonly hash: string | null;
}

/** The text of a letter. Throws when the dossier does not know it. */
export async function readTeDrukkenBrief(knex: Knex | Knex.Transaction, briefId: string): Promise<TeDrukkenBrief> {
  const rij = await knex('brieven')
    .where({ id: briefId })
    .first<TeDrukkenBrief | undefined>({ brief: 'briefsoort', model: 'model', hash: 'pdf_hash' });
  if (!rij) throw new Error(`brief ${briefId} staat niet in het dossier`);
  return rij;
}

/** A printed letter, as the post takes it. */
export interface Drukwerk {
  readonly brief: Briefsoort;
  readonly zaaknummer: string;
  readonly pdf: Buffer;
  readonly hash: string;
  readonly isVerzonden: boolean;
}

/** The print of a letter, or null while it has not been printed. */
export async function findDrukwerk(knex: Knex, briefId: string): Promise<Drukwerk | null> {
  const rij = await knex('brieven as b')
    .join('zaken as z', 'z.id', 'b.zaak_id')
    .where('b.id', briefId)
    .whereNotNull('b.pdf')
    .first<Drukwerk | undefined>(
      'b.briefsoort as brief',
      'z.zaaknummer',
      'b.pdf',
      'b.pdf_hash as hash',
      knex.raw(`b.status = 'verzonden' as "isVerzonden"`),
    );
  return rij ?? null;
}

/** A letter that still has to go out. */
export interface OpenBrief {
  readonly briefId: string;
  readonly brief: Briefsoort;
}

/** Letters of a zaak that were not sent yet, oldest first. */
export async function listOpenBrieven(knex: Knex, zaakId: string): Promise<readonly OpenBrief[]> {
  return knex('brieven')
    .where({ zaak_id: zaakId })
    .whereNot({ status: 'verzonden' })
    .orderBy(['aangemaakt_op', 'id'])
    .select<OpenBrief[]>({ briefId: 'id', brief: 'briefsoort' });
}
