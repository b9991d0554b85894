/** The facts of each year, with their source, and the feitenoverzicht that goes to the ouder. */
import { standVan, type Feitbron } from '#domain/integraal/feiten';
import { jaarsleutel, schrijfJaardeel } from '#domain/integraal/jaardeel';
import { jarenIn } from '#domain/integraal/jaren';
import {
  weiger,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import { OPEN_VOOR_FEITEN, VOOR_BESLUIT } from '#domain/processen/tabellen/integrale-beoordeling.fases';
import { jaarsleutels } from '#domain/processen/tabellen/integrale-beoordeling.intake';
import {
  BEDRAGVELDEN,
  BRONVELD,
  CORRECTIEVELDEN,
  leesWaarden,
  VINDPLAATS,
} from '#domain/processen/tabellen/integrale-beoordeling.feitvelden';
import { JAARVELDEN, leesBekendJaar } from '#domain/processen/tabellen/integrale-beoordeling.jaarvelden';
import { isVersneld, streef } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { getalUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { centen } from '#domain/waarden/geld';

const legJaarfeitenVast: Handelingdefinitie = {
  naam: 'legJaarfeitenVast',
  titel: 'Leg feiten van een jaar vast',
  toelichting:
    'Vul alleen in wat deze bron zegt. Wat u leeg laat, blijft zoals het was. Nul betekent: uitgezocht, er was niets.',
  bron: 'Wht 2.2, 2.3; H-BER',
  fases: OPEN_VOOR_FEITEN,
  rollen: ['pzb'],
  velden: [...JAARVELDEN, BRONVELD, VINDPLAATS, ...BEDRAGVELDEN, ...CORRECTIEVELDEN],
  naar: [],
  kanNiet: (context) => zonderJaren(context),
  verricht: (context, invoer) => legVast(context, invoer, 'dienst'),
};

/** What the ouder says stands beside what we found: nothing is written over (issue of trust, and of proof). */
const legCorrectieOuderVast: Handelingdefinitie = {
  naam: 'legCorrectieOuderVast',
  titel: 'Leg vast wat er volgens de ouder niet klopt',
  toelichting: 'De opgave van de ouder komt naast onze feiten te staan. Ons feit verandert daardoor niet vanzelf.',
  bron: 'JP24; taxlive 17e VGR',
  fases: VOOR_BESLUIT,
  rollen: ['pzb'],
  velden: [
    ...JAARVELDEN,
    { naam: 'verslag', label: 'Wat zegt de ouder?', soort: 'langeTekst', persoonsgegeven: true },
    ...BEDRAGVELDEN,
    ...CORRECTIEVELDEN.slice(0, 2),
  ],
  naar: [],
  kanNiet: (context) => zonderJaren(context),
  verricht: (context, invoer) => legVast(context, { ...invoer, bron: 'ouder' }, 'ouder'),
};

function zonderJaren({ procedure }: Context): string | null {
  return jarenIn(procedure.gegevens).length > 0 ? null : 'Voeg eerst een toeslagjaar toe.';
}

function legVast(context: Context, invoer: Invoer, herkomst: 'dienst' | 'ouder'): Gevolg | Weigering {
  const jaar = leesBekendJaar(context, invoer);
  if ('ok' in jaar) return jaar;
  const waarden = leesWaarden(invoer);
  const aantal = Object.keys(waarden.bedragen).length + Object.keys(waarden).length - 1;
  if (aantal === 0 && herkomst === 'dienst') return weiger('geen-feiten', 'Vul ten minste één feit in.');
  const wie = herkomst === 'ouder' ? 'Volgens de ouder' : 'Feiten';
  const wat = aantal === 0 ? 'een opmerking' : aantal === 1 ? 'één feit' : `${aantal} feiten`;
  return {
    ok: true,
    tekst: `${wie}, ${schrijfJaardeel(jaar.deel)}: ${wat} vastgelegd.`,
    ...(herkomst === 'dienst' ? { gegevens: { feitenGewijzigdOp: context.op } } : {}),
    effecten: [
      {
        soort: 'jaarfeiten',
        jaar: jaarsleutel(jaar.deel),
        waarden,
        bron: (tekstUit(invoer, 'bron') ?? 'ander') as Feitbron,
        herkomst,
      },
    ],
  };
}

const legBijstandVast: Handelingdefinitie = {
  naam: 'legBijstandVast',
  titel: 'Leg juridische hulp vast',
  toelichting:
    'Eén procedure per keer: bezwaar, hoger beroep of een andere procedure over de nadelige beschikkingen. Punten volgens het Besluit proceskosten bestuursrecht.',
  bron: 'Wht 2.2, onder f; 2.3 lid 6',
  fases: OPEN_VOOR_FEITEN,
  rollen: ['pzb'],
  velden: [
    {
      naam: 'halvePunten',
      label: 'Aantal halve punten',
      hint: 'Een bezwaarschrift met hoorzitting is 2 punten: vul dan 4 in.',
      soort: 'getal',
      minimum: 1,
      maximum: 40,
    },
    { naam: 'puntwaarde', label: 'Waarde van een punt', soort: 'bedrag', minimum: 1, maximum: 1_000_000 },
    {
      naam: 'vergoed',
      label: 'Al toegekende proceskostenvergoeding',
      soort: 'bedrag',
      minimum: 0,
      maximum: 100_000_000,
    },
    VINDPLAATS,
  ],
  naar: [],
  verricht: (_context, invoer): Gevolg => ({
    ok: true,
    tekst: 'Kosten van juridische hulp vastgelegd.',
    effecten: [
      {
        soort: 'bijstand',
        bijstand: {
          halvePunten: getalUit(invoer, 'halvePunten') ?? 0,
          puntwaarde: centen(getalUit(invoer, 'puntwaarde') ?? 0),
          vergoed: centen(getalUit(invoer, 'vergoed') ?? 0),
        },
      },
    ],
  }),
};

const verzendFeitenoverzicht: Handelingdefinitie = {
  naam: 'verzendFeitenoverzicht',
  titel: 'Stuur het feitenoverzicht',
  toelichting: 'De ouder krijgt van ieder jaar wat wij weten en waar dat staat. Daarna beoordeelt u de jaren.',
  bron: 'JP24; H-BER; Wht 5.2 lid 4',
  fases: ['dossier'],
  rollen: ['pzb'],
  leestFeiten: true,
  velden: [],
  naar: ['beoordeling'],
  brieven: ['feitenoverzicht'],
  hoofdstap: true,
  verricht: ({ procedure, feiten, op }): Gevolg | Weigering => {
    const jaren = jarenIn(procedure.gegevens);
    const leeg = jaren.filter(({ deel }) => !feiten?.integraal || standVan(feiten.integraal, deel) === undefined);
    if (leeg.length > 0) {
      const namen = leeg.map(({ deel }) => schrijfJaardeel(deel)).join('; ');
      const melding = `Leg eerst de feiten vast van ${namen}. Is er niets gevonden? Vul dan nul in: dat telt niet in het nadeel van de ouder.`;
      return weiger('feiten-ontbreken', melding);
    }
    return {
      ok: true,
      tekst: 'Het feitenoverzicht gaat naar de ouder.',
      naar: 'beoordeling',
      klokken: streef('beoordeling', op, isVersneld(procedure.gegevens)),
      effecten: [
        ...takenAf('verzamelFeiten'),
        taak('beoordeelJaren', 'Beoordeel ieder jaar'),
        { soort: 'brief', brief: 'feitenoverzicht', gegevens: { jaren: jaarsleutels(procedure.gegevens) } },
      ],
    };
  },
};

/** Acts on the facts. */
export const feitenhandelingen: readonly Handelingdefinitie[] = [
  legJaarfeitenVast,
  legCorrectieOuderVast,
  legBijstandVast,
  verzendFeitenoverzicht,
];
