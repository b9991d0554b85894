import type { Knex } from 'knex';

/** A print to keep. `momentMs` in milliseconds since 1970. */
export interface Druk {
  readonly briefId: string;
  readonly pdf: Buffer;
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly momentMs: number;
}

/**
 * Keeps the print of a letter, once: when another attempt was first, its print stays. Returns the hash of the print that was kept.
 * Throws when the dossier does not know the letter.
 */
export async function bewaarDruk(knex: Knex | Knex.Transaction, druk: Druk): Promise<string> {
  const { briefId, pdf, hash, momentMs } = druk;
  await knex('brieven')
    .where({ id: briefId, status: 'te maken' })
    .update({ pdf, pdf_hash: hash, status: 'gemaakt', gemaakt_op: new Date(momentMs) });
  const rij = await knex('brieven')
    .where({ id: briefId })
    .first<{ hash: string | null } | undefined>('pdf_hash as hash');
  if (!rij?.hash) throw new Error(`brief ${briefId} staat niet in het dossier`);
  return rij.hash;
}
