/** After the beschikking: bezwaar, the besluit that stands, a later revision; and the ends before it. */
import { herzieCompensatie } from '#domain/bedragen/herziening';
import type { Berichtdefinitie, Context, Gevolg, Handelingdefinitie, Kloksignaal } from '#domain/processen/procedure';
import { bezwaarklokken, bezwaarsignalen } from '#domain/processen/tabellen/bezwaar';
import { VOOR_BESLUIT } from '#domain/processen/tabellen/integrale-beoordeling.fases';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { eindeVan, taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { datumUit, getalUit } from '#domain/processen/velden';
import { vensterWerkelijkeSchade } from '#domain/termijnen/vensters';
import { schrijfDatum } from '#domain/waarden/datum';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

/** Every taak the procedure can leave open. */
const INTEGRALE_TAKEN = [
  ...['intakegesprek', 'verzamelFeiten', 'beoordeelJaren', 'stelVooraankondigingVoor', 'akkoordVooraankondiging'],
  ...['vooraankondigingTerug', 'bespreekVooraankondiging', 'heroverweeg', 'akkoordBeschikking', 'beschikkingTerug'],
  'uitspraak',
] as const;

const BEZWAARKLOKKEN = bezwaarklokken.map(({ naam }) => naam);

const legBezwaarVast: Handelingdefinitie = {
  naam: 'legBezwaarVast',
  titel: 'Leg bezwaar tegen de beschikking vast',
  toelichting: 'Zolang er bezwaar is, staat de beschikking niet vast.',
  bron: 'Wht 6.10a; Awb 6:7',
  fases: ['beschikt'],
  rollen: ['pzb', 'jurist'],
  velden: [{ naam: 'ontvangenOp', label: 'Ontvangen op', soort: 'datum', nietNaVandaag: true }],
  naar: ['bezwaar'],
  verricht: ({ op }, invoer): Gevolg => ({
    ok: true,
    tekst: `Bezwaar ontvangen op ${schrijfDatum(datumUit(invoer, 'ontvangenOp') ?? op)}.`,
    naar: 'bezwaar',
    klokken: BEZWAARKLOKKEN.map((klok) => ({ soort: 'stop', klok })),
    effecten: [taak('bezwaarOntvangen', 'Behandel het bezwaar tegen de beschikking', { rol: 'jurist' })],
  }),
};

const rondBezwaarAf: Handelingdefinitie = {
  naam: 'rondBezwaarAf',
  titel: 'Het bezwaar is afgedaan',
  toelichting:
    'Alleen als de beslissing op bezwaar vaststaat, of als het bezwaar is ingetrokken. Daarmee staat ook de beschikking vast.',
  bron: 'Awb 7:11',
  fases: ['bezwaar'],
  rollen: ['jurist'],
  velden: [{ naam: 'vastSinds', label: 'Sinds welke dag staat het vast?', soort: 'datum', nietNaVandaag: true }],
  naar: ['onherroepelijk'],
  hoofdstap: true,
  verricht: (context, invoer) => onherroepelijk(context, datumUit(invoer, 'vastSinds') ?? context.op),
};

/** The besluit stands: from then the window for aanvullende werkelijke schade counts (Wht 6.1 lid 3). */
function onherroepelijk({ zaak, procedure, op }: Context, sinds: Context['op']): Gevolg {
  const venster = procedure.gegevens['gedupeerd'] === true ? vensterWerkelijkeSchade(sinds) : null;
  const schade =
    venster === null
      ? ''
      : ` Aanvullende werkelijke schade kan worden gevraagd tot en met ${schrijfDatum(venster.laatsteDag)} (${venster.bron}).`;
  return {
    ok: true,
    tekst: `De beschikking staat vast sinds ${schrijfDatum(sinds)}.${schade}`,
    naar: 'onherroepelijk',
    uitkomst: 'onherroepelijk',
    gegevens: { onherroepelijkOp: sinds, vensterSchadeTot: venster?.laatsteDag ?? null },
    klokken: BEZWAARKLOKKEN.map((klok) => ({ soort: 'stop', klok })),
    effecten: [
      ...takenAf('bezwaarOntvangen'),
      ...publiceer(zaak, 'beschikking.onherroepelijk', ['sbn'], { procedure: procedure.id, op }),
    ],
  };
}

/** The signals of the term to object, but at its end this besluit stands and the procedure is over. */
export const beschiktsignalen: readonly Kloksignaal[] = bezwaarsignalen.map((regel) =>
  regel.signaal !== 'verlopen'
    ? regel
    : {
        klok: regel.klok,
        signaal: regel.signaal,
        vanuit: ['beschikt'],
        naar: ['onherroepelijk'],
        gevolg: 'De beschikking staat vast; het venster voor aanvullende werkelijke schade gaat open.',
        verwerk: (context): Gevolg => onherroepelijk(context, eindeVan(context, regel.klok)),
      },
);

const legHerzieningVast: Handelingdefinitie = {
  naam: 'legHerzieningVast',
  titel: 'Leg een hogere kinderopvangtoeslag vast (herziening)',
  toelichting:
    'Als de kinderopvangtoeslag van een jaar later hoger is vastgesteld. Verrekenen mag alleen met die verhoging zelf.',
  bron: 'Wht 2.4',
  fases: ['beschikt', 'bezwaar', 'onherroepelijk'],
  naEinde: true,
  rollen: ['jurist'],
  velden: [
    ...(['startbedrag', 'rentevergoeding', 'hogereKot', 'renteOverHogereKot'] as const).map((naam) => ({
      naam,
      label: {
        startbedrag: 'Startbedrag van dat jaar in de compensatie',
        rentevergoeding: 'Rentevergoeding van dat jaar in de compensatie',
        hogereKot: 'Verhoging van de kinderopvangtoeslag',
        renteOverHogereKot: 'Rente die over de verhoging is betaald',
      }[naam],
      soort: 'bedrag' as const,
      minimum: 0,
      maximum: 1_000_000_000,
    })),
  ],
  naar: [],
  verricht: (_context, invoer): Gevolg => {
    const bedrag = (veld: string): ReturnType<typeof centen> => centen(getalUit(invoer, veld) ?? 0);
    const { verlagingStartbedrag, verlagingRente, verrekenbaar } = herzieCompensatie({
      startbedrag: bedrag('startbedrag'),
      rentevergoeding: bedrag('rentevergoeding'),
      hogereKot: bedrag('hogereKot'),
      renteOverHogereKot: bedrag('renteOverHogereKot'),
    });
    return {
      ok: true,
      tekst: `Herziening (Wht 2.4): startbedrag ${schrijfBedrag(verlagingStartbedrag)} lager, rente ${schrijfBedrag(verlagingRente)} lager; te verrekenen met de verhoging: ${schrijfBedrag(verrekenbaar)}.`,
    };
  },
};

const meldOverlijden: Handelingdefinitie = {
  naam: 'meldOverlijden',
  titel: 'De ouder is overleden',
  toelichting:
    'De beoordeling stopt en de zaak gaat verder met de nabestaanden. Er gaat geen brief meer naar de ouder.',
  bron: 'Wht 2.9a, 2.9b, 4a.1',
  fases: VOOR_BESLUIT,
  rollen: ['pzb', 'teamleider'],
  velden: [
    { naam: 'overledenOp', label: 'Overleden op', soort: 'datum', nietNaVandaag: true },
    {
      naam: 'nabestaande',
      label: 'Wie is de contactpersoon van de nabestaanden?',
      soort: 'tekst',
      persoonsgegeven: true,
      verplicht: false,
    },
  ],
  naar: ['nabestaanden'],
  verricht: ({ zaak, op }): Gevolg => ({
    ok: true,
    tekst: 'De ouder is overleden. De zaak gaat verder met de nabestaanden.',
    naar: 'nabestaanden',
    uitkomst: 'nabestaanden',
    effecten: [...takenAf(...INTEGRALE_TAKEN), ...publiceer(zaak, 'ouder.overleden', ['sbn', 'gemeente'], { op })],
  }),
};

/** The ouder leaves it at the eerste toets. */
export const afgezienBericht: Berichtdefinitie = {
  bericht: 'ouderZietAf',
  fases: VOOR_BESLUIT,
  naar: ['afgezien'],
  gevolg: 'De integrale beoordeling eindigt: de ouder ziet ervan af.',
  verwerk: (): Gevolg => ({
    ok: true,
    tekst: 'De integrale beoordeling eindigt: de ouder ziet ervan af.',
    naar: 'afgezien',
    uitkomst: 'afgezien',
    effecten: takenAf(...INTEGRALE_TAKEN),
  }),
};

/** Acts after the decision, and the end by death. */
export const eindehandelingen: readonly Handelingdefinitie[] = [
  legBezwaarVast,
  rondBezwaarAf,
  legHerzieningVast,
  meldOverlijden,
];
