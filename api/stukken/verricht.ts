import { randomUUID } from 'node:crypto';
import type { Diensten } from '#api/compose';
import type { Dossierhandeling } from '#api/stukken/dossierhandeling';
import type { Formulierstand } from '#api/stukken/formulier.presenter';
import type { Antwoord } from '#api/shared/route';
import type { Handelinguitslag } from '#api/shared/zaakbalie';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';
import type { Invoer } from '#domain/processen/velden';

/** An act on the dossier as the form gave it. `invoer` holds every field, also what only the dossier may hold. */
export interface Dossieropdracht {
  readonly sleutel: string;
  readonly invoer: Invoer;
  readonly ruw: Readonly<Record<string, string>>;
}

/** Shows the form again. */
export type Toonopnieuw = (formulier: Formulierstand, status: number) => Promise<void>;

/** Does an act on the dossier and says how it went: back to the stukken, or the form again with the reasons. */
export async function verricht(
  diensten: Diensten,
  pagina: Dossierhandeling,
  opdracht: Dossieropdracht,
  antwoord: { readonly res: Antwoord; readonly opnieuw: Toonopnieuw },
): Promise<void> {
  const { res, opnieuw } = antwoord;
  const uitslag = await stuur(diensten, pagina, opdracht, res.locals.verzoekId);
  const { ruw, sleutel } = opdracht;
  switch (uitslag.soort) {
    case 'gedaan':
      terug(res, pagina, { soort: 'ok', tekst: `Gedaan: ${pagina.handeling.titel}.` });
      return;
    case 'wordtVerwerkt': {
      const tekst = `“${pagina.handeling.titel}” wordt verwerkt. Ververs deze pagina over een paar seconden; opnieuw versturen is niet nodig.`;
      terug(res, pagina, { soort: 'info', tekst });
      return;
    }
    case 'geweigerd':
      // The refused token is used up: what is sent next is another attempt.
      return opnieuw({ sleutel: randomUUID(), ruw, fouten: uitslag.redenen, melding: null }, 422);
    case 'onbereikbaar': {
      const melding = {
        soort: 'error',
        titel: 'De verwerking is nu niet bereikbaar',
        tekst: 'Uw invoer staat hieronder nog. Verstuur haar over een paar minuten opnieuw: dubbel verwerken kan niet.',
      } as const;
      return opnieuw({ sleutel, ruw, fouten: [], melding }, 503);
    }
  }
}

function terug(res: Antwoord, { stand }: Dossierhandeling, bericht: Parameters<Antwoord['locals']['flash']>[0]): void {
  res.locals.flash(bericht);
  res.redirect(303, `/zaken/${stand.zaaknummer}/stukken`);
}

/** Free text stays in the dossier under the token; the workflow gets the rest. */
async function stuur(
  diensten: Diensten,
  { stand, aanmelding, handeling, door }: Dossierhandeling,
  { sleutel, invoer }: Dossieropdracht,
  verzoekId: string,
): Promise<Handelinguitslag> {
  const { zaakId, zaaknummer } = stand;
  const apart = new Set(handeling.velden.filter((veld) => veld.persoonsgegeven === true).map((veld) => veld.naam));
  const deel = (wel: boolean): Invoer =>
    Object.fromEntries(Object.entries(invoer).filter(([naam]) => apart.has(naam) === wel));
  if (apart.size > 0) {
    await bewaarInvoer(diensten.knex, { sleutel, zaakId, door: door.medewerkerId, gegevens: deel(true) });
  }
  const opdracht = {
    handeling: handeling.naam,
    sleutel,
    procedureId: aanmelding.id,
    invoer: deel(false),
    door,
    verzoekId,
  };
  try {
    return await diensten.zaakbalie.verricht({ zaakId, zaaknummer }, opdracht);
  } catch (fout) {
    diensten.logger.error({ err: fout, zaaknummer, handeling: handeling.naam }, 'handeling niet verstuurd');
    return { soort: 'onbereikbaar' };
  }
}
