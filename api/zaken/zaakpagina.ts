import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde } from '#api/shared/route';
import { toonZaakkop, type Zaakkop, type Zaaktab } from '#api/zaken/zaakkop.presenter';
import { findZaakdossier, type Zaakdossier } from '#db/queries/zaakdossier.query';
import { telZaak } from '#db/queries/zaakoverzicht.query';
import type { Datum } from '#domain/waarden/datum';

/** What every page of a zaak begins with. */
export interface Zaakpagina {
  readonly dossier: Zaakdossier;
  readonly kop: Zaakkop;
  readonly op: Datum;
}

/** Reads the zaak of the path and makes its head; throws the 404 when the number is unknown. */
export async function readZaakpagina(diensten: Diensten, req: Request, tab: Zaaktab): Promise<Zaakpagina> {
  const dossier = await findZaakdossier(diensten.knex, padwaarde(req, 'zaaknummer'));
  if (!dossier) throw nietGevonden('Er is geen zaak met dit nummer.');
  const op = vandaag(diensten);
  const tellers = await telZaak(diensten.knex, dossier.zaakId);
  return { dossier, kop: toonZaakkop(dossier, tellers, tab, op), op };
}
