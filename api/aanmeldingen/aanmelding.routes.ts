import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { toonAanmelding, toonDubbelen, type Aanmeldingstand } from '#api/aanmeldingen/aanmelding.presenter';
import { naarAanmelding } from '#api/aanmeldingen/naarAanmelding';
import { aanmeldingfouten } from '#api/aanmeldingen/regels';
import { formulierdelen, HOOGSTENS_KINDEREN, KINDRIJEN } from '#api/aanmeldingen/velden';
import { leesFormulier } from '#api/shared/formulier/schema';
import { formulierwaarde, type Antwoord, type Route } from '#api/shared/route';
import { zoekMogelijkeDubbelen, type MogelijkeDubbele } from '#db/intake/dubbelen';
import { registreerAanmelding, type Aanmelding } from '#db/intake/registreerAanmelding';
import { datumUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { isTijdigAangemeld } from '#domain/termijnen/aanmeldtermijn';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Registering an aanmelding: the form, and the form sent in. */
export function aanmeldingRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'get',
      pad: '/aanmeldingen/nieuw',
      recht: 'aanmelding.registreren',
      auditEvent: 'aanmelding.begonnen',
      verwerk: (_req, res) =>
        toonFormulier(res, { sleutel: randomUUID(), kindrijen: KINDRIJEN, ruw: {}, fouten: [], melding: null }, 200),
    },
    {
      methode: 'post',
      pad: '/aanmeldingen',
      recht: 'aanmelding.registreren',
      auditEvent: 'aanmelding.geregistreerd',
      verwerk: (req, res) => ontvang(diensten, req, res),
    },
  ];
}

async function toonFormulier(res: Antwoord, stand: Aanmeldingstand, status: number): Promise<void> {
  const titel = stand.fouten.length > 0 ? 'Fout: aanmelding registreren' : 'Aanmelding registreren';
  await res.locals.toon('pages/aanmeldingen/nieuw', toonAanmelding(stand), { titel, status });
}

async function ontvang(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { stand, invoer } = leesStand(req, diensten);
  const knop = formulierwaarde(req, 'knop');
  if (knop === 'meer' || knop === 'wijzig') {
    const kindrijen = knop === 'meer' ? Math.min(stand.kindrijen + 3, HOOGSTENS_KINDEREN) : stand.kindrijen;
    await toonFormulier(res, { ...stand, kindrijen, fouten: [] }, 200);
    return;
  }
  if (stand.fouten.length > 0) {
    await toonFormulier(res, stand, 422);
    return;
  }
  const dubbelen = knop === 'toch' ? [] : await zoekDubbelen(diensten, invoer);
  if (dubbelen.length > 0) {
    await res.locals.toon('pages/aanmeldingen/dubbel', toonDubbelen(dubbelen, stand), {
      titel: 'Is deze ouder al bekend?',
    });
    return;
  }
  const aanmelding = { ...naarAanmelding(invoer, vandaag(diensten)), tweedeZaakBevestigd: knop === 'toch' };
  await registreer(diensten, stand.sleutel, aanmelding, res);
}

function leesStand(req: Request, diensten: Diensten): { readonly stand: Aanmeldingstand; readonly invoer: Invoer } {
  const gevraagd = Number(formulierwaarde(req, 'kindrijen'));
  const kindrijen = Number.isInteger(gevraagd)
    ? Math.min(Math.max(gevraagd, KINDRIJEN), HOOGSTENS_KINDEREN)
    : KINDRIJEN;
  const velden = formulierdelen(kindrijen).flatMap((deel) => deel.velden);
  const { invoer, fouten, ruw } = leesFormulier(velden, req.body, vandaag(diensten));
  const alOp = new Set(fouten.map((fout) => fout.veld));
  const alle = [...fouten, ...aanmeldingfouten(invoer, kindrijen).filter((fout) => !alOp.has(fout.veld))];
  const volgorde = new Map(velden.map((veld, plaats) => [veld.naam, plaats]));
  const plaatsVan = (veld: string | null): number => volgorde.get(veld ?? '') ?? -1;
  const sleutel = formulierwaarde(req, 'sleutel');
  return {
    invoer,
    stand: {
      sleutel: UUID.test(sleutel) ? sleutel : randomUUID(),
      kindrijen,
      ruw,
      fouten: alle.sort((a, b) => plaatsVan(a.veld) - plaatsVan(b.veld)),
      melding: null,
    },
  };
}

async function zoekDubbelen(diensten: Diensten, invoer: Invoer): Promise<readonly MogelijkeDubbele[]> {
  const geboortedatum = datumUit(invoer, 'geboortedatum');
  if (!geboortedatum) return [];
  return zoekMogelijkeDubbelen(diensten.knex, {
    bsn: tekstUit(invoer, 'bsn') ?? '',
    achternaam: tekstUit(invoer, 'achternaam') ?? '',
    geboortedatum,
    postcode: tekstUit(invoer, 'postcode'),
  });
}

async function registreer(diensten: Diensten, sleutel: string, aanmelding: Aanmelding, res: Antwoord): Promise<void> {
  const registratie = { ...aanmelding, sleutel, door: res.locals.medewerker.id, momentMs: diensten.klok() };
  const { zaaknummer } = await registreerAanmelding(diensten.knex, registratie);
  const { tijdig, uitleg } = isTijdigAangemeld(aanmelding);
  const gevolg = tijdig ? 'De eerste toets begint.' : 'Er is een beoordeling van de hardheidsclausule nodig.';
  res.locals.flash({
    soort: tijdig ? 'ok' : 'warning',
    tekst: `Zaak ${zaaknummer} is geregistreerd. ${uitleg.map((stap) => stap.tekst).join(' ')} ${gevolg}`,
  });
  res.redirect(303, `/zaken/${zaaknummer}`);
}
