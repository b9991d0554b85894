/** The definitive decision: one or more beschikkingen on one day, and the payment of the difference. Nothing is ever paid back (Wht 6.7, 6.9 lid 2). */
import { forfaitAanvulling } from '#domain/integraal/forfait';
import { jarenIn } from '#domain/integraal/jaren';
import { CVW_BIJ_AFWIJZING } from '#domain/parameters/integraal';
import {
  weiger,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import { startBezwaartermijn } from '#domain/processen/tabellen/bezwaar';
import { bedragOp, onderweg } from '#domain/processen/tabellen/integrale-beoordeling.bedrag';
import { beschikkingen } from '#domain/processen/tabellen/integrale-beoordeling.besluiten';
import { INGEBREKESTELLING, RECHTER_BESLUIT, streef } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { nietBeoordeeld } from '#domain/processen/tabellen/integrale-beoordeling.oordeel';
import { gewijzigdSinds } from '#domain/processen/tabellen/integrale-beoordeling.vooraankondiging';
import { ZIENSWIJZE } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { tekstUit, type Veld } from '#domain/processen/velden';
import { laatsteVerrichter, lopendeKlok } from '#domain/processen/verrichtingen';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { schrijfDatum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, som } from '#domain/waarden/geld';

const HEROVERWEGING: Veld = {
  naam: 'heroverweging',
  label: 'Hoe heeft u de reactie van de ouder gewogen?',
  hint: 'Deze tekst komt in de beschikking. Is er niet gereageerd? Schrijf dan dat u de vooraankondiging opnieuw heeft bekeken.',
  soort: 'langeTekst',
  persoonsgegeven: true,
};

const stelBeschikkingVoor: Handelingdefinitie = {
  naam: 'stelBeschikkingVoor',
  titel: 'Stel de beschikking voor',
  toelichting:
    'Het bedrag wordt opnieuw berekend, tot de dag van de beschikking. De verschillen met de vooraankondiging staan regel voor regel op het tabblad Beoordeling.',
  bron: 'Wht 6.7 lid 4; 6.9 lid 2',
  fases: ['heroverweging'],
  rollen: ['pzb'],
  leestFeiten: true,
  velden: [HEROVERWEGING],
  naar: ['beschikkingTerAkkoord'],
  hoofdstap: true,
  verricht: (context): Gevolg | Weigering => {
    const { procedure, op } = context;
    const jaren = jarenIn(procedure.gegevens);
    const open = nietBeoordeeld(jaren) ?? zonderAdvies(context);
    if (open) return open;
    const { totaal, teBetalen } = bedragOp(context, op);
    return {
      ok: true,
      tekst: `Beschikking voorgesteld: ${schrijfBedrag(totaal)}, nog te betalen ${schrijfBedrag(teBetalen)}.`,
      naar: 'beschikkingTerAkkoord',
      gegevens: { voorstelOp: op, voorstelTotaal: totaal },
      klokken: streef(null, op),
      effecten: [
        ...takenAf('heroverweeg', 'beschikkingTerug'),
        taak('akkoordBeschikking', 'Beoordeel de beschikking', { rol: 'beoordelaar' }),
      ],
    };
  },
};

/** A refusal that came up in the heroverweging needs the advice as much as one before it. */
function zonderAdvies({ procedure }: Context): Weigering | null {
  const wijstAf = jarenIn(procedure.gegevens).some(({ oordeel }) => oordeel?.grond === 'geen');
  if (!wijstAf || tekstUit(procedure.gegevens, 'adviesOp') !== null) return null;
  return weiger('advies-ontbreekt', `${CVW_BIJ_AFWIJZING.tekst} Ga terug naar de beoordeling.`);
}

const heropenBeoordeling: Handelingdefinitie = {
  naam: 'heropenBeoordeling',
  titel: 'Ga terug naar de beoordeling',
  toelichting:
    'Als de reactie van de ouder meer onderzoek vraagt, of een nieuw advies. Er volgt dan een nieuwe vooraankondiging.',
  bron: 'Wht 6.7 lid 1',
  fases: ['heroverweging'],
  rollen: ['pzb'],
  velden: [{ naam: 'reden', label: 'Waarom?', soort: 'langeTekst', persoonsgegeven: true }],
  naar: ['beoordeling'],
  verricht: ({ op }): Gevolg => ({
    ok: true,
    tekst: 'De beoordeling is opnieuw geopend.',
    naar: 'beoordeling',
    klokken: [...streef('beoordeling', op), { soort: 'stop', klok: ZIENSWIJZE.naam }],
    effecten: [...takenAf('heroverweeg', 'beschikkingTerug'), taak('beoordeelJaren', 'Beoordeel ieder jaar')],
  }),
};

const keurBeschikkingGoed: Handelingdefinitie = {
  naam: 'keurBeschikkingGoed',
  titel: 'Keur de beschikking goed',
  toelichting: 'De ouder krijgt de beschikking. Het verschil met wat al is betaald, wordt overgemaakt.',
  bron: 'Wht 2.1, 2.6, 6.7 lid 4; vier ogen (ontwerp)',
  fases: ['beschikkingTerAkkoord'],
  rollen: ['beoordelaar'],
  velden: [],
  andereDan: ['stelBeschikkingVoor'],
  leestFeiten: true,
  naar: ['beschikt'],
  brieven: ['beschikkingCompensatie', 'beschikkingAfwijzing'],
  hoofdstap: true,
  verricht: (context, _invoer, door) => beschik(context, door.medewerkerId),
};

/** Before the last day to react no amount is fixed (Wht 6.7 lid 4) [S]. */
function nogReactietijd({ procedure, op }: Context): Weigering | null {
  const klok = lopendeKlok(procedure, ZIENSWIJZE.naam);
  if (!klok || op > klok.einddatum) return null;
  const melding = `De ouder kan reageren tot en met ${schrijfDatum(klok.einddatum)}. De beschikking kan daarna (Wht 6.7 lid 4).`;
  return weiger('reactietermijn-loopt', melding);
}

function beschik(context: Context, geaccordeerdDoor: string): Gevolg | Weigering {
  const { zaak, procedure, op } = context;
  const beletsel = nogReactietijd(context) ?? gewijzigdSinds(context);
  if (beletsel) return beletsel;
  const bedrag = bedragOp(context, op);
  const jaren = jarenIn(procedure.gegevens);
  const wie = { opgesteldDoor: laatsteVerrichter(procedure, 'stelBeschikkingVoor') ?? '', geaccordeerdDoor };
  const gedupeerd = jaren.some(({ oordeel }) => oordeel !== null && oordeel.grond !== 'geen');
  const ontvangen = som([context.feiten?.alOntvangen ?? centen(0), onderweg(zaak), bedrag.teBetalen]);
  const aanvulling = forfaitAanvulling({
    zaak,
    gedupeerd,
    ontvangen,
    partnerMetForfait: context.feiten?.partnerMetForfait != null,
  });
  const wijstAf = jaren.some(({ oordeel }) => oordeel?.grond === 'geen');
  const bezwaarTot = bezwaartermijnWht(op).laatsteDag;
  const brieven = [
    ...(gedupeerd ? (['beschikkingCompensatie'] as const) : []),
    ...(wijstAf ? (['beschikkingAfwijzing'] as const) : []),
  ];
  const gegevens = { totaal: bedrag.totaal, teBetalen: bedrag.teBetalen, aanvulling, bezwaarTot };
  const uitbetalingen = [
    { regeling: 'compensatie', bedrag: bedrag.teBetalen },
    { regeling: 'forfait', bedrag: aanvulling },
  ].filter((deel) => deel.bedrag > 0);
  return {
    ok: true,
    tekst: `Beschikt: ${schrijfBedrag(bedrag.totaal)}, nog te betalen ${schrijfBedrag(som([bedrag.teBetalen, aanvulling]))}.`,
    naar: 'beschikt',
    gegevens: { beschiktOp: op, beschiktTotaal: bedrag.totaal, gedupeerd },
    klokken: [
      startBezwaartermijn(op),
      { soort: 'stop', klok: ZIENSWIJZE.naam },
      { soort: 'stop', klok: RECHTER_BESLUIT.naam },
      { soort: 'stop', klok: INGEBREKESTELLING.naam },
    ],
    effecten: [
      ...takenAf('akkoordBeschikking', 'uitspraak', 'intakegesprek', 'bespreekVooraankondiging'),
      ...beschikkingen({ op, jaren, bedrag, aanvulling, ...wie }).map(
        (besluit) => ({ soort: 'besluit', besluit }) as const,
      ),
      ...brieven.map((brief) => ({ soort: 'brief', brief, gegevens }) as const),
      { soort: 'mijlpaal', mijlpaal: 'integraleBeoordelingAf', op },
      ...(gedupeerd
        ? ([
            { soort: 'mijlpaal', mijlpaal: 'gedupeerd', op },
            { soort: 'mijlpaal', mijlpaal: 'compensatieToegekend', op },
          ] as const)
        : []),
      ...publiceer(
        zaak,
        gedupeerd ? 'herstelmaatregel.vastgesteld' : 'integralebeoordeling.afgewezen',
        ['gemeente', 'sbn', 'kindregeling', 'exToeslagpartner', 'publiekeSchuldeisers'],
        { op },
      ),
    ],
    start: uitbetalingen.map((deel) => ({
      procedure: 'uitbetaling',
      gegevens: { ...deel, ...wie, toegekendOp: op },
    })),
    berichten: [{ bericht: 'integraalBeslist', gegevens: { op } }],
  };
}

const stuurBeschikkingTerug: Handelingdefinitie = {
  naam: 'stuurBeschikkingTerug',
  titel: 'Stuur de beschikking terug',
  bron: 'vier ogen (ontwerp)',
  fases: ['beschikkingTerAkkoord'],
  rollen: ['beoordelaar'],
  velden: [{ naam: 'reden', label: 'Wat moet er anders?', soort: 'langeTekst', persoonsgegeven: true }],
  andereDan: ['stelBeschikkingVoor'],
  naar: ['heroverweging'],
  verricht: ({ op }): Gevolg => ({
    ok: true,
    tekst: 'De beschikking is teruggestuurd naar de behandelaar.',
    naar: 'heroverweging',
    klokken: streef('heroverweging', op),
    effecten: [...takenAf('akkoordBeschikking'), taak('beschikkingTerug', 'Pas de beschikking aan')],
  }),
};

/** Acts of the decision. */
export const beschikkinghandelingen: readonly Handelingdefinitie[] = [
  stelBeschikkingVoor,
  heropenBeoordeling,
  keurBeschikkingGoed,
  stuurBeschikkingTerug,
];
