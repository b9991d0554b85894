/** The talk with the ouder, the story, and the years to look at. */
import { jaarsleutel, schrijfJaardeel } from '#domain/integraal/jaardeel';
import { jarenIn, metJaar, overlappend, zonderJaar } from '#domain/integraal/jaren';
import { VERSNELD } from '#domain/parameters/integraal';
import { weiger, type Gevolg, type Handelingdefinitie, type Weigering } from '#domain/processen/procedure';
import { redenveld } from '#domain/processen/tabellen/aanmelding.behandeling';
import { OPEN_VOOR_FEITEN, VOOR_BESLUIT } from '#domain/processen/tabellen/integrale-beoordeling.fases';
import { JAARVELDEN, leesBekendJaar, leesJaardeel } from '#domain/processen/tabellen/integrale-beoordeling.jaarvelden';
import { KWARTAAL, streef } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { jaUit, tekstUit, type Invoer, type Veld } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';
import { laatsteVerrichter } from '#domain/processen/verrichtingen';

const verhaalveld = (naam: string, label: string, hint: string): Veld => ({
  naam,
  label,
  hint,
  soort: 'langeTekst',
  persoonsgegeven: true,
  verplicht: false,
});

const legIntakegesprekVast: Handelingdefinitie = {
  naam: 'legIntakegesprekVast',
  titel: 'Leg het gesprek met de ouder vast',
  toelichting:
    'Het verhaal van de ouder is het begin van de beoordeling. U kunt meer gesprekken vastleggen; het laatste verhaal telt.',
  bron: 'H-STEP; RBDHA:2025:2356',
  fases: OPEN_VOOR_FEITEN,
  rollen: ['pzb'],
  velden: [
    {
      naam: 'kanaal',
      label: 'Hoe was het gesprek?',
      soort: 'keuze',
      keuzes: [
        { waarde: 'gesprek', label: 'Gesprek op kantoor' },
        { waarde: 'videobellen', label: 'Videobellen' },
        { waarde: 'telefoon', label: 'Telefoon' },
      ],
    },
    {
      naam: 'verslag',
      label: 'Verslag van het gesprek',
      hint: 'Schrijf zo dat de ouder het zelf mag lezen: het verslag hoort bij het dossier.',
      soort: 'langeTekst',
      persoonsgegeven: true,
    },
    verhaalveld('watGebeurde', 'Wat is er volgens de ouder gebeurd?', 'In de woorden van de ouder.'),
    verhaalveld('gevolgen', 'Welke gevolgen had dat?', 'Bijvoorbeeld voor werk, wonen, gezondheid of kinderen.'),
    verhaalveld('watNodig', 'Wat heeft de ouder nu nodig?', 'Ook als dat niet van ons hoeft te komen.'),
    { naam: 'tolk', label: 'Is er een tolk nodig?', soort: 'jaNee' },
    {
      naam: 'taal',
      label: 'In welke taal?',
      soort: 'tekst',
      persoonsgegeven: true,
      maximaleLengte: 40,
      alleenAls: { veld: 'tolk', waarden: [true] },
    },
  ],
  naar: [],
  verricht: (_context, invoer): Gevolg => ({
    ok: true,
    tekst: `Gesprek met de ouder vastgelegd${jaUit(invoer, 'tolk') ? '; er is een tolk nodig' : ''}.`,
    gegevens: { tolk: jaUit(invoer, 'tolk') },
    effecten: [{ soort: 'contact', kanaal: tekstUit(invoer, 'kanaal') ?? 'gesprek' }, ...takenAf('intakegesprek')],
  }),
};

const voegJaarToe: Handelingdefinitie = {
  naam: 'voegJaarToe',
  titel: 'Voeg een toeslagjaar toe',
  toelichting: 'De jaren die de ouder wil laten bekijken. Dat mag ook later nog, en een jaar mag in delen.',
  bron: 'Wht 2.1; RBDHA:2025:2356',
  fases: OPEN_VOOR_FEITEN,
  rollen: ['pzb'],
  velden: JAARVELDEN,
  naar: [],
  verricht: ({ procedure }, invoer): Gevolg | Weigering => {
    const deel = leesJaardeel(invoer);
    if ('ok' in deel) return deel;
    const [botsing] = overlappend(procedure.gegevens, deel);
    if (botsing) {
      const melding = `${schrijfJaardeel(botsing)} staat er al. Haal dat eerst weg als u het jaar anders wilt delen.`;
      return weiger('jaar-overlapt', melding, 'jaar');
    }
    return { ok: true, tekst: `${schrijfJaardeel(deel)} wordt bekeken.`, gegevens: metJaar(deel, null) };
  },
};

