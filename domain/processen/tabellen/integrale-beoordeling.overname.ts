/** A beoordeling that the previous system carried on or decided: its days and amounts are taken over as they were given, not worked out again. */
import { OVERGENOMEN_BRON } from '#domain/integraal/verschil';
import type { Besluit, Besluitregel, Besluitsoort, Effect, Mijlpaal } from '#domain/processen/effecten';
import type { Berichtdefinitie, Context, Gevolg } from '#domain/processen/procedure';
import { startBezwaartermijn } from '#domain/processen/tabellen/bezwaar';
import { ontvangenOfOnderweg } from '#domain/processen/tabellen/integrale-beoordeling.bedrag';
import { KWARTAAL, streef, ZIENSWIJZE } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { getalUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { centen, minTotNul, schrijfBedrag, som, type EuroCenten } from '#domain/waarden/geld';

/** Version of the rules behind an amount that was taken over: none of ours. */
const OVERGENOMEN_REGELS = 'vorig systeem';

/** A vooraankondiging of the previous system; `gegevens`: `bedrag` (eurocenten) and by whom it was drawn up and approved. */
export const vooraankondigingOvergenomen: Berichtdefinitie = {
  bericht: 'vooraankondigingOvergenomen',
  fases: ['intake'],
  naar: ['zienswijze'],
  gevolg: 'Bij een overname: de vooraankondiging van het vorige systeem geldt; de reactietermijn telt vanaf haar dag.',
  verwerk: (context, gegevens): Gevolg => {
    const { op } = context;
    const { bedrag, teBetalen, wie } = lees(context, gegevens);
    const regel = { omschrijving: 'Compensatie', bedrag, bron: OVERGENOMEN_BRON };
    const besluit = maakBesluit(context, 'vooraankondiging', {
      uitkomst: 'voorlopig',
      regels: [regel],
      redenen: [],
      wie,
    });
    return {
      ok: true,
      tekst: `Vooraankondiging overgenomen: voorlopig ${schrijfBedrag(bedrag)}, te betalen ${schrijfBedrag(teBetalen)}.`,
      naar: 'zienswijze',
      gegevens: { overgenomen: true, vooraankondigingOp: op, vooraankondigingTotaal: bedrag },
      klokken: [...streef(null, op), { soort: 'start', klok: ZIENSWIJZE.naam, vanaf: op }],
      effecten: [
        ...takenAf('intakegesprek'),
        { soort: 'besluit', besluit },
        { soort: 'mijlpaal', mijlpaal: 'vooraankondigingVerzonden', op },
        taak('bespreekVooraankondiging', 'Bespreek de vooraankondiging met de ouder'),
      ],
      start: uitbetaling('voorlopig', teBetalen, wie, op),
    };
  },
};

/**
 * A beschikking of the previous system; `gegevens` as above, with `toegekendeJaren` and `afgewezenJaren` as text. A refused year was refused on bias and
 * on hardness, each in its own besluit (RVS:2025:1301). What is paid is what the amount is above all that was received (Wht 2.1 lid 5, 6.9 lid 2).
 */
export const beschikkingOvergenomen: Berichtdefinitie = {
  bericht: 'beschikkingOvergenomen',
  fases: ['intake', 'zienswijze', 'heroverweging'],
  naar: ['beschikt'],
  gevolg: 'Bij een overname: de beschikking van het vorige systeem geldt; de bezwaartermijn telt vanaf haar dag.',
  verwerk: (context, gegevens): Gevolg => {
    const { op } = context;
    const { bedrag, teBetalen, wie } = lees(context, gegevens);
    const gedupeerd = bedrag > 0;
    const mijlpalen: readonly Mijlpaal[] = gedupeerd
      ? ['integraleBeoordelingAf', 'gedupeerd', 'compensatieToegekend']
      : ['integraleBeoordelingAf'];
    return {
      ok: true,
      tekst: `Beschikking overgenomen: ${schrijfBedrag(bedrag)}, nog te betalen ${schrijfBedrag(teBetalen)}.`,
      naar: 'beschikt',
      gegevens: { overgenomen: true, beschiktOp: op, beschiktTotaal: bedrag, gedupeerd },
      klokken: [
        ...streef(null, op),
        startBezwaartermijn(op),
        { soort: 'stop', klok: ZIENSWIJZE.naam },
        { soort: 'stop', klok: KWARTAAL.naam },
      ],
      effecten: [
        ...takenAf('intakegesprek', 'bespreekVooraankondiging', 'heroverweeg'),
        ...beschikkingen(context, gegevens, bedrag, wie).map((besluit): Effect => ({ soort: 'besluit', besluit })),
        ...mijlpalen.map((mijlpaal): Effect => ({ soort: 'mijlpaal', mijlpaal, op })),
      ],
      start: uitbetaling('compensatie', teBetalen, wie, op),
      berichten: [{ bericht: 'integraalBeslist', gegevens: { op } }],
    };
  },
};

/** Who drew it up and who approved it, in the previous system. */
interface Wie {
  readonly opgesteldDoor: string;
  readonly geaccordeerdDoor: string;
}

function lees(
  context: Context,
  gegevens: Invoer,
): { readonly bedrag: EuroCenten; readonly teBetalen: EuroCenten; readonly wie: Wie } {
  const bedrag = centen(getalUit(gegevens, 'bedrag') ?? 0);
  const tekst = (naam: string): string => tekstUit(gegevens, naam) ?? '';
  const wie = { opgesteldDoor: tekst('opgesteldDoor'), geaccordeerdDoor: tekst('geaccordeerdDoor') };
  return { bedrag, teBetalen: minTotNul(bedrag, ontvangenOfOnderweg(context)), wie };
}

function beschikkingen(context: Context, gegevens: Invoer, bedrag: EuroCenten, wie: Wie): readonly Besluit[] {
  const [toegekend, afgewezen] = [tekstUit(gegevens, 'toegekendeJaren'), tekstUit(gegevens, 'afgewezenJaren')];
  const regel = { omschrijving: 'Compensatie', bedrag, bron: OVERGENOMEN_BRON };
  const reden = (wat: string, jaren: string | null): readonly string[] => (jaren === null ? [] : [`${wat}: ${jaren}.`]);
  const weigering = (soort: Besluitsoort): Besluit =>
    maakBesluit(context, soort, {
      uitkomst: 'afgewezen',
      regels: [],
      redenen: reden('Afgewezen jaren', afgewezen),
      wie,
    });
  return [
    ...(bedrag > 0
      ? [
          maakBesluit(context, 'compensatie', {
            ...{ uitkomst: 'toegekend', regels: [regel], redenen: reden('Toegekende jaren', toegekend), wie },
          }),
        ]
      : []),
    ...(afgewezen === null && bedrag > 0 ? [] : [weigering('geenVooringenomenheid'), weigering('geenHardheid')]),
  ];
}

function maakBesluit(
  { op }: Context,
  besluitsoort: Besluitsoort,
  delen: {
    readonly uitkomst: Besluit['uitkomst'];
    readonly regels: readonly Besluitregel[];
    readonly redenen: readonly string[];
    readonly wie: Wie;
  },
): Besluit {
  const { uitkomst, regels, redenen, wie } = delen;
  const bedrag = som(regels.map((regel) => centen(regel.bedrag)));
  return { besluitsoort, uitkomst, dagtekening: op, bedrag, regels, redenen, regelversie: OVERGENOMEN_REGELS, ...wie };
}

function uitbetaling(regeling: string, bedrag: EuroCenten, wie: Wie, op: Context['op']): NonNullable<Gevolg['start']> {
  return bedrag > 0 ? [{ procedure: 'uitbetaling', gegevens: { regeling, bedrag, ...wie, toegekendOp: op } }] : [];
}
