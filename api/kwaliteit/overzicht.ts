/** The draws there are, and drawing a new one. */
import { randomInt, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { leesTrekvraag, LEGE_VERZAMELING, TREKVELDEN } from '#api/kwaliteit/trekking.form';
import { toonOverzicht, type Trekformulierstand } from '#api/kwaliteit/overzicht.presenter';
import { leesFormulier } from '#api/shared/formulier/schema';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import type { Antwoord } from '#api/shared/route';
import { trekSteekproef } from '#db/kwaliteit/trekSteekproef';
import { listSteekproeven } from '#db/queries/kwaliteit.query';
import { magPagina } from '#domain/autorisatie/rechten';
import { HOOGSTE_ZAAD } from '#domain/kwaliteit/trekking';

/** Draws on the page. */
const HOOGSTENS = 50;

/** The page with all draws. */
export async function toonSteekproeven(diensten: Diensten, res: Antwoord): Promise<void> {
  await toon(diensten, res, { sleutel: randomUUID(), ruw: {}, fouten: [] });
}

/** Draws and shows the draw; or the form again with what is wrong. */
export async function verwerkTrekking(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const op = vandaag(diensten);
  const { invoer, fouten, ruw } = leesFormulier(TREKVELDEN, req.body, op);
  const sleutel = formuliersleutel(req);
  const vraag = leesTrekvraag(invoer);
  if ('fouten' in vraag || fouten.length > 0) {
    await toon(diensten, res, { sleutel, ruw, fouten: [...fouten, ...('fouten' in vraag ? vraag.fouten : [])] });
    return;
  }
  const id = await trekSteekproef(diensten.knex, {
    ...vraag,
    ...{ sleutel, op, door: res.locals.medewerker.id, momentMs: diensten.klok() },
    zaad: vraag.zaad ?? randomInt(HOOGSTE_ZAAD + 1),
  });
  if (id === null) {
    await toon(diensten, res, { sleutel, ruw, fouten: [LEGE_VERZAMELING] });
    return;
  }
  res.locals.flash({ soort: 'ok', tekst: 'De steekproef is getrokken.' });
  res.redirect(303, `/kwaliteit/${id}`);
}

async function toon(diensten: Diensten, res: Antwoord, formulier: Trekformulierstand): Promise<void> {
  const steekproeven = await listSteekproeven(diensten.knex, HOOGSTENS);
  const mag = magPagina(res.locals.medewerker.rollen, 'kwaliteit.trekken');
  const model = toonOverzicht(steekproeven, mag ? formulier : null, vandaag(diensten));
  const status = formulier.fouten.length === 0 ? 200 : 422;
  await res.locals.toon('pages/kwaliteit/overzicht', model, { titel: 'Kwaliteit', status });
}
