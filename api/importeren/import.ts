import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { toonImportstand } from '#api/importeren/import.presenter';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, type Antwoord } from '#api/shared/route';
import { findImport, listImportregels, type Import } from '#db/queries/importeren.query';
import { leesVerslag } from '#db/queries/importverslag.query';

export { staatStil } from '#api/importeren/woorden';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Reasons on the page; the report has all. */
const GETOOND = 200;

/** The import the path names, or a 404. */
export async function leesImport(diensten: Diensten, req: Request): Promise<Import> {
  const importId = padwaarde(req, 'import');
  const gevonden = UUID.test(importId) ? await findImport(diensten.knex, importId) : null;
  if (!gevonden) throw nietGevonden('Er is geen import met dit nummer.');
  return gevonden;
}

/** One import: how far it is, and the first of what was wrong. */
export async function toonImport(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const stand = await leesImport(diensten, req);
  const regels = await listImportregels(diensten.knex, stand.importId, GETOOND);
  const model = toonImportstand(stand, regels, diensten.klok());
  await res.locals.toon('pages/importeren/import', model, { titel: `Import ${stand.bestandsnaam}` });
}

/** Everything that was wrong, as a file; it streams, however long it is. */
export async function stuurVerslag(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { importId, bestandsnaam } = await leesImport(diensten, req);
  res.attachment(`verslag-${bestandsnaam.replace(/[^\w.-]+/g, '_')}.csv`).type('text/csv; charset=utf-8');
  await pipeline(Readable.from(leesVerslag(diensten.knex, importId)), res);
}
