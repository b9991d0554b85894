import type { Gevolg, Proceduredefinitie } from '#domain/processen/procedure';
import { bezwaarklokken, bezwaarsignalen } from '#domain/processen/tabellen/bezwaar';
import { eersteToetshandelingen } from '#domain/processen/tabellen/eerste-toets.handelingen';
import { verwerkAntwoord } from '#domain/processen/tabellen/eerste-toets.toetsen';
import { bewaak } from '#domain/processen/tabellen/signaaltaken';

/** The light test for the forfait: automatic, then by hand, then the extra check; a person decides and another one signs. */
export const eersteToets: Proceduredefinitie = {
  soort: 'eersteToets',
  versie: 1,
  titel: 'Eerste toets',
  toelichting: 'De lichte toets op het forfait van € 30.000: automatisch, dan met de hand, dan een extra controle.',
  bron: 'Wht 2.7, 6.9 lid 3; Catshuisregeling',
  beginfase: 'automatisch',
  fases: [
    {
      naam: 'automatisch',
      titel: 'Automatische toets',
      wachtOp: 'ander',
      toelichting: 'Wij vragen gegevens op uit het toeslagensysteem.',
    },
    {
      naam: 'handmatig',
      titel: 'Handmatige toets',
      wachtOp: 'dienst',
      toelichting: 'De behandelaar bekijkt het dossier.',
    },
    {
      naam: 'extra',
      titel: 'Extra controle',
      wachtOp: 'dienst',
      toelichting: 'De behandelaar zoekt een andere reden.',
    },
    {
      naam: 'voorstel',
      titel: 'Besluit voorbereiden',
      wachtOp: 'dienst',
      toelichting: 'De behandelaar stelt het besluit voor.',
    },
    {
      naam: 'terAkkoord',
      titel: 'Ter akkoord',
      wachtOp: 'dienst',
      toelichting: 'Een tweede beoordelaar bekijkt het voorstel.',
    },
    {
      naam: 'toegekend',
      titel: 'Toegekend',
      wachtOp: 'niemand',
      toelichting: 'Het besluit is genomen.',
      eind: true,
    },
    {
      naam: 'afgewezen',
      titel: 'Afgewezen, integrale beoordeling open',
      wachtOp: 'dienst',
      toelichting: 'De ouder kan bezwaar maken; de integrale beoordeling volgt.',
      eind: true,
    },
  ],
  uitkomsten: ['toegekend', 'afgewezen'],
  klokken: [
    {
      naam: 'forfaitbetaling',
      titel: 'Toetsen en het forfait betalen',
      soort: 'wettelijk',
      bron: 'Wht 6.9 lid 3 en 4',
      zekerheid: 'S',
      lengte: 'P6M',
      signalen: { onderweg: 91, dreigt: 28 },
    },
    ...bezwaarklokken,
  ],
  handelingen: eersteToetshandelingen,
  signalen: [...bewaak('forfaitbetaling', 'Toetsen en het forfait betalen'), ...bezwaarsignalen],
  berichten: [
    {
      bericht: 'toeslaggegevensAntwoord',
      fases: ['automatisch'],
      naar: ['handmatig', 'voorstel'],
      gevolg: 'De beslistabel bepaalt of het met de hand moet, of dat er een voorstel ligt.',
      verwerk: verwerkAntwoord,
    },
  ],
  begin: ({ zaak }): Gevolg => ({
    ok: true,
    tekst: 'De eerste toets is gestart. De gegevens worden opgevraagd.',
    klokken: [{ soort: 'start', klok: 'forfaitbetaling', vanaf: zaak.ontvangenOp }],
    effecten: [{ soort: 'vraag', vraag: 'toeslaggegevens' }],
  }),
};
