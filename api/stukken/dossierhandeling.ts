import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, type Antwoord } from '#api/shared/route';
import { findZaakstand, type Zaakstand } from '#db/queries/zaakstand.query';
import type { Handelende } from '#domain/autorisatie/rollen';
import { controleerHandeling } from '#domain/processen/controle';
import type { Handelingdefinitie } from '#domain/processen/procedure';
import { stukhandelingen } from '#domain/processen/tabellen/aanmelding.stukken';
import type { Proceduretoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';

/** The acts that have a page in this folder, by their name in the table. */
export type Dossieract = 'kiesDossierjaren' | 'merkBron' | 'voegStukToe';

/** One act on the dossier of one zaak, for the person who asks for it. */
export interface Dossierhandeling {
  readonly stand: Zaakstand;
  readonly aanmelding: Proceduretoestand;
  readonly handeling: Handelingdefinitie;
  readonly door: Handelende;
  readonly op: Datum;
  /** Why this person may not do it now, or null. */
  readonly beletsel: string | null;
}

/** Address of the page of an act on the dossier. */
export function actiepad(zaaknummer: string, procedureId: string, act: Dossieract): string {
  return `/zaken/${zaaknummer}/procedures/${procedureId}/handelingen/${act}`;
}

/** Reads the zaak of the path for an act on its dossier; throws the 404 when there is none, or its procedure is no aanmelding. */
export async function readDossierhandeling(
  diensten: Diensten,
  req: Request,
  res: Antwoord,
  act: Dossieract,
): Promise<Dossierhandeling> {
  const stand = await findZaakstand(diensten.knex, padwaarde(req, 'zaaknummer'));
  if (!stand) throw nietGevonden('Er is geen zaak met dit nummer.');
  const procedureId = padwaarde(req, 'procedureId');
  const aanmelding = stand.toestand.procedures.find(({ id, soort }) => id === procedureId && soort === 'aanmelding');
  const handeling = stukhandelingen.find(({ naam }) => naam === act);
  if (!aanmelding || !handeling) throw nietGevonden('Deze handeling hoort niet bij de zaak.');
  const door = { medewerkerId: res.locals.medewerker.id, rollen: res.locals.medewerker.rollen };
  const op = vandaag(diensten);
  const controle = controleerHandeling(stand.toestand, { procedureId, handeling: act, invoer: {}, door, op });
  const beletsel = controle.ok ? undefined : controle.redenen.find((reden) => reden.veld === null);
  return { stand, aanmelding, handeling, door, op, beletsel: beletsel?.melding ?? null };
}
