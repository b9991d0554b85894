import { basename } from 'node:path';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { staatStil, leesImport } from '#api/importeren/import';
import { toonImports } from '#api/importeren/overzicht';
import type { Aanname } from '#api/shared/importbalie';
import { formulierwaarde, type Antwoord } from '#api/shared/route';

/** A file that was sent in: kept, looked over, and its import started. What is no file of ours comes back with the reason. */
export async function ontvangBestand(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { upload, medewerker } = res.locals;
  if (!upload || upload.bestandsnaam === '') {
    upload?.stroom.resume();
    await toonImports(diensten, res, 'Kies eerst een bestand.');
    return;
  }
  const bestandsnaam = basename(upload.bestandsnaam.replaceAll('\\', '/')).slice(0, 120);
  const droog = formulierwaarde(req, 'wat') !== 'inlezen';
  const { stroom } = upload;
  const aanname = await diensten.importbalie.neemAan({ bestandsnaam, droog, door: medewerker.id, stroom });
  await antwoord(diensten, res, aanname);
}

/** Imports for real the file of a dry run. */
export async function leesProefIn(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { importId } = await leesImport(diensten, req);
  await antwoord(diensten, res, await diensten.importbalie.leesIn(importId, res.locals.medewerker.id));
}

async function antwoord(diensten: Diensten, res: Antwoord, aanname: Aanname): Promise<void> {
  if (aanname.soort === 'geweigerd') await toonImports(diensten, res, aanname.reden);
  else res.redirect(303, `/importeren/${aanname.importId}`);
}

/** Goes on with an import that stands still; one that runs is left alone. */
export async function gaVerder(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const stand = await leesImport(diensten, req);
  if (staatStil(stand, diensten.klok())) diensten.importbalie.gaVerder(stand.importId);
  res.redirect(303, `/importeren/${stand.importId}`);
}
