/** The besluit of the eerste toets: what the second beoordelaar establishes. */
import { berekenBedrag, type Toetsberekening } from '#domain/processen/tabellen/eerste-toets.voorstel';
import type { Besluit, Effect } from '#domain/processen/effecten';
import { weiger, type Context, type Gevolg, type Weigering } from '#domain/processen/procedure';
import { startBezwaartermijn } from '#domain/processen/tabellen/bezwaar';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { takenAf } from '#domain/processen/tabellen/signaaltaken';
import { laatsteVerrichter } from '#domain/processen/verrichtingen';
import { getalUit, tekstUit } from '#domain/processen/velden';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

const REDEN_TOEGEKEND: Readonly<Record<string, string>> = {
  automatisch: 'Uit onze gegevens blijkt dat u ten onrechte kinderopvangtoeslag moest terugbetalen.',
  handmatig: 'Uit uw dossier blijkt dat u ten onrechte kinderopvangtoeslag moest terugbetalen.',
  extra: 'Er is een andere reden waarom u in aanmerking komt.',
};
const REDEN_AFGEWEZEN = 'Uit uw dossier blijkt niet dat u ten onrechte kinderopvangtoeslag moest terugbetalen.';

/** Establishes the besluit. Refuses when the dossier changed since the voorstel, so that nobody signs another amount than was shown. */
export function stelVast(context: Context, geaccordeerdDoor: string): Gevolg | Weigering {
  return context.procedure.gegevens['voorlopig'] === 'positief'
    ? kenToe(context, geaccordeerdDoor)
    : wijsAf(context, geaccordeerdDoor);
}

function kenToe(context: Context, geaccordeerdDoor: string): Gevolg | Weigering {
  const { zaak, procedure, op } = context;
  const { gegevens } = procedure;
  const extraOntvangen = getalUit(gegevens, 'extraOntvangen') ?? 0;
  const berekening = berekenBedrag(context, gegevens['nogPartner'] === true, extraOntvangen);
  const { bedrag, regeling } = berekening;
  if (bedrag !== getalUit(gegevens, 'bedrag') || regeling !== gegevens['regeling']) {
    const melding = `Het dossier is gewijzigd sinds het voorstel: het bedrag is nu ${schrijfBedrag(bedrag)}. Stuur het voorstel terug.`;
    return weiger('dossier-gewijzigd', melding);
  }
  const redenen = [REDEN_TOEGEKEND[tekstUit(gegevens, 'stap') ?? ''] ?? ''];
  const besluit = maakBesluit(context, { uitkomst: 'toegekend', berekening, redenen, geaccordeerdDoor });
  const bezwaarTot = bezwaartermijnWht(op).laatsteDag;
  const betaling = { bedrag, regeling, opgesteldDoor: besluit.opgesteldDoor, geaccordeerdDoor, toegekendOp: op };
  return {
    ok: true,
    tekst: `Toegekend na de eerste toets: ${schrijfBedrag(bedrag)}.`,
    naar: 'toegekend',
    uitkomst: 'toegekend',
    klokken: [startBezwaartermijn(op)],
    effecten: [
      ...afgerond(context, besluit),
      ...eerderOntvangen(extraOntvangen, op),
      { soort: 'brief', brief: 'toekenning', gegevens: { bedrag, regeling, bezwaarTot } },
      { soort: 'mijlpaal', mijlpaal: 'gedupeerd', op },
      { soort: 'mijlpaal', mijlpaal: 'forfaitToegekend', op },
      ...publiceer(zaak, 'herstelmaatregel.vastgesteld', ['gemeente', 'sbn', 'kindregeling', 'exToeslagpartner'], {
        op,
        regeling,
      }),
    ],
    start: [{ procedure: 'uitbetaling', gegevens: betaling }],
  };
}

/** What the ouder received before and the dossier did not know yet; it counts as a herstelmaatregel from now on (Wht 2.7 lid 4). */
function eerderOntvangen(bedrag: number, op: Context['op']): readonly Effect[] {
  return bedrag > 0 ? [{ soort: 'ontvangst', regeling: 'eerder ontvangen', bedrag: centen(bedrag), op }] : [];
}

/** A refusal here closes nothing: the integrale beoordeling stays open (H-CAT). It ends the pause on public debts (H-REJ). */
function wijsAf(context: Context, geaccordeerdDoor: string): Gevolg {
  const { zaak, op, procedure } = context;
  const reden = tekstUit(procedure.gegevens, 'reden') ?? REDEN_AFGEWEZEN;
  const { regelversie } = berekenBedrag(context, false, 0);
  const berekening = { regeling: 'forfait', bedrag: centen(0), regels: [], regelversie } as const;
  const besluit = maakBesluit(context, { uitkomst: 'afgewezen', berekening, redenen: [reden], geaccordeerdDoor });
  return {
    ok: true,
    tekst: 'Afgewezen na de eerste toets; de integrale beoordeling blijft open.',
    naar: 'afgewezen',
    uitkomst: 'afgewezen',
    klokken: [startBezwaartermijn(op)],
    effecten: [
      ...afgerond(context, besluit),
      { soort: 'brief', brief: 'afwijzing', gegevens: { reden, bezwaarTot: bezwaartermijnWht(op).laatsteDag } },
      ...publiceer(zaak, 'eerstetoets.afgewezen', ['gemeente', 'publiekeSchuldeisers'], { op }),
    ],
  };
}

/** The parts of a besluit that differ. */
interface Besluitdelen {
  readonly uitkomst: 'toegekend' | 'afgewezen';
  readonly berekening: Toetsberekening;
  readonly redenen: readonly string[];
  readonly geaccordeerdDoor: string;
}

function maakBesluit({ op, procedure }: Context, delen: Besluitdelen): Besluit {
  const { uitkomst, berekening, redenen, geaccordeerdDoor } = delen;
  return {
    besluitsoort: 'eersteToets',
    uitkomst,
    dagtekening: op,
    bedrag: berekening.bedrag,
    regels: berekening.regels,
    redenen,
    regelversie: berekening.regelversie,
    opgesteldDoor: laatsteVerrichter(procedure, 'stelBesluitVoor') ?? '',
    geaccordeerdDoor,
  };
}

function afgerond({ op }: Context, besluit: Besluit): readonly Effect[] {
  return [
    ...takenAf('akkoordEersteToets'),
    { soort: 'besluit', besluit },
    { soort: 'mijlpaal', mijlpaal: 'eersteToetsAf', op },
  ];
}
