import type { Gevolg, Proceduredefinitie } from '#domain/processen/procedure';
import { aanmeldinghandelingen } from '#domain/processen/tabellen/aanmelding.handelingen';
import { bewaak, bewakingAf } from '#domain/processen/tabellen/signaaltaken';
import { isTijdigAangemeld } from '#domain/termijnen/aanmeldtermijn';

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
    { naam: 'lopend', titel: 'Aangemeld', wachtOp: 'dienst', toelichting: 'De aanmelding is geregistreerd en loopt.' },
    { naam: 'afgezien', titel: 'Afgezien van integrale beoordeling', wachtOp: 'niemand', toelichting: 'De ouder is klaar met de € 30.000.', eind: true },
    { naam: 'afgewezenTeLaat', titel: 'Afgewezen: te laat aangemeld', wachtOp: 'niemand', toelichting: 'De aanmelding kwam te laat en de hardheidsclausule is niet toegepast.', eind: true },
  ],
  uitkomsten: ['afgezien', 'afgewezenTeLaat'],
  klokken: [
    {
      naam: 'ontvangstbevestiging',
      titel: 'Ontvangstbevestiging versturen',
      soort: 'beleid',
      bron: 'belofte UHT: binnen 10 werkdagen (H-AANM, H-CONT)',
      zekerheid: 'S',
      lengte: 'P10D',
      werkdagen: true,
      signalen: { onderweg: 7, dreigt: 3 },
    },
    {
      naam: 'beslistermijnIb',
      titel: 'Beslissen op de aanvraag (integrale beoordeling)',
      soort: 'wettelijk',
      bron: 'Wht 6.2 lid 1',
      zekerheid: 'S',
      lengte: 'P6M',
      verlenging: { lengte: 'P6M', hoogstens: 1, bron: 'Wht 6.2 lid 1' },
      opschortbaar: true,
      signalen: { onderweg: 91, dreigt: 28 },
    },
    {
      naam: 'belofte',
      titel: 'Belofte aan de ouder',
      soort: 'belofte',
      bron: 'afspraak met de ouder',
      zekerheid: 'A',
      lengte: 'P0D',
      signalen: { onderweg: 2, dreigt: 1 },
    },
  ],
  handelingen: aanmeldinghandelingen,
  signalen: [...bewaak('beslistermijnIb', 'Beslissen op de aanvraag'), ...bewaak('belofte', 'Belofte aan de ouder')],
  berichten: [
    {
      bericht: 'briefVerzonden',
      fases: ['lopend'],
      naar: [],
      gevolg: 'De klok van de ontvangstbevestiging stopt als die brief de deur uit is.',
      verwerk: (_context, gegevens): Gevolg =>
        gegevens['brief'] === 'ontvangstbevestiging'
          ? { ok: true, tekst: 'De ontvangstbevestiging is verstuurd.', klokken: [{ soort: 'stop', klok: 'ontvangstbevestiging' }] }
          : { ok: true, tekst: 'Een brief is verstuurd.' },
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
        effecten: bewakingAf('beslistermijnIb'),
      }),
    },
  ],
  begin: ({ zaak }): Gevolg => {
    const { tijdig, uitleg } = isTijdigAangemeld(zaak);
    return {
      ok: true,
      tekst: `Aanmelding geregistreerd. ${uitleg.map((stap) => stap.tekst).join(' ')}`,
      gegevens: { tijdig },
      klokken: [
        { soort: 'start', klok: 'ontvangstbevestiging', vanaf: zaak.geregistreerdOp },
        { soort: 'start', klok: 'beslistermijnIb', vanaf: zaak.ontvangenOp },
      ],
      effecten: [
        { soort: 'mijlpaal', mijlpaal: 'aangemeld', op: zaak.ontvangenOp },
        { soort: 'brief', brief: 'ontvangstbevestiging', gegevens: { ontvangenOp: zaak.ontvangenOp, tijdig } },
        { soort: 'publiceer', type: 'nl.herstelbalie.aanmelding.ontvangen', gegevens: { ontvangenOp: zaak.ontvangenOp } },
      ],
      start: [{ procedure: tijdig ? 'eersteToets' : 'hardheidsclausule' }],
    };
  },
};
