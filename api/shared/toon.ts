import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { maakMenu, type Menutellers } from '#api/shared/menu';
import type { Antwoord } from '#api/shared/route';
import { rendersjabloon, streng } from '#api/shared/sjabloon';
import type { Flash, Medewerker, Toon } from '#api/shared/weblocals';
import type { Statisch } from '#api/statisch/bestanden';
import { telMenu } from '#db/queries/menutellers.query';
import { ROLNAMEN } from '#domain/autorisatie/rollen';

/** Makes the renderer of one request: page first, then the layout around it; a part of it when htmx asks for no more. */
export function maakToon(diensten: Diensten, statisch: Statisch, req: Request, res: Antwoord): Toon {
  const bewaren = !diensten.instellingen.strengeSjablonen;
  return async (pagina, model, opties) => {
    const omgeving = await maakPagina(diensten, statisch, { req, res, titel: opties.titel });
    const veilig = diensten.instellingen.strengeSjablonen ? streng(model) : model;
    const inhoud = await rendersjabloon(pagina, { model: veilig, pagina: omgeving }, bewaren);
    const geheel = await rendersjabloon('layouts/hoofd', { pagina: omgeving, inhoud }, bewaren);
    res
      .status(opties.status ?? 200)
      .type('html')
      .send(geheel);
  };
}

async function maakPagina(
  diensten: Diensten,
  statisch: Statisch,
  verzoek: { readonly req: Request; readonly res: Antwoord; readonly titel: string },
): Promise<object> {
  const { req, res, titel } = verzoek;
  const medewerker = medewerkerVan(res);
  const tellers = medewerker ? await tellersVan(diensten, medewerker) : null;
  return {
    titel,
    nonce: res.locals.nonce,
    verzoekId: res.locals.verzoekId,
    csrf: medewerker ? (req.csrfToken?.() ?? '') : '',
    pad: req.path,
    stijl: statisch.stijl,
    scripts: statisch.scripts,
    icoon: statisch.icoon,
    flash: neemFlash(req),
    medewerker: medewerker
      ? { naam: medewerker.naam, rollen: medewerker.rollen.map((rol) => ROLNAMEN[rol]).join(', ') }
      : null,
    menu: medewerker ? maakMenu(medewerker.rollen, req.path, tellers) : [],
  };
}

function medewerkerVan(res: Antwoord): Medewerker | null {
  return (res.locals as { medewerker?: Medewerker }).medewerker ?? null;
}

/** A menu without numbers is better than no page, so also an error page can be shown when the database is away. */
async function tellersVan(diensten: Diensten, medewerker: Medewerker): Promise<Menutellers | null> {
  try {
    return await telMenu(diensten.knex, { medewerkerId: medewerker.id, ...medewerker });
  } catch (fout) {
    diensten.logger.warn({ fout }, 'menutellers niet gelezen');
    return null;
  }
}

function neemFlash(req: Request): readonly Flash[] {
  const sessie = (req as { session?: Request['session'] }).session;
  const berichten = sessie?.flash ?? [];
  if (sessie && berichten.length > 0) delete sessie.flash;
  return berichten;
}
