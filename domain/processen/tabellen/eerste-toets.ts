import { beslisTabel } from '#domain/beslistabellen/beslistabel';
import { EERSTE_TOETS_AUTOMATISCH } from '#domain/beslistabellen/eerste-toets-automatisch';
import type { Context, Gevolg, Handelingdefinitie, Proceduredefinitie } from '#domain/processen/procedure';
import { stelVast, stelVoor } from '#domain/processen/tabellen/eerste-toets.besluit';
import { bewaak, taak } from '#domain/processen/tabellen/signaaltaken';
import { jaUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { schrijfDatum } from '#domain/waarden/datum';

const BESLUITTAAK = taak('stelBesluitVoor', 'Stel het besluit van de eerste toets voor');

/** Fills the outcome of a step and opens the voorstel. */
function naarVoorstel(voorlopig: 'positief' | 'negatief', gegevens: Invoer, tekst: string): Gevolg {
  return { ok: true, tekst, naar: 'voorstel', gegevens: { ...gegevens, voorlopig }, effecten: [BESLUITTAAK] };
}

function verwerkAntwoord(_context: Context, antwoord: Invoer): Gevolg {
  const antwoorden = {
    kotAangevraagd: jaUit(antwoord, 'kotAangevraagd'),
    voldeedAanVoorwaarden: jaUit(antwoord, 'voldeedAanVoorwaarden'),
    zelfStopgezet: jaUit(antwoord, 'zelfStopgezet'),
    onterechteTerugvordering: jaUit(antwoord, 'onterechteTerugvordering'),
  };
  const rij = beslisTabel(EERSTE_TOETS_AUTOMATISCH, antwoorden);
  const gebruikt = Object.entries(antwoorden).map(([vraag, ja]) => `${vraag}: ${ja ? 'ja' : 'nee'}`).join(', ');
  const tekst = `Automatische toets (regel ${rij.id}; ${gebruikt}): ${rij.uitkomst}.`;
  const gegevens = { ...antwoorden, regel: rij.id, reden: rij.reden, stap: 'automatisch', bronOp: tekstUit(antwoord, 'bronOp') };
  if (rij.uitkomst !== 'handmatig') return naarVoorstel(rij.uitkomst, gegevens, tekst);
  return { ok: true, tekst, naar: 'handmatig', gegevens, effecten: [taak('handmatigeToets', 'Doe de handmatige toets')] };
}

const handelingen: readonly Handelingdefinitie[] = [
  {
    naam: 'beantwoordHandmatigeToets',
    titel: 'Doe de handmatige toets',
    toelichting: 'Bekijk het dossier. Bij twijfel belt u de ouder voordat u verdergaat.',
    bron: 'H-CAT stap 3',
    fases: ['handmatig'],
    rollen: ['pzb'],
    velden: [
      {
        naam: 'onterecht',
        label: 'Blijkt uit het dossier dat de ouder ten onrechte moest terugbetalen?',
        soort: 'keuze',
        keuzes: [
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
          { waarde: 'twijfel', label: 'Ik twijfel: ik bel eerst de ouder' },
        ],
      },
      { naam: 'stukken', label: 'Welke stukken heeft u gebruikt?', hint: 'Bijvoorbeeld: beschikking van 14 maart 2014, betalingsoverzicht 2013.', soort: 'langeTekst', persoonsgegeven: true },
      { naam: 'motivering', label: 'Motivering', soort: 'langeTekst', persoonsgegeven: true },
    ],
    naar: ['handmatig', 'extra', 'voorstel'],
    hoofdstap: true,
    verricht: (_context, invoer): Gevolg => {
      switch (invoer['onterecht']) {
        case 'ja':
          return naarVoorstel('positief', { stap: 'handmatig' }, 'Handmatige toets: het dossier laat een onterechte terugvordering zien.');
        case 'twijfel':
          return { ok: true, tekst: 'Handmatige toets: twijfel, de ouder wordt gebeld.', effecten: [taak('belBijTwijfel', 'Bel de ouder over de handmatige toets')] };
        default:
          return {
            ok: true,
            tekst: 'Handmatige toets: het dossier laat geen onterechte terugvordering zien. Extra controle volgt.',
            naar: 'extra',
            effecten: [{ soort: 'taakAf', taak: 'handmatigeToets' }, { soort: 'taakAf', taak: 'belBijTwijfel' }, taak('extraToets', 'Doe de extra controle')],
          };
      }
    },
  },
  {
    naam: 'beantwoordExtraToets',
    titel: 'Doe de extra controle',
    toelichting: 'Is er een andere reden waarom de ouder in aanmerking komt? Zo niet, dan volgt nu geen betaling en blijft de integrale beoordeling open.',
    bron: 'H-CAT stap 4',
    fases: ['extra'],
    rollen: ['pzb'],
    velden: [
      { naam: 'andereReden', label: 'Is er een andere reden waarom de ouder in aanmerking komt?', soort: 'jaNee' },
      { naam: 'motivering', label: 'Motivering', soort: 'langeTekst', persoonsgegeven: true },
    ],
    naar: ['voorstel'],
    hoofdstap: true,
    verricht: (_context, invoer): Gevolg => {
      const ja = jaUit(invoer, 'andereReden');
      const gevolg = naarVoorstel(
        ja ? 'positief' : 'negatief',
        { stap: 'extra', reden: ja ? null : 'Wij hebben uw dossier met de hand bekeken. Daaruit blijkt niet dat u ten onrechte moest terugbetalen.' },
        ja ? 'Extra controle: er is een andere reden.' : 'Extra controle: er is geen andere reden.',
      );
      return { ...gevolg, effecten: [{ soort: 'taakAf', taak: 'extraToets' }, ...(gevolg.effecten ?? [])] };
    },
  },
  {
    naam: 'stelBesluitVoor',
    titel: 'Stel het besluit voor',
    toelichting: 'Het systeem rekent het bedrag uit. Een tweede beoordelaar stelt het vast.',
    bron: 'Wht 2.7 lid 1 en 2',
    fases: ['voorstel'],
    rollen: ['pzb'],
    leestFeiten: true,
    velden: [
      { naam: 'extraOntvangen', label: 'Al eerder ontvangen herstelbedragen die nog niet in het dossier staan', hint: 'In euro. Laat leeg als er niets bij komt.', soort: 'bedrag', verplicht: false, minimum: 0, maximum: 100_000_000 },
      { naam: 'nogPartner', label: 'Kreeg de toeslagpartner het forfait al? Zijn zij dan nu nog toeslagpartner?', hint: 'Alleen invullen als de partner het forfait al kreeg.', soort: 'jaNee', verplicht: false },
      { naam: 'motivering', label: 'Toelichting voor de tweede beoordelaar', soort: 'langeTekst', persoonsgegeven: true, verplicht: false },
    ],
    naar: ['terAkkoord'],
    hoofdstap: true,
    verricht: (context, invoer, door) => stelVoor(context, { nogPartner: null, ...invoer }, door.medewerkerId),
  },
  {
    naam: 'keurVoorstelGoed',
    titel: 'Keur het voorstel goed',
    toelichting: 'U stelt het besluit vast. De ouder krijgt de brief; bij een toekenning volgt de betaling.',
    bron: 'Wht 2.7; vier ogen (ontwerp)',
    fases: ['terAkkoord'],
    rollen: ['beoordelaar'],
    velden: [],
    andereDan: ['stelBesluitVoor'],
    leestFeiten: true,
    naar: ['toegekend', 'afgewezen'],
    brieven: ['toekenning', 'afwijzing'],
    hoofdstap: true,
    verricht: (context, _invoer, door) => stelVast(context, door.medewerkerId),
  },
  {
    naam: 'stuurVoorstelTerug',
    titel: 'Stuur het voorstel terug',
    bron: 'vier ogen (ontwerp)',
    fases: ['terAkkoord'],
    rollen: ['beoordelaar'],
    velden: [{ naam: 'reden', label: 'Wat moet er anders?', soort: 'langeTekst', persoonsgegeven: true }],
    andereDan: ['stelBesluitVoor'],
    naar: ['voorstel'],
    verricht: (): Gevolg => ({
      ok: true,
      tekst: 'Het voorstel is teruggestuurd naar de behandelaar.',
      naar: 'voorstel',
      effecten: [{ soort: 'taakAf', taak: 'akkoordEersteToets' }, taak('voorstelTerug', 'Pas het voorstel van de eerste toets aan')],
    }),
  },
  {
    naam: 'openHandmatigeToets',
    titel: 'Doe de toets toch met de hand',
    toelichting: 'Als u denkt dat de automatische uitkomst niet klopt.',
    bron: 'H-CAT: bij twijfel kijkt een medewerker',
    fases: ['voorstel'],
    rollen: ['pzb'],
    velden: [{ naam: 'reden', label: 'Waarom?', soort: 'langeTekst', persoonsgegeven: true }],
    naar: ['handmatig'],
    verricht: (): Gevolg => ({
      ok: true,
      tekst: 'De toets wordt met de hand overgedaan.',
      naar: 'handmatig',
      effecten: [{ soort: 'taakAf', taak: 'stelBesluitVoor' }, taak('handmatigeToets', 'Doe de handmatige toets')],
    }),
  },
];

/** The light test for the forfait: automatic, then by hand, then the extra check; a person decides and another one signs. */
export const eersteToets: Proceduredefinitie = {
  soort: 'eersteToets',
  versie: 1,
  titel: 'Eerste toets',
  toelichting: 'De lichte toets op het forfait van € 30.000: automatisch, dan met de hand, dan een extra controle.',
  bron: 'Wht 2.7, 6.9 lid 3; Catshuisregeling',
  beginfase: 'automatisch',
  fases: [
    { naam: 'automatisch', titel: 'Automatische toets', wachtOp: 'ander', toelichting: 'Wij vragen gegevens op uit het toeslagensysteem.' },
    { naam: 'handmatig', titel: 'Handmatige toets', wachtOp: 'dienst', toelichting: 'De behandelaar bekijkt het dossier.' },
    { naam: 'extra', titel: 'Extra controle', wachtOp: 'dienst', toelichting: 'De behandelaar zoekt een andere reden.' },
    { naam: 'voorstel', titel: 'Besluit voorbereiden', wachtOp: 'dienst', toelichting: 'De behandelaar stelt het besluit voor.' },
    { naam: 'terAkkoord', titel: 'Ter akkoord', wachtOp: 'dienst', toelichting: 'Een tweede beoordelaar bekijkt het voorstel.' },
    { naam: 'toegekend', titel: 'Toegekend', wachtOp: 'niemand', toelichting: 'Het besluit is genomen.', eind: true },
    { naam: 'afgewezen', titel: 'Afgewezen, integrale beoordeling open', wachtOp: 'dienst', toelichting: 'De ouder kan bezwaar maken; de integrale beoordeling volgt.', eind: true },
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
    {
      naam: 'bezwaartermijn',
      titel: 'Bezwaar maken door de ouder',
      soort: 'wettelijk',
      bron: 'Wht 6.10a',
      zekerheid: 'S',
      lengte: 'P16W',
      looptNaEinde: true,
      signalen: { onderweg: 28, dreigt: 7 },
    },
  ],
  handelingen,
  signalen: [
    ...bewaak('forfaitbetaling', 'Toetsen en het forfait betalen'),
    {
      klok: 'bezwaartermijn',
      signaal: 'verlopen',
      gevolg: 'Het besluit staat vast.',
      verwerk: ({ op }): Gevolg => ({
        ok: true,
        tekst: `De bezwaartermijn is voorbij op ${schrijfDatum(op)}: het besluit staat vast.`,
        klokken: [{ soort: 'stop', klok: 'bezwaartermijn' }],
        effecten: [{ soort: 'publiceer', type: 'nl.herstelbalie.beschikking.onherroepelijk', gegevens: { op } }],
      }),
    },
  ],
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
    effecten: [{ soort: 'vraag', vraag: 'toeslaggegevens' }, { soort: 'taakAf', taak: 'hardheid' }],
  }),
};
