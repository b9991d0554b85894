import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import type { Zaaklezer } from '#api/stukken/dossierpagina';
import { toonVoorbeeld } from '#api/stukken/voorbeeld.presenter';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, zoekwaarde, type Antwoord } from '#api/shared/route';
import { findStukbestand, listStukversies } from '#db/queries/stukken.query';
import { telPaginas } from '#domain/stukken/paginas';

/** A stuk to look at: a picture on the page, of a PDF its pages and a link, of everything else that it must be downloaded. Newest unless the query names a version. */
export async function toonStukvoorbeeld(
  diensten: Diensten,
  req: Request,
  res: Antwoord,
  leesZaak: Zaaklezer,
): Promise<void> {
  const { dossier, kop } = await leesZaak(diensten, req, 'stukken');
  const stukId = padwaarde(req, 'stukId');
  const gevraagd = zoekwaarde(req, 'versie');
  const versies = (await listStukversies(diensten.knex, dossier.zaakId)).filter((versie) => versie.stukId === stukId);
  const nieuwste = Math.max(...versies.map(({ versie }) => versie));
  const versie = versies.find((een) => String(een.versie) === (gevraagd === '' ? String(nieuwste) : gevraagd));
  if (!versie) throw nietGevonden('Dit stuk bestaat niet.');
  const pdf =
    versie.bestandstype === 'pdf' ? await findStukbestand(diensten.knex, dossier.zaakId, stukId, versie.versie) : null;
  const model = {
    kop,
    ...toonVoorbeeld(versie, `/zaken/${dossier.zaaknummer}`, pdf === null ? null : telPaginas(pdf.inhoud)),
  };
  await res.locals.toon('pages/stukken/voorbeeld', model, { titel: `${dossier.zaaknummer}: ${model.titel}` });
}
