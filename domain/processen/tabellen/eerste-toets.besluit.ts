/** The besluit of the eerste toets: what the voorstel computes and what the second beoordelaar establishes. */
import { berekenForfait, berekenPartnerbedrag, type Forfaitberekening } from '#domain/bedragen/forfait';
import { weiger, type Context, type Gevolg, type Weigering } from '#domain/processen/procedure';
import type { Besluit, Effect } from '#domain/processen/effecten';
import { bewakingAf, taak } from '#domain/processen/tabellen/signaaltaken';
import { laatsteVerrichter } from '#domain/processen/verrichtingen';
import { getalUit, jaUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { centen, schrijfBedrag, som } from '#domain/waarden/geld';

const BEGIN_REDEN: Readonly<Record<string, string>> = {
  automatisch: 'Uit onze gegevens blijkt dat u ten onrechte kinderopvangtoeslag moest terugbetalen.',
  handmatig: 'Uit uw dossier blijkt dat u ten onrechte kinderopvangtoeslag moest terugbetalen.',
  extra: 'Er is een andere reden waarom u in aanmerking komt.',
};

/** Computes the amount from the dossier as it is now. A household in which the partner got the forfait first leads to the partnerbedrag. */
export function berekenBedrag(context: Context, nogPartner: boolean, extraOntvangen: number): Forfaitberekening {
  const { zaak, feiten } = context;
  const alOntvangen = som([feiten?.alOntvangen ?? centen(0), centen(extraOntvangen)]);
  const gegevens = { aanvraagOntvangen: zaak.ontvangenOp, alOntvangen };
  return feiten?.partnerMetForfait ? berekenPartnerbedrag({ ...gegevens, nogPartner }) : berekenForfait(gegevens);
}

/** The voorstel: keeps what was computed so that the beoordelaar sees the same. */
export function stelVoor(context: Context, invoer: Invoer, door: string): Gevolg | Weigering {
  const positief = context.procedure.gegevens['voorlopig'] === 'positief';
  if (!positief) {
    return voorstel(`Voorstel: geen recht op € 30.000 na de eerste toets.`, { opgesteldDoor: door, bedrag: 0, extraOntvangen: 0 });
  }
  const partner = context.feiten?.partnerMetForfait ?? null;
  if (partner && invoer['nogPartner'] === null) {
    return weiger('verplicht', 'De partner kreeg het forfait al. Kies of zij nog toeslagpartner zijn.', 'nogPartner');
  }
  const extraOntvangen = getalUit(invoer, 'extraOntvangen') ?? 0;
  const nogPartner = jaUit(invoer, 'nogPartner');
  const { bedrag, regeling } = berekenBedrag(context, nogPartner, extraOntvangen);
  const soort = regeling === 'forfait' ? 'forfait' : 'bedrag voor de andere partner';
  return voorstel(`Voorstel: toekennen, ${soort} ${schrijfBedrag(bedrag)}.`, { opgesteldDoor: door, bedrag, extraOntvangen, nogPartner, regeling });
}

function voorstel(tekst: string, gegevens: Invoer): Gevolg {
  return {
    ok: true,
    tekst,
    naar: 'terAkkoord',
    gegevens,
    effecten: [
      { soort: 'taakAf', taak: 'stelBesluitVoor' },
      { soort: 'taakAf', taak: 'voorstelTerug' },
      taak('akkoordEersteToets', 'Beoordeel het voorstel van de eerste toets', { rol: 'beoordelaar' }),
    ],
  };
}

/** Establishes the besluit. Refuses when the dossier changed since the voorstel, so that nobody signs another amount than was shown. */
export function stelVast(context: Context, geaccordeerdDoor: string): Gevolg | Weigering {
  const { procedure } = context;
  const positief = procedure.gegevens['voorlopig'] === 'positief';
  return positief ? kenToe(context, geaccordeerdDoor) : wijsAf(context, geaccordeerdDoor);
}

function kenToe(context: Context, geaccordeerdDoor: string): Gevolg | Weigering {
  const { procedure, op } = context;
  const extraOntvangen = getalUit(procedure.gegevens, 'extraOntvangen') ?? 0;
  const berekening = berekenBedrag(context, procedure.gegevens['nogPartner'] === true, extraOntvangen);
  if (berekening.bedrag !== getalUit(procedure.gegevens, 'bedrag') || berekening.regeling !== procedure.gegevens['regeling']) {
    const melding = `Het dossier is gewijzigd sinds het voorstel: het bedrag is nu ${schrijfBedrag(berekening.bedrag)}. Stuur het voorstel terug.`;
    return weiger('dossier-gewijzigd', melding);
  }
  const opgesteldDoor = laatsteVerrichter(procedure, 'stelBesluitVoor') ?? '';
  const bezwaarTot = bezwaartermijnWht(op).laatsteDag;
  const reden = BEGIN_REDEN[tekstUit(procedure.gegevens, 'stap') ?? ''] ?? '';
  const besluit = maakBesluit(context, { uitkomst: 'toegekend', berekening, redenen: [reden], geaccordeerdDoor });
  const betaling = { bedrag: berekening.bedrag, regeling: berekening.regeling, opgesteldDoor, geaccordeerdDoor };
  return {
    ok: true,
    tekst: `Toegekend na de eerste toets: ${schrijfBedrag(berekening.bedrag)}.`,
    naar: 'toegekend',
    uitkomst: 'toegekend',
    klokken: [{ soort: 'start', klok: 'bezwaartermijn', vanaf: op }],
    effecten: [
      ...afgerond(besluit),
      ...(extraOntvangen > 0 ? [{ soort: 'ontvangst', regeling: 'eerder ontvangen', bedrag: centen(extraOntvangen), op } as const] : []),
      { soort: 'brief', brief: 'toekenning', gegevens: { bedrag: berekening.bedrag, regeling: berekening.regeling, bezwaarTot } },
      { soort: 'mijlpaal', mijlpaal: 'eersteToetsAf', op },
      { soort: 'mijlpaal', mijlpaal: 'gedupeerd', op },
      { soort: 'mijlpaal', mijlpaal: 'forfaitToegekend', op },
      { soort: 'publiceer', type: 'nl.herstelbalie.herstelmaatregel.vastgesteld', gegevens: { op, regeling: berekening.regeling } },
    ],
    start: [{ procedure: 'uitbetaling', gegevens: { ...betaling, toegekendOp: op } }],
    ...(berekening.bedrag === 0 ? { berichten: [{ bericht: 'nietsTeBetalen' }] } : {}),
  };
}

function wijsAf(context: Context, geaccordeerdDoor: string): Gevolg {
  const { op, procedure } = context;
  const bezwaarTot = bezwaartermijnWht(op).laatsteDag;
  const reden = tekstUit(procedure.gegevens, 'reden') ?? 'Uit uw dossier blijkt niet dat u ten onrechte moest terugbetalen.';
  const berekening = { regeling: 'forfait', bedrag: centen(0), regels: [], regelversie: 'forfait-2021-01-26' } as const;
  return {
    ok: true,
    tekst: 'Afgewezen na de eerste toets; de integrale beoordeling blijft open.',
    naar: 'afgewezen',
    uitkomst: 'afgewezen',
    klokken: [{ soort: 'start', klok: 'bezwaartermijn', vanaf: op }],
    effecten: [
      ...afgerond(maakBesluit(context, { uitkomst: 'afgewezen', berekening, redenen: [reden], geaccordeerdDoor })),
      { soort: 'brief', brief: 'afwijzing', gegevens: { reden, bezwaarTot } },
      { soort: 'mijlpaal', mijlpaal: 'eersteToetsAf', op },
      { soort: 'publiceer', type: 'nl.herstelbalie.eerstetoets.afgewezen', gegevens: { op } },
    ],
  };
}

function maakBesluit(
  { op, procedure }: Context,
  d: { uitkomst: 'toegekend' | 'afgewezen'; berekening: Forfaitberekening; redenen: readonly string[]; geaccordeerdDoor: string },
): Besluit {
  return {
    besluitsoort: 'eersteToets',
    uitkomst: d.uitkomst,
    dagtekening: op,
    bedrag: d.berekening.bedrag,
    regels: d.berekening.regels,
    redenen: d.redenen,
    regelversie: d.berekening.regelversie,
    opgesteldDoor: laatsteVerrichter(procedure, 'stelBesluitVoor') ?? '',
    geaccordeerdDoor: d.geaccordeerdDoor,
  };
}

function afgerond(besluit: Besluit): readonly Effect[] {
  return [{ soort: 'taakAf', taak: 'akkoordEersteToets' }, ...bewakingAf('forfaitbetaling'), { soort: 'besluit', besluit }];
}
