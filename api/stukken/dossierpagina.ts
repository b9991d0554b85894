import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { toonDossier } from '#api/stukken/dossierpagina.presenter';
import type { Antwoord } from '#api/shared/route';
import { listBronstanden, listStukversies } from '#db/queries/stukken.query';
import type { Zaakdossier } from '#db/queries/zaakdossier.query';
import type { Datum } from '#domain/waarden/datum';

/** Reads the zaak of the path with the head its tabs share. It belongs to the pages of a zaak; the table of routes brings the two together. */
export type Zaaklezer = (
  diensten: Diensten,
  req: Request,
  tab: 'stukken',
) => Promise<{ readonly dossier: Zaakdossier; readonly kop: object; readonly op: Datum }>;

/** The tab Stukken: the manifest with its counts, what the ouder reads of what is missing, and the stukken themselves. */
export async function toonDossierpagina(
  diensten: Diensten,
  req: Request,
  res: Antwoord,
  leesZaak: Zaaklezer,
): Promise<void> {
  const { dossier, kop, op } = await leesZaak(diensten, req, 'stukken');
  const [versies, standen] = await Promise.all([
    listStukversies(diensten.knex, dossier.zaakId),
    listBronstanden(diensten.knex, dossier.zaakId),
  ]);
  const { medewerker } = res.locals;
  const door = { medewerkerId: medewerker.id, rollen: medewerker.rollen };
  const model = { kop, ...toonDossier(dossier.toestand, { versies, standen }, door, op) };
  await res.locals.toon('pages/stukken/dossier', model, { titel: `${dossier.zaaknummer}: stukken` });
}
