import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { formulierwaarde, zoekwaarde, type Antwoord, type Route } from '#api/shared/route';
import { herinnerZoekvraag, onthoudZoekvraag } from '#api/zoeken/onthouden';
import { HOOGSTENS, toonResultaat, toonZoekpagina, type Gevonden, type Zoekmodel } from '#api/zoeken/zoeken.presenter';
import { leesZoekvraag, type Zoekvraag } from '#api/zoeken/zoekvraag';
import { bestaatZaak, zoekOpBsn, zoekOpPersoon } from '#db/queries/zoek.query';
import { magPagina } from '#domain/autorisatie/rechten';

/** Searching: the form in the head of every page, and the page with the results. */
export function zoekRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'get',
      pad: '/zoeken',
      recht: 'zaken.bekijken',
      auditEvent: 'zoeken.bekeken',
      verwerk: (req, res) => toonZoeken(diensten, req, res),
    },
    {
      methode: 'post',
      pad: '/zoeken',
      recht: 'zaken.bekijken',
      auditEvent: 'zoeken.gezocht',
      verwerk: (req, res) => zoek(diensten, req, res),
    },
  ];
}

/** The form, or the results of a search of this session. */
async function toonZoeken(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const getypt = herinnerZoekvraag(req, zoekwaarde(req, 'vraag'));
  const vraag = getypt === null ? null : leesZoekvraag(getypt);
  if (getypt === null || vraag?.soort !== 'persoon') {
    await toon(res, toonZoekpagina());
    return;
  }
  const { ruim, zaken } = await zoekOpPersoon(diensten.knex, vraag, HOOGSTENS);
  await toonGevonden(res, { vraag, getypt, ruim, zaken });
}

async function zoek(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const getypt = formulierwaarde(req, 'q');
  const vraag = leesZoekvraag(getypt);
  if (vraag.soort === 'persoon') {
    res.redirect(303, `/zoeken?vraag=${onthoudZoekvraag(req, getypt)}`);
  } else if (vraag.soort === 'zaaknummer' && (await bestaatZaak(diensten.knex, vraag.zaaknummer))) {
    res.redirect(303, `/zaken/${vraag.zaaknummer}`);
  } else if (vraag.soort === 'bsn') {
    await zoekBsn(diensten, vraag, res);
  } else {
    await toonGevonden(res, { vraag, getypt, ruim: false, zaken: [] });
  }
}

/** Straight to the zaak when there is only one. That somebody searched on a BSN is on record before anything is shown. */
async function zoekBsn(diensten: Diensten, vraag: Zoekvraag & { readonly soort: 'bsn' }, res: Antwoord): Promise<void> {
  await res.locals.legInzageVast('zoeken.bsn', null);
  const zaken = await zoekOpBsn(diensten.knex, vraag.bsn);
  const [zaak, ...meer] = zaken;
  if (zaak && meer.length === 0) res.redirect(303, `/zaken/${zaak.zaaknummer}`);
  else await toonGevonden(res, { vraag, getypt: '', ruim: false, zaken });
}

async function toonGevonden(res: Antwoord, gevonden: Gevonden): Promise<void> {
  const magRegistreren = magPagina(res.locals.medewerker.rollen, 'aanmelding.registreren');
  await toon(res, toonResultaat(gevonden, magRegistreren));
}

async function toon(res: Antwoord, model: Zoekmodel): Promise<void> {
  await res.locals.toon('pages/zoeken/zoeken', model, { titel: 'Zoeken' });
}
