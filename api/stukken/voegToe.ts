import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { readDossierhandeling, type Dossierhandeling } from '#api/stukken/dossierhandeling';
import { BESTANDVELD, toonFormulier, type Formulierdelen, type Formulierstand } from '#api/stukken/formulier.presenter';
import { toonGrootte } from '#api/stukken/grootte';
import { megabytes, ontvangBestand, type Ontvangst } from '#api/stukken/ontvangBestand';
import { verricht } from '#api/stukken/verricht';
import { leesFormulier, type Gelezen } from '#api/shared/formulier/schema';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import type { Melding } from '#api/shared/weergave';
import { geefAanleveringDoor } from '#db/intake/bewaarAanlevering';
import { findAanlevering, findVerwerkteInhoud, type Wachtendbestand } from '#db/queries/stukken.aanlevering.query';
import type { Veldfout } from '#domain/processen/velden';
import { BESTANDSTYPEN } from '#domain/stukken/bestandstype';

/** The form for a stuk; kind, year and the stuk it replaces may come from the link. */
export async function toonStukformulier(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const pagina = await readDossierhandeling(diensten, req, res, 'voegStukToe');
  const ruw = {
    soort: zoekwaarde(req, 'soort'),
    jaar: zoekwaarde(req, 'jaar'),
    vervangt: zoekwaarde(req, 'vervangt'),
  };
  const formulier = { sleutel: randomUUID(), ruw, fouten: [], melding: null };
  await toon(diensten, res, pagina, { formulier, wacht: null, status: pagina.beletsel === null ? 200 : 409 });
}

/**
 * A stuk as it was sent: fields and file are judged together, so that one sees everything at once. A file that passed is kept with the form:
 * when something else is wrong it need not be sent again.
 */
export async function voegStukToe(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const pagina = await readDossierhandeling(diensten, req, res, 'voegStukToe');
  const sleutel = formuliersleutel(req);
  const { zaakId, zaaknummer } = pagina.stand;
  const ontvanger = { sleutel, zaakId, zaaknummer, door: pagina.door.medewerkerId };
  if (pagina.beletsel !== null) {
    res.locals.upload?.stroom.resume();
    const leeg = { sleutel, ruw: {}, fouten: [], melding: null };
    return toon(diensten, res, pagina, { formulier: leeg, wacht: null, status: 409 });
  }
  const ontvangst = await ontvangBestand(diensten, res.locals.upload, ontvanger);
  const wacht = await findAanlevering(diensten.knex, ontvanger);
  const hash = wacht?.hash ?? (await findVerwerkteInhoud(diensten.knex, zaakId, sleutel));
  const gelezen = leesFormulier(zichtbareVelden(pagina), req.body, pagina.op);
  const fouten = [...gelezen.fouten, ...bestandfouten(ontvangst, hash)];
  const opnieuw = async (formulier: Formulierstand, status: number): Promise<void> => {
    if (formulier.sleutel !== sleutel) await geefAanleveringDoor(diensten.knex, sleutel, formulier.sleutel);
    await toon(diensten, res, pagina, { formulier, wacht, status });
  };
  if (fouten.length > 0 || hash === null) {
    const status = ontvangst.soort === 'nietGescand' ? 503 : 422;
    return opnieuw({ sleutel, ruw: gelezen.ruw, fouten, melding: null }, status);
  }
  return verricht(diensten, pagina, opdrachtVan(gelezen, sleutel, hash), { res, opnieuw });
}

function opdrachtVan({ invoer, ruw }: Gelezen, sleutel: string, hash: string): Parameters<typeof verricht>[2] {
  return { sleutel, invoer: { ...invoer, hash }, ruw };
}

/** The fingerprint is ours to fill in. */
function zichtbareVelden({ handeling }: Dossierhandeling): Dossierhandeling['handeling']['velden'] {
  return handeling.velden.filter((veld) => veld.naam !== 'hash');
}

function bestandfouten(ontvangst: Ontvangst, hash: string | null): readonly Veldfout[] {
  const fout = (code: string, melding: string): readonly Veldfout[] => [{ veld: BESTANDVELD.naam, code, melding }];
  if (ontvangst.soort === 'geweigerd') return fout('bestand-geweigerd', ontvangst.melding);
  if (ontvangst.soort === 'nietGescand') return fout('niet-gescand', ontvangst.melding);
  return hash === null ? fout('verplicht', 'Kies een bestand.') : [];
}

async function toon(
  diensten: Diensten,
  res: Antwoord,
  pagina: Dossierhandeling,
  stand: { readonly formulier: Formulierstand; readonly wacht: Wachtendbestand | null; readonly status: number },
): Promise<void> {
  const { formulier, status } = stand;
  const model = toonFormulier(pagina, delenVan(diensten, pagina, stand), formulier);
  const titel = formulier.fouten.length > 0 ? `Fout: ${pagina.handeling.titel}` : pagina.handeling.titel;
  await res.locals.toon('pages/stukken/formulier', model, { titel, status });
}

function delenVan(
  { instellingen, virusscan }: Diensten,
  pagina: Dossierhandeling,
  { formulier, wacht }: { readonly formulier: Formulierstand; readonly wacht: Wachtendbestand | null },
): Formulierdelen {
  const hoogstens = megabytes(instellingen.grootsteStukBytes);
  return {
    velden: zichtbareVelden(pagina),
    verborgen: ['vervangt'],
    bestand: {
      hint: `PDF, afbeelding (PNG, JPEG, TIFF) of document (DOCX, XLSX, ODT, ODS). Ten hoogste ${hoogstens}.`,
      accepteert: BESTANDSTYPEN.flatMap(({ extensies }) => extensies.map((extensie) => `.${extensie}`)).join(','),
      ontvangen: wacht === null ? null : `${wacht.bestandsnaam} (${toonGrootte(wacht.bytes)})`,
    },
    ernaast: [],
    let: nieuweVersie(formulier) ?? (virusscan.nagebootst ? NAGEBOOTST : null),
  };
}

function nieuweVersie({ ruw }: Formulierstand): Melding | null {
  if ((ruw['vervangt'] ?? '') === '') return null;
  const tekst = 'Het bestand wordt de nieuwe versie van dit stuk. De eerdere versies blijven in het dossier.';
  return { soort: 'info', titel: 'Nieuwe versie', tekst };
}

const NAGEBOOTST: Melding = {
  soort: 'info',
  titel: 'De virusscan is nagebootst',
  tekst: 'Hier draait geen echte virusscanner: alleen het EICAR-testbestand wordt herkend.',
};
