/** One draw: how it was made, its accuracy, and every besluit in it. */
import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { toonSteekproefpagina } from '#api/kwaliteit/steekproef.presenter';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, type Antwoord } from '#api/shared/route';
import { findSteekproef, listTrekkingen, type Steekproef } from '#db/queries/kwaliteit.query';
import { magPagina } from '#domain/autorisatie/rechten';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The page of the draw in the path. */
export async function toonSteekproef(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const steekproef = await readSteekproef(diensten, req);
  const { id, rollen } = res.locals.medewerker;
  const kijker = { medewerkerId: id, beoordeelt: magPagina(rollen, 'kwaliteit.beoordelen') };
  const trekkingen = await listTrekkingen(diensten.knex, steekproef.id);
  const model = toonSteekproefpagina(steekproef, trekkingen, kijker, vandaag(diensten));
  await res.locals.toon('pages/kwaliteit/steekproef', model, { titel: model.titel });
}

/** The draw in the path; throws the 404 when there is none. */
export async function readSteekproef(diensten: Diensten, req: Request): Promise<Steekproef> {
  const id = uuidUit(req, 'steekproef');
  const steekproef = id === null ? null : await findSteekproef(diensten.knex, id);
  if (!steekproef) throw nietGevonden('Deze steekproef bestaat niet.');
  return steekproef;
}

/** A uuid of the path, or null when it has another form. */
export function uuidUit(req: Request, naam: string): string | null {
  const waarde = padwaarde(req, naam);
  return UUID.test(waarde) ? waarde : null;
}
