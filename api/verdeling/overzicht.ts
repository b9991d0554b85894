import { randomUUID } from 'node:crypto';
import { vandaag, type Diensten } from '#api/compose';
import type { Antwoord } from '#api/shared/route';
import type { Tellergeheugen } from '#api/verdeling/tellergeheugen';
import { readWachtrij } from '#api/verdeling/stand';
import { toonVerdelingpagina } from '#api/verdeling/verdeling.presenter';
import { listToegewezen } from '#db/queries/verdeling.query';
import { listVoorranglog } from '#db/queries/verdeling.voorrang.query';
import { magPagina } from '#domain/autorisatie/rechten';

/** Rows of what was assigned and of the log that are shown at most. */
const HOOGSTENS = 50;

/** The page Verdelen: the queue with its rules, who can take what, and what changed the order. */
export async function toonVerdeling(diensten: Diensten, tel: Tellergeheugen, res: Antwoord): Promise<void> {
  const kijk = { vandaag: vandaag(diensten), nuMs: diensten.klok() };
  const { knex } = diensten;
  const [stand, tellers, toegewezen, log] = await Promise.all([
    readWachtrij(knex, kijk),
    tel(kijk),
    listToegewezen(knex, HOOGSTENS),
    listVoorranglog(knex, HOOGSTENS),
  ]);
  const { rollen } = res.locals.medewerker;
  const mag = {
    toewijzen: magPagina(rollen, 'verdeling.toewijzen'),
    voorrang: magPagina(rollen, 'verdeling.voorrang'),
  };
  const model = toonVerdelingpagina({ stand, tellers, toegewezen, log }, mag, kijk.vandaag, randomUUID());
  await res.locals.toon('pages/verdeling/verdeling', model, { titel: 'Verdelen' });
}
