import type { Context, Gevolg, Proceduredefinitie } from '#domain/processen/procedure';
import { aanmeldinghandelingen } from '#domain/processen/tabellen/aanmelding.handelingen';
import {
  AANVULTERMIJN,
  BELOFTE,
  BESLISTERMIJN,
  ONTVANGSTBEVESTIGING,
} from '#domain/processen/tabellen/aanmelding.klokken';
import { hervat } from '#domain/processen/tabellen/aanmelding.termijn';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { bewaak, eindeVan } from '#domain/processen/tabellen/signaaltaken';
import { isTijdigAangemeld } from '#domain/termijnen/aanmeldtermijn';
import { plusDagen } from '#domain/waarden/datum';

/** The aanmelding of an ouder and all that holds for the zaak as a whole: behandelaar, contact, and the term of the integrale beoordeling. */
export const aanmelding: Proceduredefinitie = {
  soort: 'aanmelding',
  versie: 1,
  titel: 'Aanmelding',
  toelichting:
    'Eén aanmelding geldt voor beide gronden (vooringenomenheid of hardheid, en opzet/grove schuld). Hier lopen de termijnen die de hele zaak raken.',
  bron: 'Wht 2.1, 2.6, 6.1, 6.2, 6.3 lid 1',
  beginfase: 'lopend',
  fases: [
    {
      naam: 'lopend',
      titel: 'Aangemeld',
      wachtOp: 'dienst',
      toelichting: 'De aanmelding is geregistreerd en loopt.',
    },
    {
      naam: 'afgezien',
      titel: 'Afgezien van integrale beoordeling',
      wachtOp: 'niemand',
      toelichting: 'De ouder is klaar met de € 30.000.',
      eind: true,
    },
    {
      naam: 'afgewezenTeLaat',
      titel: 'Afgewezen: te laat aangemeld',
      wachtOp: 'niemand',
      toelichting: 'De aanmelding kwam te laat en de hardheidsclausule is niet toegepast.',
      eind: true,
    },
    {
      naam: 'beslist',
      titel: 'Op de aanvraag is beslist',
      wachtOp: 'niemand',
      toelichting: 'De integrale beoordeling is afgerond met een beschikking.',
      eind: true,
    },
  ],
  uitkomsten: ['afgezien', 'afgewezenTeLaat', 'beslist'],
  klokken: [ONTVANGSTBEVESTIGING, BESLISTERMIJN, AANVULTERMIJN, BELOFTE],
  handelingen: aanmeldinghandelingen,
  signalen: [
    ...bewaak(ONTVANGSTBEVESTIGING.naam, 'Ontvangstbevestiging versturen'),
    ...bewaak(BESLISTERMIJN.naam, 'Beslissen op de aanvraag'),
    ...bewaak(BELOFTE.naam, 'Belofte aan de ouder'),
    {
      klok: AANVULTERMIJN.naam,
      signaal: 'verlopen',
      gevolg: 'De beslistermijn loopt weer vanaf de dag na de afgesproken dag.',
      verwerk: (context): Gevolg => hervat(plusDagen(eindeVan(context, AANVULTERMIJN.naam), 1)),
    },
  ],
  berichten: [
    {
      bericht: 'briefVerzonden',
      fases: ['lopend', 'afgezien', 'afgewezenTeLaat', 'beslist'],
      naar: [],
      gevolg: 'In het logboek; de klok van de ontvangstbevestiging stopt als het die brief is.',
      verwerk: (_context, gegevens): Gevolg =>
        gegevens['brief'] === 'ontvangstbevestiging'
          ? {
              ok: true,
              tekst: 'De ontvangstbevestiging is verstuurd.',
              klokken: [{ soort: 'stop', klok: ONTVANGSTBEVESTIGING.naam }],
            }
          : { ok: true, tekst: 'Een brief is verstuurd.' },
    },
    {
      bericht: 'integraalBeslist',
      fases: ['lopend'],
      naar: ['beslist'],
      gevolg: 'De beslistermijn stopt: op de aanvraag is beslist.',
      verwerk: (): Gevolg => ({
        ok: true,
        tekst: 'Op de aanvraag is beslist; de beslistermijn stopt.',
        naar: 'beslist',
        uitkomst: 'beslist',
      }),
    },
    {
      bericht: 'aanmeldingAfgewezen',
      fases: ['lopend'],
      naar: ['afgewezenTeLaat'],
      gevolg: 'De aanmelding eindigt: te laat en geen hardheidsclausule.',
      verwerk: (): Gevolg => ({
        ok: true,
        tekst: 'De aanmelding is afgewezen omdat zij te laat was.',
        naar: 'afgewezenTeLaat',
        uitkomst: 'afgewezenTeLaat',
      }),
    },
  ],
  begin: (context) => begin(context),
};

/** One registration serves both grounds (Wht 6.3 lid 1). Terms run from the receipt, the promise of a confirmation from the registration. */
function begin({ zaak }: Context): Gevolg {
  const { tijdig, uitleg } = isTijdigAangemeld(zaak);
  const { ontvangenOp, geregistreerdOp } = zaak;
  return {
    ok: true,
    tekst: `Aanmelding geregistreerd. ${uitleg.map((stap) => stap.tekst).join(' ')}`,
    gegevens: { tijdig },
    klokken: [
      { soort: 'start', klok: ONTVANGSTBEVESTIGING.naam, vanaf: geregistreerdOp },
      { soort: 'start', klok: BESLISTERMIJN.naam, vanaf: ontvangenOp },
    ],
    effecten: [
      { soort: 'mijlpaal', mijlpaal: 'aangemeld', op: ontvangenOp },
      { soort: 'brief', brief: 'ontvangstbevestiging', gegevens: { ontvangenOp, tijdig } },
      ...publiceer(zaak, 'aanmelding.ontvangen', ['publiekeSchuldeisers', 'gemeente'], { ontvangenOp }),
    ],
    start: [{ procedure: tijdig ? 'eersteToets' : 'hardheidsclausule' }],
  };
}
