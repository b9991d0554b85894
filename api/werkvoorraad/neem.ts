/** Taking a zaak from the list, or asking for the next one. */
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { nietGevonden } from '#api/shared/httpfout';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { padwaarde, type Antwoord } from '#api/shared/route';
import type { Handelinguitslag } from '#api/shared/zaakbalie';
import { readUitgifte } from '#db/queries/werkvoorraad.uitgifte.query';
import { findZaakstand } from '#db/queries/zaakstand.query';
import type { Handelende, Rol } from '#domain/autorisatie/rollen';
import { definitieVan } from '#domain/processen/register';

const HANDELING = 'neemInBehandeling';
const LIJST = '/werkvoorraad?weergave=niet-toegewezen';
/** So many colleagues may have been quicker before we ask to try again. */
const HOOGSTENS_POGINGEN = 5;

/** True for who may take a zaak at all: the roles of the act itself. */
export function magNemen(rollen: readonly Rol[]): boolean {
  const handeling = definitieVan('aanmelding').handelingen.find(({ naam }) => naam === HANDELING);
  return handeling?.rollen.some((rol) => rollen.includes(rol)) ?? false;
}

/** Takes the zaak of the path. The token of the form makes a double click one act. */
export async function verwerkNeem(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const zaaknummer = padwaarde(req, 'zaaknummer');
  const uitslag = await neem(diensten, zaaknummer, {
    sleutel: formuliersleutel(req),
    door: handelende(res),
    verzoekId: res.locals.verzoekId,
  });
  if (uitslag.soort !== 'geweigerd') {
    antwoord(res, zaaknummer, uitslag);
    return;
  }
  const reden = uitslag.redenen[0]?.melding ?? 'De zaak kan nu niet worden genomen.';
  res.locals.flash({ soort: 'warning', tekst: `U heeft ${zaaknummer} niet gekregen. ${reden}` });
  res.redirect(303, LIJST);
}

/** Takes the next zaak of the team; when a colleague was quicker the one after it, a few times at most. */
export async function verwerkVolgende(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { team, rollen } = res.locals.medewerker;
  if (team === null || !magNemen(rollen)) throw nietGevonden('U krijgt geen zaken uit een team.');
  const sleutel = formuliersleutel(req);
  const { alGekregen, kandidaten } = await readUitgifte(diensten.knex, { team, sleutel, aantal: HOOGSTENS_POGINGEN });
  if (alGekregen !== null) {
    res.redirect(303, `/zaken/${alGekregen}`);
    return;
  }
  for (const zaaknummer of kandidaten) {
    const uitslag = await neem(diensten, zaaknummer, {
      sleutel,
      door: handelende(res),
      verzoekId: res.locals.verzoekId,
    });
    if (uitslag.soort === 'geweigerd') continue;
    antwoord(res, zaaknummer, uitslag);
    return;
  }
  const niets = kandidaten.length === 0 ? NIETS_TE_VERDELEN : STEEDS_TE_LAAT;
  res.locals.flash(niets);
  res.redirect(303, '/werkvoorraad');
}

const NIETS_TE_VERDELEN = { soort: 'info', tekst: 'Alle zaken van uw team hebben al een behandelaar.' } as const;
const STEEDS_TE_LAAT = {
  soort: 'warning',
  tekst: 'Collega’s waren steeds sneller. Vraag het nog een keer, of kies zelf een zaak bij Niet toegewezen.',
} as const;

function handelende(res: Antwoord): Handelende {
  const { id, rollen } = res.locals.medewerker;
  return { medewerkerId: id, rollen };
}

async function neem(
  diensten: Diensten,
  zaaknummer: string,
  wie: { readonly sleutel: string; readonly door: Handelende; readonly verzoekId: string },
): Promise<Handelinguitslag> {
  const stand = await findZaakstand(diensten.knex, zaaknummer);
  if (!stand) throw nietGevonden('Er is geen zaak met dit nummer.');
  // A zaak that is still being started has no procedures yet; its first one will have this id.
  const procedureId = stand.toestand.procedures.find(({ soort }) => soort === 'aanmelding')?.id ?? 'aanmelding-1';
  const zaak = { zaakId: stand.zaakId, zaaknummer };
  try {
    return await diensten.zaakbalie.verricht(zaak, { ...wie, handeling: HANDELING, procedureId, invoer: {} });
  } catch (fout) {
    diensten.logger.error({ err: fout, zaaknummer, handeling: HANDELING }, 'handeling niet verstuurd');
    return { soort: 'onbereikbaar' };
  }
}

function antwoord(res: Antwoord, zaaknummer: string, uitslag: Exclude<Handelinguitslag, { soort: 'geweigerd' }>): void {
  if (uitslag.soort === 'onbereikbaar') {
    const tekst = 'De verwerking is nu niet bereikbaar. Probeer het over een paar minuten opnieuw.';
    res.locals.flash({ soort: 'error', tekst });
    res.redirect(303, '/werkvoorraad');
    return;
  }
  res.locals.flash(
    uitslag.soort === 'gedaan'
      ? { soort: 'ok', tekst: `U bent nu de behandelaar van ${zaaknummer}.` }
      : { soort: 'info', tekst: 'Dat u deze zaak neemt, wordt verwerkt. Ververs deze pagina over een paar seconden.' },
  );
  res.redirect(303, `/zaken/${zaaknummer}`);
}
