import type { Diensten } from '#api/compose';
import { toonImportoverzicht } from '#api/importeren/overzicht.presenter';
import type { Antwoord } from '#api/shared/route';
import { listImports } from '#db/queries/importeren.query';

const GETOOND = 50;

/** The form for a file, and the imports so far. `fout`: why the file that was just sent in cannot be imported. */
export async function toonImports(diensten: Diensten, res: Antwoord, fout: string | null = null): Promise<void> {
  const imports = await listImports(diensten.knex, GETOOND);
  const titel = fout === null ? 'Importeren' : 'Fout: importeren';
  const model = toonImportoverzicht(imports, fout, diensten.klok());
  await res.locals.toon('pages/importeren/overzicht', model, { titel, status: fout === null ? 200 : 422 });
}
