/** The definitive decision: one or more beschikkingen on one day, and the payment of the difference. Nothing is ever paid back (Wht 6.7, 6.9 lid 2). */
import { LEEG_DOSSIER, standVan } from '#domain/integraal/feiten';
import type { Integraalbedrag } from '#domain/integraal/berekening';
import type { Briefsoort, Effect, Mijlpaal } from '#domain/processen/effecten';
import { jaarsleutel } from '#domain/integraal/jaardeel';
import { profielVan, type Beslistjaar } from '#domain/integraal/vergelijking';
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
import { aandeelVan, bedragOp, ontvangenOfOnderweg } from '#domain/processen/tabellen/integrale-beoordeling.bedrag';
import { beschikkingen } from '#domain/processen/tabellen/integrale-beoordeling.besluiten';
import {
  isVersneld,
  INGEBREKESTELLING,
  KWARTAAL,
  RECHTER_BESLUIT,
  streef,
} from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { nietBeoordeeld } from '#domain/processen/tabellen/integrale-beoordeling.oordeel';
import { gewijzigdSinds } from '#domain/processen/tabellen/integrale-beoordeling.vooraankondiging';
import { ZIENSWIJZE } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { meldAanPartner } from '#domain/processen/tabellen/integrale-beoordeling.toerekening';
import { stuurTerug } from '#domain/processen/tabellen/integrale-beoordeling.terugsturen';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { tekstUit, type Veld } from '#domain/processen/velden';
import { laatsteVerrichter, lopendeKlok } from '#domain/processen/verrichtingen';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';
import { schrijfBedrag, som, type EuroCenten } from '#domain/waarden/geld';

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
  verricht: ({ procedure, op }): Gevolg => ({
    ok: true,
    tekst: 'De beoordeling is opnieuw geopend.',
    naar: 'beoordeling',
    klokken: [...streef('beoordeling', op, isVersneld(procedure.gegevens)), { soort: 'stop', klok: ZIENSWIJZE.naam }],
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

/** Everything that is settled once the beschikking may be taken. */
interface Beschikking {
  readonly bedrag: Integraalbedrag;
  /** Forfait on top (Wht 2.7 lid 1). */
  readonly aanvulling: EuroCenten;
  readonly gedupeerd: boolean;
  readonly wijstAf: boolean;
  readonly wie: { readonly opgesteldDoor: string; readonly geaccordeerdDoor: string };
}

function beschik(context: Context, geaccordeerdDoor: string): Gevolg | Weigering {
  const beletsel = nogReactietijd(context) ?? gewijzigdSinds(context);
  if (beletsel) return beletsel;
  const { op } = context;
  const beschikking = bepaal(context, geaccordeerdDoor);
  const { bedrag, aanvulling, gedupeerd } = beschikking;
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
      { soort: 'stop', klok: KWARTAAL.naam },
    ],
    effecten: effectenVan(context, beschikking),
    start: uitbetalingen(beschikking, op),
    berichten: [{ bericht: 'integraalBeslist', gegevens: { op } }],
  };
}

function bepaal(context: Context, geaccordeerdDoor: string): Beschikking {
  const { zaak, procedure, feiten, op } = context;
  const bedrag = bedragOp(context, op);
  const gronden = jarenIn(procedure.gegevens).map(({ oordeel }) => oordeel?.grond ?? 'geen');
  const gedupeerd = gronden.some((grond) => grond !== 'geen');
  const ontvangen = som([ontvangenOfOnderweg(context), bedrag.teBetalen]);
  const partnerMetForfait = feiten?.partnerMetForfait != null;
  return {
    bedrag,
    aanvulling: forfaitAanvulling({ zaak, gedupeerd, ontvangen, partnerMetForfait }),
    gedupeerd,
    wijstAf: gronden.includes('geen'),
    wie: { opgesteldDoor: laatsteVerrichter(procedure, 'stelBeschikkingVoor') ?? '', geaccordeerdDoor },
  };
}

function effectenVan(
  context: Context,
  { bedrag, aanvulling, gedupeerd, wijstAf, wie }: Beschikking,
): readonly Effect[] {
  const { zaak, procedure, op } = context;
  const besluiten = beschikkingen({ op, jaren: jarenIn(procedure.gegevens), bedrag, aanvulling, ...wie });
  const bezwaarTot = bezwaartermijnWht(op).laatsteDag;
  const gegevens = {
    totaal: bedrag.totaal,
    teBetalen: bedrag.teBetalen,
    aanvulling,
    bezwaarTot,
    ...aandeelVan(bedrag),
  };
  const brieven: readonly Briefsoort[] = [
    ...(gedupeerd ? (['beschikkingCompensatie'] as const) : []),
    ...(wijstAf ? (['beschikkingAfwijzing'] as const) : []),
  ];
  const mijlpalen: readonly Mijlpaal[] = gedupeerd
    ? ['integraleBeoordelingAf', 'gedupeerd', 'compensatieToegekend']
    : ['integraleBeoordelingAf'];
  const gebeurtenis = gedupeerd ? 'herstelmaatregel.vastgesteld' : 'integralebeoordeling.afgewezen';
  return [
    ...takenAf('akkoordBeschikking', 'uitspraak', 'intakegesprek', 'bespreekVooraankondiging'),
    ...besluiten.map((besluit): Effect => ({ soort: 'besluit', besluit })),
    ...brieven.map((brief): Effect => ({ soort: 'brief', brief, gegevens })),
    ...(gedupeerd ? meldAanPartner(context) : []),
    { soort: 'jarenBeslist', jaren: besliste(context) },
    ...mijlpalen.map((mijlpaal): Effect => ({ soort: 'mijlpaal', mijlpaal, op })),
    ...publiceer(zaak, gebeurtenis, ['gemeente', 'sbn', 'kindregeling', 'exToeslagpartner', 'publiekeSchuldeisers'], {
      op,
    }),
  ];
}

/** The difference to what was paid, and the forfait on top, each by an order of its own. */
function uitbetalingen({ bedrag, aanvulling, wie }: Beschikking, op: Datum): NonNullable<Gevolg['start']> {
  return [
    { regeling: 'compensatie', bedrag: bedrag.teBetalen },
    { regeling: 'forfait', bedrag: aanvulling },
  ]
    .filter((deel) => deel.bedrag > 0)
    .map((deel) => ({ procedure: 'uitbetaling', gegevens: { ...deel, ...wie, toegekendOp: op } }));
}

/** Each year with the facts it is compared by later. */
function besliste({ procedure, feiten }: Context): readonly Beslistjaar[] {
  return jarenIn(procedure.gegevens).flatMap(({ deel, oordeel }) =>
    oordeel === null
      ? []
      : [{ jaar: jaarsleutel(deel), ...profielVan(standVan(feiten?.integraal ?? LEEG_DOSSIER, deel)), ...oordeel }],
  );
}

const stuurBeschikkingTerug = stuurTerug({
  naam: 'stuurBeschikkingTerug',
  wat: 'beschikking',
  vanuit: 'beschikkingTerAkkoord',
  naar: 'heroverweging',
  voorgesteldDoor: 'stelBeschikkingVoor',
  taakAf: 'akkoordBeschikking',
  taakNieuw: 'beschikkingTerug',
});

/** Acts of the decision. */
export const beschikkinghandelingen: readonly Handelingdefinitie[] = [
  stelBeschikkingVoor,
  heropenBeoordeling,
  keurBeschikkingGoed,
  stuurBeschikkingTerug,
];
