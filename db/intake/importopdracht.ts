import type { Knex } from 'knex';
import { verkenBestand } from '#db/import/bestand';
import { Importfout } from '#db/import/importfout';

/** A file that waits to be imported. */
export interface Importopdracht {
  readonly pad: string;
  readonly bestandsnaam: string;
  readonly droog: boolean;
  readonly door: string;
}

/** The import it became, or in Dutch why the file cannot be imported. */
export type Importaanname = { readonly importId: string } | { readonly reden: string };

/** Looks a file over and writes down that it waits. The same file, broken off before, becomes the same import and goes on. */
export async function meldImportAan(knex: Knex, opdracht: Importopdracht): Promise<Importaanname> {
  try {
    const { hash, bytes } = await verkenBestand(opdracht.pad);
    const { pad, bestandsnaam, droog, door } = opdracht;
    const eerder = droog ? null : await vindAfgebroken(knex, hash);
    if (eerder !== null) {
      await knex('imports').where({ id: eerder }).update({ pad, bijgewerkt_op: knex.fn.now() });
      return { importId: eerder };
    }
    const [nieuw] = await knex('imports')
      .insert({ bestandsnaam, pad, bestand_hash: hash, bytes, droog, door })
      .returning<{ id: string }[]>('id');
    return { importId: nieuw?.id ?? '' };
  } catch (fout) {
    if (fout instanceof Importfout) return { reden: fout.message };
    throw fout;
  }
}

async function vindAfgebroken(knex: Knex, hash: string): Promise<string | null> {
  const rij = await knex('imports')
    .where({ bestand_hash: hash, droog: false })
    .whereNot({ status: 'klaar' })
    .orderBy('volgnummer', 'desc')
    .first<{ id: string } | undefined>('id');
  return rij?.id ?? null;
}
