import { stringify } from 'csv-stringify/sync';
import type { Knex } from 'knex';

/** Columns of the report, as a spreadsheet shows them. */
const KOLOMMEN = ['rij', 'regel', 'referentie', 'kolom', 'soort', 'reden'] as const;

interface Meldingrij {
  readonly rij: number;
  readonly volg: number;
  readonly regel: number;
  readonly referentie: string | null;
  readonly kolom: string | null;
  readonly soort: string;
  readonly reden: string;
}

const PER_STUK = 1_000;

/**
 * What was wrong in an import as CSV text, in pieces: one line for each reason, with the row as a spreadsheet counts it and the line of the
 * file. No values: the report may travel where the file may not. Cells that would be a formula are made harmless.
 */
export async function* leesVerslag(knex: Knex, importId: string): AsyncGenerator<string, void> {
  const opties = {
    columns: [...KOLOMMEN],
    delimiter: ';',
    escape_formulas: true,
    record_delimiter: 'windows' as const,
  };
  yield stringify([], { ...opties, header: true, bom: true });
  let na = { rij: 0, volg: 0 };
  for (;;) {
    const rijen = await knex('importmeldingen')
      .where({ import_id: importId })
      .whereRaw('(rij, volg) > (?, ?)', [na.rij, na.volg])
      .orderBy(['rij', 'volg'])
      .limit(PER_STUK)
      .select<Meldingrij[]>('volg', ...KOLOMMEN);
    const laatste = rijen.at(-1);
    if (!laatste) return;
    yield stringify(rijen, opties);
    na = laatste;
  }
}