const haalJaarWeg: Handelingdefinitie = {
  naam: 'haalJaarWeg',
  titel: 'Haal een toeslagjaar weg',
  toelichting:
    'Alleen als het jaar er ten onrechte staat, of als u het jaar anders wilt delen. De feiten blijven in het dossier.',
  bron: 'RBDHA:2025:2356',
  fases: OPEN_VOOR_FEITEN,
  rollen: ['pzb'],
  velden: [...JAARVELDEN, redenveld('Waarom?')],
  naar: [],
  kanNiet: ({ procedure }) => (jarenIn(procedure.gegevens).length > 0 ? null : 'Er staat nog geen jaar in de zaak.'),
  verricht: (context, invoer): Gevolg | Weigering => {
    const jaar = leesBekendJaar(context, invoer);
    if ('ok' in jaar) return jaar;
    const gegevens = zonderJaar(jaar.deel);
    return { ok: true, tekst: `${schrijfJaardeel(jaar.deel)} wordt niet meer bekeken.`, gegevens };
  },
};

const rondIntakeAf: Handelingdefinitie = {
  naam: 'rondIntakeAf',
  titel: 'Rond de intake af',
  toelichting: 'Daarna verzamelt u de feiten van ieder jaar.',
  bron: 'H-STEP',
  fases: ['intake'],
  rollen: ['pzb'],
  velden: [
    {
      naam: 'versneld',
      label: 'Lijkt het erop dat de ouder niet gedupeerd is?',
      hint: `Dan volgt de versnelde beoordeling. ${VERSNELD.tekst}`,
      soort: 'jaNee',
    },
  ],
  naar: ['dossier'],
  hoofdstap: true,
  verricht: ({ procedure, op }, invoer): Gevolg | Weigering => {
    const jaren = jarenIn(procedure.gegevens);
    if (laatsteVerrichter(procedure, 'legIntakegesprekVast') === null) {
      return weiger('gesprek-ontbreekt', 'Leg eerst het gesprek met de ouder vast.');
    }
    if (jaren.length === 0) return weiger('jaar-ontbreekt', 'Voeg eerst de jaren toe die de ouder wil laten bekijken.');
    const versneld = jaUit(invoer, 'versneld');
    return {
      ok: true,
      tekst: `De intake is afgerond: ${jaren.map(({ deel }) => schrijfJaardeel(deel)).join('; ')}.${versneld ? ' Versnelde beoordeling.' : ''}`,
      naar: 'dossier',
      gegevens: { versneld },
      klokken: streef('dossier', op, versneld),
      effecten: [...takenAf('intakegesprek'), taak('verzamelFeiten', 'Verzamel de feiten van ieder jaar')],
    };
  },
};

const laatWetenHoeHetStaat: Handelingdefinitie = {
  naam: 'laatWetenHoeHetStaat',
  titel: 'Laat de ouder weten hoe het staat',
  toelichting:
    'De ouder krijgt een brief met wie aan zet is en welke dagen belangrijk zijn. Elk kwartaal gaat die brief ook vanzelf.',
  bron: 'eigen belofte: elk kwartaal bericht',
  fases: VOOR_BESLUIT,
  rollen: ['pzb'],
  velden: [],
  naar: [],
  brieven: ['standVanZaken'],
  verricht: ({ op }): Gevolg => standVanZaken('De ouder krijgt bericht hoe het staat.', op),
};

/** The letter that says where the zaak stands; the quarter begins anew. */
export function standVanZaken(tekst: string, op: Datum): Gevolg {
  return {
    ok: true,
    tekst,
    klokken: [
      { soort: 'stop', klok: KWARTAAL.naam },
      { soort: 'start', klok: KWARTAAL.naam, vanaf: op },
    ],
    effecten: [{ soort: 'brief', brief: 'standVanZaken', gegevens: {} }],
  };
}

/** Acts of the intake. */
export const intakehandelingen: readonly Handelingdefinitie[] = [
  legIntakegesprekVast,
  voegJaarToe,
  haalJaarWeg,
  rondIntakeAf,
  laatWetenHoeHetStaat,
];

/** The keys of the years, for a message to somebody else: `2013;2014/1-3`. */
export function jaarsleutels(gegevens: Invoer): string {
  return jarenIn(gegevens)
    .map(({ deel }) => jaarsleutel(deel))
    .join(';');
}
