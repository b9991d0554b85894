/** Acts on the term of the integrale beoordeling, which runs from the receipt of the aanmelding. */
import {
  weiger,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import { redenveld } from '#domain/processen/tabellen/aanmelding.behandeling';
import { AANVULTERMIJN, BESLISTERMIJN } from '#domain/processen/tabellen/aanmelding.klokken';
import { datumUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { lopendeKlok } from '#domain/processen/verrichtingen';
import { magVerlengen, wijzigKlok } from '#domain/termijnen/klokrekening';
import { plusDagen, schrijfDatum } from '#domain/waarden/datum';

const LOPEND = ['lopend'] as const;
const KLOK = BESLISTERMIJN.naam;

const verlengBeslistermijn: Handelingdefinitie = {
  naam: 'verlengBeslistermijn',
  titel: 'Verleng de beslistermijn',
  toelichting:
    'De termijn voor de integrale beoordeling mag één keer met zes maanden langer. De ouder krijgt hierover een brief.',
  bron: 'Wht 6.2 lid 1',
  fases: LOPEND,
  rollen: ['pzb', 'teamleider'],
  velden: [redenveld('Waarom is er meer tijd nodig?', 'Deze tekst komt in de brief aan de ouder.')],
  naar: [],
  brieven: ['verlenging'],
  kanNiet: ({ procedure, op }) => {
    const klok = lopendeKlok(procedure, KLOK);
    if (!klok) return 'De beslistermijn loopt niet.';
    if (klok.wijzigingen.some((w) => w.soort === 'verlengd')) return 'De beslistermijn is al een keer verlengd.';
    if (magVerlengen(BESLISTERMIJN, klok, op)) return null;
    return 'De beslistermijn is al voorbij: verlengen heeft dan geen gevolg meer.';
  },
  verricht: (context) => verleng(context),
};

/** A suspended term can be extended too; its new last day is then only known when it runs again. */
function verleng({ procedure, op }: Context): Gevolg | Weigering {
  const klok = lopendeKlok(procedure, KLOK);
  if (!klok) return weiger('klok-loopt-niet', 'De beslistermijn loopt niet.');
  const nieuw = wijzigKlok(BESLISTERMIJN, klok, { soort: 'verlengd', op });
  return {
    ok: true,
    tekst: `De beslistermijn is verlengd tot en met ${schrijfDatum(nieuw.einddatum)}.`,
    klokken: [{ soort: 'verleng', klok: KLOK }],
    effecten: [
      {
        soort: 'brief',
        brief: 'verlenging',
        gegevens: { termijn: KLOK, oudeDatum: klok.einddatum, nieuweDatum: nieuw.einddatum },
      },
    ],
  };
}

const AANVULLING = 'aanvulling gevraagd';

const schortBeslistermijnOp: Handelingdefinitie = {
  naam: 'schortBeslistermijnOp',
  titel: 'Schort de beslistermijn op',
  toelichting:
    'Alleen als de ouder schriftelijk is gevraagd gegevens aan te vullen, of met instemming. De termijn staat stil tot u hem hervat, en uiterlijk tot de dag die u hier noemt.',
  bron: 'Awb 4:5 en 4:15',
  fases: LOPEND,
  rollen: ['pzb'],
  velden: [
    {
      naam: 'grond',
      label: 'Op welke grond?',
      soort: 'keuze',
      keuzes: [
        { waarde: AANVULLING, label: 'De ouder is gevraagd gegevens aan te vullen (Awb 4:15 lid 1)' },
        {
          waarde: 'instemming van de ouder',
          label: 'De ouder stemt schriftelijk in met uitstel (Awb 4:15 lid 2 onder a)',
        },
        { waarde: 'overmacht', label: 'Overmacht (Awb 4:15 lid 2 onder c)' },
      ],
    },
    {
      naam: 'tot',
      label: 'Tot en met welke dag?',
      hint: 'De dag tot wanneer de ouder kan aanvullen, of tot wanneer u het eens bent. Daarna loopt de termijn vanzelf weer.',
      soort: 'datum',
      nietVoorVandaag: true,
    },
  ],
  naar: [],
  kanNiet: ({ procedure, op }) => {
    const klok = lopendeKlok(procedure, KLOK);
    if (klok?.status !== 'loopt') return 'De beslistermijn loopt niet of staat al stil.';
    return op > klok.einddatum ? 'De beslistermijn is al voorbij: opschorten heeft dan geen gevolg meer.' : null;
  },
  verricht: (context, invoer) => schortOp(context, invoer),
};

/**
 * After a request to supplement the term stands still from the day after (Awb 4:15 lid 1); otherwise from the day itself. A request on the last
 * day comes too late for that: the term has ended before it can stand still.
 */
function schortOp({ procedure, op }: Context, invoer: Invoer): Gevolg | Weigering {
  const grond = tekstUit(invoer, 'grond') ?? '';
  const tot = datumUit(invoer, 'tot') ?? op;
  const van = grond === AANVULLING ? plusDagen(op, 1) : op;
  const einde = lopendeKlok(procedure, KLOK)?.einddatum;
  if (einde !== undefined && van > einde) {
    const melding = 'Vandaag is de laatste dag: een verzoek om aanvulling schort de termijn pas vanaf morgen op.';
    return weiger('termijn-voorbij', melding, 'grond');
  }
  return {
    ok: true,
    tekst: `De beslistermijn staat stil vanaf ${schrijfDatum(van)} (${grond}), uiterlijk tot en met ${schrijfDatum(tot)}.`,
    klokken: [
      { soort: 'schortOp', klok: KLOK, van, reden: grond },
      { soort: 'start', klok: AANVULTERMIJN.naam, vanaf: tot },
    ],
  };
}

const hervatBeslistermijn: Handelingdefinitie = {
  naam: 'hervatBeslistermijn',
  titel: 'Hervat de beslistermijn',
  toelichting: 'De reden voor het uitstel is voorbij: de ouder heeft aangevuld, of wil niet langer wachten.',
  bron: 'Awb 4:15',
  fases: LOPEND,
  rollen: ['pzb'],
  velden: [
    {
      naam: 'per',
      label: 'Op welke dag was de reden voorbij?',
      hint: 'Bijvoorbeeld de dag waarop de aanvulling binnenkwam.',
      soort: 'datum',
      nietNaVandaag: true,
    },
  ],
  naar: [],
  kanNiet: ({ procedure }) =>
    lopendeKlok(procedure, KLOK)?.status === 'opgeschort' ? null : 'De beslistermijn staat niet stil.',
  verricht: ({ procedure, op }, invoer): Gevolg | Weigering => {
    const per = datumUit(invoer, 'per') ?? op;
    const sinds = lopendeKlok(procedure, KLOK)?.wijzigingen.findLast((w) => w.soort === 'opgeschort')?.van;
    if (sinds && per < sinds) {
      return weiger(
        'voor-opschorting',
        `De termijn staat stil vanaf ${schrijfDatum(sinds)}. Kies een latere dag.`,
        'per',
      );
    }
    return hervat(per);
  },
};

/** The term runs again from `per`, and nobody waits for the ouder any more. */
export function hervat(per: Context['op']): Gevolg {
  return {
    ok: true,
    tekst: `De beslistermijn loopt weer, vanaf ${schrijfDatum(per)}.`,
    klokken: [
      { soort: 'hervat', klok: KLOK, per },
      { soort: 'stop', klok: AANVULTERMIJN.naam },
    ],
  };
}

/** Acts on the decision term. */
export const termijnhandelingen: readonly Handelingdefinitie[] = [
  verlengBeslistermijn,
  schortBeslistermijnOp,
  hervatBeslistermijn,
];
