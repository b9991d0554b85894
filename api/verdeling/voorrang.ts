/** A change of priority: a term of the court or an ingebrekestelling before the integrale beoordeling begins, with its ground. */
import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { leesFormulier } from '#api/shared/formulier/schema';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import { toonFormulier, type Formulierstand } from '#api/verdeling/formulier';
import { leesVoorrang, VOORRANGVELDEN } from '#api/verdeling/voorrang.form';
import { findVoorrangzaak } from '#db/queries/verdeling.voorrang.query';
import { legVoorrangVast } from '#db/verdeling/legVoorrangVast';
import { datumUit, tekstUit, type Invoer, type Veldfout } from '#domain/processen/velden';
import { isZaaknummer } from '#domain/waarden/zaaknummer';

const KOP = {
  titel: 'Leg voorrang vast',
  toelichting:
    'Voor een zaak waarvan de integrale beoordeling nog niet is begonnen. Is zij begonnen, leg het dan in de zaak zelf vast: dan lopen daar de termijnen.',
  actie: '/verdeling/voorrang',
  knop: 'Leg vast',
  bron: 'Awb 4:17 lid 3 en 8:55d. Iedere wijziging blijft met haar grond bewaard.',
} as const;

/** The form, for the zaak of the link when there is one. */
export async function toonVoorrang(_diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const zaaknummer = zoekwaarde(req, 'zaaknummer');
  const ruw: Readonly<Record<string, string>> = isZaaknummer(zaaknummer) ? { zaaknummer } : {};
  await toon(res, { sleutel: randomUUID(), ruw, fouten: [] });
}

/** Writes the change, or shows the form again with what is wrong. */
export async function verwerkVoorrang(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const op = vandaag(diensten);
  const { invoer, fouten, ruw } = leesFormulier(VOORRANGVELDEN, req.body, op);
  const sleutel = formuliersleutel(req);
  const zaaknummer = (tekstUit(invoer, 'zaaknummer') ?? '').toUpperCase();
  const zaak = isZaaknummer(zaaknummer) ? await findVoorrangzaak(diensten.knex, zaaknummer) : null;
  const uitkomst = leesVoorrang(invoer, zaak);
  const alle = [...fouten, ...('fouten' in uitkomst ? uitkomst.fouten : [])].filter(eersteVanVeld);
  if (alle.length > 0 || 'fouten' in uitkomst || zaak === null) {
    await toon(res, { sleutel, ruw, fouten: alle });
    return;
  }
  await res.locals.legInzageVast('voorrang.vastgelegd', zaaknummer);
  await legVoorrangVast(diensten.knex, {
    ...uitkomst,
    ...{ sleutel, op, zaakId: zaak.zaakId, door: res.locals.medewerker.id, momentMs: diensten.klok() },
    ...ingevuld(invoer, op),
  });
  res.locals.flash({ soort: 'ok', tekst: `De voorrang van ${zaaknummer} is vastgelegd.` });
  res.redirect(303, '/verdeling');
}

function ingevuld(
  invoer: Invoer,
  op: ReturnType<typeof vandaag>,
): Pick<Parameters<typeof legVoorrangVast>[1], 'ontvangenOp' | 'grond'> {
  return { ontvangenOp: datumUit(invoer, 'ontvangenOp') ?? op, grond: tekstUit(invoer, 'grond') ?? '' };
}

/** A field says one thing at a time. */
function eersteVanVeld({ veld }: Veldfout, plaats: number, alle: readonly Veldfout[]): boolean {
  return alle.findIndex((fout) => fout.veld === veld) === plaats;
}

async function toon(res: Antwoord, formulier: Formulierstand): Promise<void> {
  await toonFormulier(res, KOP, VOORRANGVELDEN, formulier);
}
