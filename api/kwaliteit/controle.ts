/** One besluit of a draw, and the oordeel of its checker. */
import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { OORDEELVELDEN, toonControlepagina, type Controlestand } from '#api/kwaliteit/controle.presenter';
import { readSteekproef, uuidUit } from '#api/kwaliteit/steekproef';
import { leesFormulier } from '#api/shared/formulier/schema';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { nietGevonden } from '#api/shared/httpfout';
import type { Antwoord } from '#api/shared/route';
import { legOordeelVast } from '#db/kwaliteit/legOordeelVast';
import { findControlebesluit, listOordelen, type Controlebesluit } from '#db/queries/kwaliteit.besluit.query';
import type { Steekproef } from '#db/queries/kwaliteit.query';
import { magPagina } from '#domain/autorisatie/rechten';
import { isEigenWerk, OORDELEN } from '#domain/kwaliteit/oordeel';
import { tekstUit, type Invoer, type Veldfout } from '#domain/processen/velden';

interface Controle {
  readonly steekproef: Steekproef;
  readonly besluitId: string;
  readonly besluit: Controlebesluit;
}

/** The besluit as it was made, with what was said of it, and the form for who may check it. */
export async function toonControle(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const controle = await readControle(diensten, req, res);
  await toon(diensten, res, controle, { sleutel: randomUUID(), ruw: {}, fouten: [], status: 200 });
}

/** Writes the oordeel and goes back to the draw; or shows the form again. Who made or approved the besluit is refused. */
export async function verwerkOordeel(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const controle = await readControle(diensten, req, res);
  const { steekproef, besluit, besluitId } = controle;
  const op = vandaag(diensten);
  const { invoer, fouten, ruw } = leesFormulier(OORDEELVELDEN, req.body, op);
  const sleutel = formuliersleutel(req);
  const { id: door } = res.locals.medewerker;
  if (isEigenWerk(besluit, door)) {
    await toon(diensten, res, controle, { sleutel, ruw, fouten: [], status: 409 });
    return;
  }
  const alle = [...fouten, ...uitlegfouten(invoer)];
  const oordeel = OORDELEN.find((welk) => welk === tekstUit(invoer, 'oordeel'));
  if (alle.length > 0 || oordeel === undefined) {
    await toon(diensten, res, controle, { sleutel, ruw, fouten: alle, status: 422 });
    return;
  }
  await res.locals.legInzageVast('controle.vastgelegd', besluit.zaaknummer);
  const toelichting = tekstUit(invoer, 'toelichting');
  const wanneer = { door, op, momentMs: diensten.klok() };
  await legOordeelVast(diensten.knex, {
    sleutel,
    steekproefId: steekproef.id,
    besluitId,
    oordeel,
    toelichting,
    ...wanneer,
  });
  res.locals.flash({ soort: 'ok', tekst: `Het oordeel over nr. ${besluit.volgorde} is vastgelegd: ${oordeel}.` });
  res.redirect(303, `/kwaliteit/${steekproef.id}`);
}

/** Whatever comes of it, the besluit of somebody was looked at. */
async function readControle(diensten: Diensten, req: Request, res: Antwoord): Promise<Controle> {
  const steekproef = await readSteekproef(diensten, req);
  const besluitId = uuidUit(req, 'besluit');
  const besluit = besluitId === null ? null : await findControlebesluit(diensten.knex, steekproef.id, besluitId);
  if (besluitId === null || !besluit) throw nietGevonden('Dit besluit zit niet in de steekproef.');
  await res.locals.legInzageVast('controle.bekeken', besluit.zaaknummer);
  return { steekproef, besluitId, besluit };
}

/** Anything but juist has to be explained. */
function uitlegfouten(invoer: Invoer): readonly Veldfout[] {
  const oordeel = tekstUit(invoer, 'oordeel');
  if (oordeel === null || oordeel === 'juist' || tekstUit(invoer, 'toelichting') !== null) return [];
  return [{ veld: 'toelichting', code: 'verplicht', melding: `Leg uit waarom het besluit ${oordeel} is.` }];
}

async function toon(
  diensten: Diensten,
  res: Antwoord,
  { steekproef, besluitId, besluit }: Controle,
  { status, ...formulier }: Controlestand & { readonly status: number },
): Promise<void> {
  const { id, rollen } = res.locals.medewerker;
  const oordelen = await listOordelen(diensten.knex, steekproef.id, besluitId);
  const wie = { mag: magPagina(rollen, 'kwaliteit.beoordelen'), eigenWerk: isEigenWerk(besluit, id) };
  const waar = { steekproefId: steekproef.id, besluitId };
  const model = toonControlepagina({ ...waar, besluit, oordelen }, wie, formulier);
  await res.locals.toon('pages/kwaliteit/controle', model, { titel: model.titel, status });
}
