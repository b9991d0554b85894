/** Keeping and removing filters, and choosing columns. */
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { formulierwaarde, padwaarde, type Antwoord } from '#api/shared/route';
import { formulierwaarden } from '#api/werkvoorraad/formulierwaarden';
import { adresVan, leesKeuze, vraaglezer, vraagVan, type Werkkeuze } from '#api/werkvoorraad/keuze';
import { KOLOMMEN } from '#api/werkvoorraad/kolommen';
import { bewaarFilter, HOOGSTENS_FILTERS, kiesKolommen, verwijderFilter } from '#db/voorkeuren/werkvoorraad';

const LANGSTE_NAAM = 60;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Keeps the list as it is now under the name that was typed. */
export async function verwerkBewaar(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const keuze = keuzeUit(diensten, req, res);
  const naam = formulierwaarde(req, 'naam').trim().replace(/\s+/g, ' ').slice(0, LANGSTE_NAAM);
  if (naam === '') {
    res.locals.flash({ soort: 'error', tekst: 'Geef het filter een naam om het te bewaren.' });
  } else if (
    await bewaarFilter(diensten.knex, { medewerkerId: res.locals.medewerker.id, naam, vraag: vraagVan(keuze) })
  ) {
    res.locals.flash({ soort: 'ok', tekst: `Het filter “${naam}” is bewaard.` });
  } else {
    const tekst = `U heeft al ${HOOGSTENS_FILTERS} filters. Verwijder er eerst een.`;
    res.locals.flash({ soort: 'warning', tekst });
  }
  res.redirect(303, adresVan(keuze));
}

/** Removes a filter of one's own. */
export async function verwerkVerwijder(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const id = padwaarde(req, 'filter');
  if (UUID.test(id)) await verwijderFilter(diensten.knex, res.locals.medewerker.id, id);
  res.locals.flash({ soort: 'ok', tekst: 'Het filter is verwijderd.' });
  res.redirect(303, adresVan(keuzeUit(diensten, req, res)));
}

/** Remembers the columns that were ticked. */
export async function verwerkKolommen(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const gekozen = formulierwaarden(req, 'kolom[]');
  const kolommen = KOLOMMEN.map(({ naam }) => naam).filter((naam) => gekozen.includes(naam));
  await kiesKolommen(diensten.knex, res.locals.medewerker.id, kolommen);
  res.redirect(303, adresVan(keuzeUit(diensten, req, res)));
}

/** The list the form was on. */
function keuzeUit(diensten: Diensten, req: Request, res: Antwoord): Werkkeuze {
  return leesKeuze(diensten, vraaglezer(formulierwaarde(req, 'vraag')), res.locals.medewerker);
}
