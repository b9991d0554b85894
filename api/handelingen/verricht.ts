import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import type { Handelingpagina } from '#api/handelingen/handelingpagina';
import { splits } from '#api/handelingen/splits';
import { toonHandelingpagina } from '#api/handelingen/toonHandelingpagina';
import { leesFormulier, type Gelezen } from '#api/shared/formulier/schema';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { formulierwaarde, type Antwoord } from '#api/shared/route';
import type { Handelinguitslag } from '#api/shared/zaakbalie';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';

/** Does an act: reads the form, keeps the personal part in the dossier, asks the workflow, and says how it went. */
export async function verricht(
  diensten: Diensten,
  pagina: Handelingpagina,
  req: Request,
  res: Antwoord,
): Promise<void> {
  const sleutel = formuliersleutel(req);
  const gelezen = leesFormulier(pagina.handeling.velden, req.body, pagina.op);
  if (gelezen.fouten.length > 0) {
    await toonHandelingpagina(res, pagina, { ...gelezen, sleutel, melding: null, voorbeeld: null }, 422);
    return;
  }
  const uitslag = await stuur(diensten, pagina, gelezen, {
    sleutel,
    volgnummer: Number(formulierwaarde(req, 'volgnummer')),
    verzoekId: res.locals.verzoekId,
  });
  await antwoord(pagina, gelezen, { sleutel, uitslag }, res);
}

async function stuur(
  diensten: Diensten,
  pagina: Handelingpagina,
  gelezen: Gelezen,
  formulier: { readonly sleutel: string; readonly volgnummer: number; readonly verzoekId: string },
): Promise<Handelinguitslag> {
  const { stand, procedure, handeling, door } = pagina;
  const [persoonlijk, zakelijk] = splits(handeling.velden, gelezen.invoer);
  const { sleutel, volgnummer, verzoekId } = formulier;
  if (Object.keys(persoonlijk).length > 0) {
    await bewaarInvoer(diensten.knex, {
      sleutel,
      zaakId: stand.zaakId,
      door: door.medewerkerId,
      gegevens: persoonlijk,
    });
  }
  const opdracht = {
    handeling: handeling.naam,
    sleutel,
    procedureId: procedure.id,
    invoer: zakelijk,
    door,
    verzoekId,
    ...(Number.isSafeInteger(volgnummer) && volgnummer > 0 ? { volgnummer } : {}),
  };
  try {
    return await diensten.zaakbalie.verricht({ zaakId: stand.zaakId, zaaknummer: stand.zaaknummer }, opdracht);
  } catch (fout) {
    diensten.logger.error(
      { err: fout, zaaknummer: stand.zaaknummer, handeling: handeling.naam },
      'handeling niet verstuurd',
    );
    return { soort: 'onbereikbaar' };
  }
}

async function antwoord(
  pagina: Handelingpagina,
  gelezen: Gelezen,
  gedaan: { readonly sleutel: string; readonly uitslag: Handelinguitslag },
  res: Antwoord,
): Promise<void> {
  const { uitslag } = gedaan;
  const zaakpad = `/zaken/${pagina.stand.zaaknummer}`;
  switch (uitslag.soort) {
    case 'gedaan':
      res.locals.flash({ soort: 'ok', tekst: `Gedaan: ${pagina.handeling.titel}.` });
      res.redirect(303, zaakpad);
      return;
    case 'wordtVerwerkt':
      res.locals.flash({
        soort: 'info',
        tekst: `“${pagina.handeling.titel}” wordt verwerkt. Ververs deze pagina over een paar seconden; opnieuw versturen is niet nodig.`,
      });
      res.redirect(303, zaakpad);
      return;
    case 'geweigerd': {
      // The refused token is used up: what is sent next is another attempt.
      const stand = { ...gelezen, fouten: uitslag.redenen, sleutel: randomUUID(), melding: null, voorbeeld: null };
      await toonHandelingpagina(res, pagina, stand, 422);
      return;
    }
    case 'onbereikbaar': {
      const melding = {
        soort: 'error',
        titel: 'De verwerking is nu niet bereikbaar',
        tekst: 'Uw invoer staat hieronder nog. Verstuur haar over een paar minuten opnieuw: dubbel verwerken kan niet.',
      } as const;
      await toonHandelingpagina(res, pagina, { ...gelezen, sleutel: gedaan.sleutel, melding, voorbeeld: null }, 503);
    }
  }
}
