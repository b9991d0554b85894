/** The two forms without a file: which years the dossier is about, and what the search for a source came to. */
import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { actiepad, readDossierhandeling, type Dossierhandeling } from '#api/stukken/dossierhandeling';
import { toonFormulier, type Formulierdelen, type Formulierstand } from '#api/stukken/formulier.presenter';
import { standbadge } from '#api/stukken/manifest.presenter';
import { verricht } from '#api/stukken/verricht';
import { leesFormulier } from '#api/shared/formulier/schema';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { schrijfMoment } from '#api/shared/moment';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import type { Melding, Samenvattingsrij } from '#api/shared/weergave';
import { listBronstanden } from '#db/queries/stukken.query';
import { beoordeeldeJaren, dossierjaren, noemJaren } from '#domain/stukken/jaren';

type Formulieract = 'kiesDossierjaren' | 'merkBron';

/** The form as it comes: the years as they are, or the source and year of the link. */
export async function toonDossierformulier(
  diensten: Diensten,
  req: Request,
  res: Antwoord,
  act: Formulieract,
): Promise<void> {
  const pagina = await readDossierhandeling(diensten, req, res, act);
  const ruw = act === 'kiesDossierjaren' ? jarenNu(pagina) : uitDeLink(req);
  const formulier = { sleutel: randomUUID(), ruw, fouten: [], melding: null };
  await toon(diensten, res, pagina, { formulier, status: pagina.beletsel === null ? 200 : 409 });
}

/** The form as it was sent. */
export async function verrichtDossierhandeling(
  diensten: Diensten,
  req: Request,
  res: Antwoord,
  act: Formulieract,
): Promise<void> {
  const pagina = await readDossierhandeling(diensten, req, res, act);
  const { invoer, fouten, ruw } = leesFormulier(pagina.handeling.velden, req.body, pagina.op);
  const sleutel = formuliersleutel(req);
  const opnieuw = (formulier: Formulierstand, status: number): Promise<void> =>
    toon(diensten, res, pagina, { formulier, status });
  if (fouten.length > 0) return opnieuw({ sleutel, ruw, fouten, melding: null }, 422);
  return verricht(diensten, pagina, { sleutel, invoer, ruw }, { res, opnieuw });
}

function jarenNu({ stand }: Dossierhandeling): Readonly<Record<string, string>> {
  return Object.fromEntries(dossierjaren(stand.toestand).map((jaar) => [`jaar${jaar}`, 'true']));
}

function uitDeLink(req: Request): Readonly<Record<string, string>> {
  return { bron: zoekwaarde(req, 'bron'), jaar: zoekwaarde(req, 'jaar') };
}

async function toon(
  diensten: Diensten,
  res: Antwoord,
  pagina: Dossierhandeling,
  { formulier, status }: { readonly formulier: Formulierstand; readonly status: number },
): Promise<void> {
  const delen: Formulierdelen = {
    velden: pagina.handeling.velden,
    verborgen: [],
    bestand: null,
    ernaast: await eerderVastgelegd(diensten, pagina, formulier),
    let: pagina.handeling.naam === 'merkBron' ? wegNaarStuk(pagina, formulier) : alBeoordeeld(pagina),
  };
  const titel = formulier.fouten.length > 0 ? `Fout: ${pagina.handeling.titel}` : pagina.handeling.titel;
  await res.locals.toon('pages/stukken/formulier', toonFormulier(pagina, delen, formulier), { titel, status });
}

/** Years one cannot take out. */
function alBeoordeeld({ stand }: Dossierhandeling): Melding | null {
  const jaren = beoordeeldeJaren(stand.toestand);
  if (jaren.length === 0) return null;
  return { soort: 'info', tekst: `Uit de integrale beoordeling staat al in het dossier: ${noemJaren(jaren)}.` };
}

/** Who has the paper itself puts it in the dossier instead. */
function wegNaarStuk({ stand, aanmelding }: Dossierhandeling, { ruw }: Formulierstand): Melding {
  const vraag = new URLSearchParams({ soort: ruw['bron'] ?? '', jaar: ruw['jaar'] ?? '' });
  const href = `${actiepad(stand.zaaknummer, aanmelding.id, 'voegStukToe')}?${vraag.toString()}`;
  return { soort: 'info', tekst: 'Heeft u het stuk zelf?', actie: { href, tekst: 'Voeg het toe aan het dossier' } };
}

/** What was said of this source the last time, beside the form. */
async function eerderVastgelegd(
  diensten: Diensten,
  { stand, handeling }: Dossierhandeling,
  { ruw }: Formulierstand,
): Promise<readonly Samenvattingsrij[]> {
  if (handeling.naam !== 'merkBron') return [];
  const eerder = (await listBronstanden(diensten.knex, stand.zaakId)).find(
    (regel) => regel.bron === ruw['bron'] && String(regel.jaar ?? '') === (ruw['jaar'] ?? ''),
  );
  if (!eerder) return [];
  return [
    { term: 'Laatst vastgelegd', cel: { badge: standbadge(eerder.stand, 0) } },
    { term: 'Toen opgeschreven', cel: eerder.motivering },
    { term: 'Door', cel: { tekst: eerder.door, onder: schrijfMoment(eerder.momentMs) } },
  ];
}
