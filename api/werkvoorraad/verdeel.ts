/** Assigning the zaken that were ticked in a list to one medewerker. */
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { Httpfout } from '#api/shared/httpfout';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { formulierwaarde, type Antwoord } from '#api/shared/route';
import { magVerdelen, wijsZakenToe } from '#api/shared/toewijzen';
import { formulierwaarden } from '#api/werkvoorraad/formulierwaarden';
import { leesKeuze, vraaglezer, vraagVan } from '#api/werkvoorraad/keuze';
import {
  toonVerdeeld,
  toonVerdeelfout,
  type Verdeelmodel,
  type Verdeelvraag,
} from '#api/werkvoorraad/verdeel.presenter';
import { listBehandelaars, type Behandelaar } from '#db/queries/medewerkers.query';
import { isZaaknummer } from '#domain/waarden/zaaknummer';

/** More than the lists show on a page never come from our own form. */
const HOOGSTENS = 100;

/** Assigns the zaken that were ticked, or all of the page, and says of each how it went. */
export async function verwerkVerdeel(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { rollen } = res.locals.medewerker;
  if (!magVerdelen(rollen)) throw new Httpfout(403, 'Alleen een teamleider wijst zaken toe.');
  const vraag = leesVraag(diensten, req, res);
  const behandelaars = await listBehandelaars(diensten.knex);
  const fout = foutIn(vraag, behandelaars);
  if (fout !== null) {
    await toon(res, toonVerdeelfout(vraag, behandelaars, fout), 422);
    return;
  }
  const { sleutel, zaken, medewerkerId } = vraag;
  const toewijzingen = zaken.map((zaaknummer) => ({ zaaknummer, naar: medewerkerId }));
  const uitslagen = await wijsZakenToe(diensten, res, { sleutel, toewijzingen });
  await toon(res, toonVerdeeld(vraag, behandelaars, uitslagen), 200);
}

async function toon(res: Antwoord, model: Verdeelmodel, status: number): Promise<void> {
  await res.locals.toon('pages/werkvoorraad/verdeeld', model, { titel: model.titel, status });
}

function leesVraag(diensten: Diensten, req: Request, res: Antwoord): Verdeelvraag {
  const keuze = leesKeuze(diensten, vraaglezer(formulierwaarde(req, 'vraag')), res.locals.medewerker);
  const gekozen = formulierwaarden(req, formulierwaarde(req, 'alles') === 'ja' ? 'opPagina[]' : 'zaak[]');
  return {
    sleutel: formuliersleutel(req),
    vraag: vraagVan(keuze),
    medewerkerId: formulierwaarde(req, 'medewerkerId'),
    zaken: [...new Set(gekozen.filter(isZaaknummer))].slice(0, HOOGSTENS),
  };
}

function foutIn({ zaken, medewerkerId }: Verdeelvraag, behandelaars: readonly Behandelaar[]): string | null {
  if (zaken.length === 0) return 'Kies eerst een of meer zaken, of kies alle zaken op de pagina.';
  return behandelaars.some(({ id }) => id === medewerkerId) ? null : 'Kies een medewerker uit de lijst.';
}
