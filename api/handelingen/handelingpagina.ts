import type { Request } from 'express';
import { biedMedewerkersAan } from '#api/handelingen/medewerkerkeuze';
import { vandaag, type Diensten } from '#api/compose';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, type Antwoord } from '#api/shared/route';
import { listEerdereHandelingen, type EerdereHandeling } from '#db/queries/eerdere-handelingen.query';
import { findZaakstand, type Zaakstand } from '#db/queries/zaakstand.query';
import type { Handelende } from '#domain/autorisatie/rollen';
import { controleerHandeling } from '#domain/processen/controle';
import type { Handelingdefinitie, Proceduredefinitie } from '#domain/processen/procedure';
import { definitieVan } from '#domain/processen/register';
import type { Proceduretoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';

/** Everything about one act in one procedure of one zaak, for the person who asks for it. */
export interface Handelingpagina {
  readonly stand: Zaakstand;
  readonly procedure: Proceduretoestand;
  readonly definitie: Proceduredefinitie;
  readonly handeling: Handelingdefinitie;
  readonly door: Handelende;
  readonly op: Datum;
  /** Reads what was done before in this procedure, newest first: only a page that is shown needs it. */
  readonly listEerder: () => Promise<readonly EerdereHandeling[]>;
  /** Why this person may not do it now, or null. */
  readonly beletsel: string | null;
}

/** Reads the zaak, procedure and act of the path; throws the 404 when one of them does not exist. */
export async function readHandelingpagina(diensten: Diensten, req: Request, res: Antwoord): Promise<Handelingpagina> {
  const stand = await findZaakstand(diensten.knex, padwaarde(req, 'zaaknummer'));
  if (!stand) throw nietGevonden('Er is geen zaak met dit nummer.');
  const procedure = stand.toestand.procedures.find((p) => p.id === padwaarde(req, 'procedureId'));
  if (!procedure) throw nietGevonden('Deze procedure hoort niet bij de zaak.');
  const definitie = definitieVan(procedure.soort);
  const gevonden = definitie.handelingen.find((h) => h.naam === padwaarde(req, 'handeling'));
  if (!gevonden) throw nietGevonden('Deze handeling bestaat niet.');
  const handeling = { ...gevonden, velden: await biedMedewerkersAan(diensten.knex, gevonden.velden) };
  const door = { medewerkerId: res.locals.medewerker.id, rollen: res.locals.medewerker.rollen };
  const op = vandaag(diensten);
  return {
    stand,
    procedure,
    definitie,
    handeling,
    door,
    op,
    listEerder: () => listEerdereHandelingen(diensten.knex, stand.zaakId, procedure.id),
    beletsel: beletselVan(stand, { procedureId: procedure.id, handeling: handeling.naam, door, op }),
  };
}

/** The reason that does not depend on the form: fase, role, four eyes, own condition. Reasons about fields name their field. */
function beletselVan(
  { toestand }: Zaakstand,
  deel: { readonly procedureId: string; readonly handeling: string; readonly door: Handelende; readonly op: Datum },
): string | null {
  const controle = controleerHandeling(toestand, { ...deel, invoer: {} });
  const reden = controle.ok ? undefined : controle.redenen.find((r) => r.veld === null);
  return reden?.melding ?? null;
}
