/** The three tests of the eerste toets: by the register, by hand, and the extra check. */
import { beslisTabel } from '#domain/beslistabellen/beslistabel';
import { EERSTE_TOETS_AUTOMATISCH } from '#domain/beslistabellen/eerste-toets-automatisch';
import type { Context, Gevolg, Handelingdefinitie } from '#domain/processen/procedure';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { jaUit, tekstUit, type Invoer, type Veld } from '#domain/processen/velden';

const MOTIVERING: Veld = { naam: 'motivering', label: 'Motivering', soort: 'langeTekst', persoonsgegeven: true };

/** Fills the outcome of a step and opens the voorstel. */
function naarVoorstel(voorlopig: 'positief' | 'negatief', gegevens: Invoer, tekst: string): Gevolg {
  return {
    ok: true,
    tekst,
    naar: 'voorstel',
    gegevens: { ...gegevens, voorlopig },
    effecten: [
      ...takenAf('handmatigeToets', 'belBijTwijfel', 'extraToets'),
      taak('stelBesluitVoor', 'Stel het besluit van de eerste toets voor'),
    ],
  };
}

/** The questions to the register, as the logboek names them. */
const VRAGEN = {
  kotAangevraagd: 'kinderopvangtoeslag aangevraagd',
  voldeedAanVoorwaarden: 'voldeed aan de voorwaarden',
  zelfStopgezet: 'zelf met terugwerkende kracht gestopt',
  onterechteTerugvordering: 'onterechte terugvordering gezien',
} as const;

const UITKOMSTEN = { positief: 'positief', negatief: 'negatief', handmatig: 'moet met de hand' } as const;

/** Steps 1 and 2 (H-CAT): the answer of the register, held against the decision table. A person decides in every case. */
export function verwerkAntwoord(_context: Context, antwoord: Invoer): Gevolg {
  const antwoorden = {
    kotAangevraagd: jaUit(antwoord, 'kotAangevraagd'),
    voldeedAanVoorwaarden: jaUit(antwoord, 'voldeedAanVoorwaarden'),
    zelfStopgezet: jaUit(antwoord, 'zelfStopgezet'),
    onterechteTerugvordering: jaUit(antwoord, 'onterechteTerugvordering'),
  };
  const rij = beslisTabel(EERSTE_TOETS_AUTOMATISCH, antwoorden);
  const gebruikt = (Object.keys(VRAGEN) as (keyof typeof VRAGEN)[])
    .map((vraag) => `${VRAGEN[vraag]}: ${antwoorden[vraag] ? 'ja' : 'nee'}`)
    .join('; ');
  const tekst = `Automatische toets: ${UITKOMSTEN[rij.uitkomst]} (regel ${rij.id}). Gebruikte gegevens: ${gebruikt}.`;
  const bronOp = tekstUit(antwoord, 'bronOp');
  const gegevens = { ...antwoorden, regel: rij.id, reden: rij.reden, stap: 'automatisch', bronOp };
  if (rij.uitkomst !== 'handmatig') return naarVoorstel(rij.uitkomst, gegevens, tekst);
  const effecten = [taak('handmatigeToets', 'Doe de handmatige toets')];
  return { ok: true, tekst, naar: 'handmatig', gegevens, effecten };
}

const beantwoordHandmatigeToets: Handelingdefinitie = {
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
    {
      naam: 'stukken',
      label: 'Welke stukken heeft u gebruikt?',
      hint: 'Bijvoorbeeld: beschikking van 14 maart 2014, betalingsoverzicht 2013.',
      soort: 'langeTekst',
      persoonsgegeven: true,
    },
    MOTIVERING,
  ],
  naar: ['handmatig', 'extra', 'voorstel'],
  hoofdstap: true,
  verricht: (_context, invoer) => toetsMetDeHand(tekstUit(invoer, 'onterecht')),
};

function toetsMetDeHand(onterecht: string | null): Gevolg {
  if (onterecht === 'ja') {
    const tekst = 'Handmatige toets: het dossier laat een onterechte terugvordering zien.';
    return naarVoorstel('positief', { stap: 'handmatig', reden: null }, tekst);
  }
  if (onterecht === 'twijfel') {
    const effecten = [taak('belBijTwijfel', 'Bel de ouder over de handmatige toets')];
    return { ok: true, tekst: 'Handmatige toets: twijfel, de ouder wordt gebeld.', effecten };
  }
  return {
    ok: true,
    tekst: 'Handmatige toets: het dossier laat geen onterechte terugvordering zien. Extra controle volgt.',
    naar: 'extra',
    effecten: [...takenAf('handmatigeToets', 'belBijTwijfel'), taak('extraToets', 'Doe de extra controle')],
  };
}

const beantwoordExtraToets: Handelingdefinitie = {
  naam: 'beantwoordExtraToets',
  titel: 'Doe de extra controle',
  toelichting:
    'Is er een andere reden waarom de ouder in aanmerking komt? Zo niet, dan volgt nu geen betaling en blijft de integrale beoordeling open.',
  bron: 'H-CAT stap 4',
  fases: ['extra'],
  rollen: ['pzb'],
  velden: [
    {
      naam: 'andereReden',
      label: 'Is er een andere reden waarom de ouder in aanmerking komt?',
      soort: 'jaNee',
    },
    {
      ...MOTIVERING,
      hint: 'Bij een afwijzing komt deze tekst in de brief aan de ouder. Schrijf kort en concreet, en spreek de ouder aan met u.',
    },
  ],
  naar: ['voorstel'],
  hoofdstap: true,
  verricht: (_context, invoer): Gevolg =>
    jaUit(invoer, 'andereReden')
      ? naarVoorstel('positief', { stap: 'extra', reden: null }, 'Extra controle: er is een andere reden.')
      : naarVoorstel('negatief', { stap: 'extra', reden: GEEN_REDEN }, 'Extra controle: er is geen andere reden.'),
};

const GEEN_REDEN =
  'Wij hebben uw dossier met de hand bekeken. Daaruit blijkt niet dat u ten onrechte moest terugbetalen.';

const openHandmatigeToets: Handelingdefinitie = {
  naam: 'openHandmatigeToets',
  titel: 'Doe de toets toch met de hand',
  toelichting: 'Als u denkt dat de automatische uitkomst niet klopt, of als het toeslagensysteem geen antwoord geeft.',
  bron: 'H-CAT: bij twijfel kijkt een medewerker',
  fases: ['automatisch', 'voorstel'],
  rollen: ['pzb'],
  velden: [{ naam: 'reden', label: 'Waarom?', soort: 'langeTekst', persoonsgegeven: true }],
  naar: ['handmatig'],
  verricht: (): Gevolg => ({
    ok: true,
    tekst: 'De toets wordt met de hand overgedaan.',
    naar: 'handmatig',
    effecten: [...takenAf('stelBesluitVoor', 'voorstelTerug'), taak('handmatigeToets', 'Doe de handmatige toets')],
  }),
};

/** Acts of the tests. */
export const toetshandelingen: readonly Handelingdefinitie[] = [
  beantwoordHandmatigeToets,
  beantwoordExtraToets,
  openHandmatigeToets,
];
