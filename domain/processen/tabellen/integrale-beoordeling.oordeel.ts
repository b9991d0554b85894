/** The judgment on each year, and the advice of the Commissie van Wijzen. */
import { jaarsleutel, schrijfJaardeel } from '#domain/integraal/jaardeel';
import { jarenIn, metJaar } from '#domain/integraal/jaren';
import { GRONDNAMEN, oordeelOver, UITSLUITINGEN, type Uitsluiting } from '#domain/integraal/oordeel';
import { compensatieparametersOp } from '#domain/parameters/compensatie';
import { weiger, type Gevolg, type Handelingdefinitie, type Weigering } from '#domain/processen/procedure';
import { JAARVELDEN, leesBekendJaar } from '#domain/processen/tabellen/integrale-beoordeling.jaarvelden';
import { isVersneld, streef } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { jaUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { datum } from '#domain/waarden/datum';
import { schrijfRondBedrag } from '#domain/waarden/geld';

/** The form names the amount that holds now; the calculation takes that of its own day. */
const DREMPEL = schrijfRondBedrag(compensatieparametersOp(datum('9999-12-31')).drempelHardheid);

const GEEN_UITSLUITING = 'geen';

const beoordeelJaar: Handelingdefinitie = {
  naam: 'beoordeelJaar',
  titel: 'Beoordeel een jaar',
  toelichting:
    'De volgorde ligt vast: eerst vooringenomenheid, dan hardheid, dan opzet of grove schuld. Ga ervan uit dat de ouder recht had op kinderopvangtoeslag, tenzij duidelijk is van niet.',
  bron: 'Wht 2.1, 2.6; H-STEP',
  fases: ['beoordeling', 'heroverweging'],
  rollen: ['pzb'],
  velden: [
    ...JAARVELDEN,
    {
      naam: 'vooringenomen',
      label: 'Is de kinderopvangtoeslag in dit jaar met institutionele vooringenomenheid behandeld?',
      hint: 'Ook als het jaar bij een groepsonderzoek (CAF) hoorde. Er geldt geen ondergrens.',
      soort: 'jaNee',
    },
    {
      naam: 'hardheid',
      label: 'Was de uitwerking onbillijk door de hardheid van het stelsel?',
      hint: `Het gaat dan om ten minste ${DREMPEL} in dat jaar; de berekening bewaakt die grens.`,
      soort: 'jaNee',
      alleenAls: { veld: 'vooringenomen', waarden: [false] },
    },
    {
      naam: 'ogs',
      label: 'Is een betalings- of schuldregeling geweigerd wegens onterecht opzet of grove schuld?',
      soort: 'jaNee',
    },
    {
      naam: 'uitsluiting',
      label: 'Is er een reden waarom dit jaar toch geen compensatie geeft?',
      soort: 'keuze',
      keuzes: [
        { waarde: GEEN_UITSLUITING, label: 'Nee' },
        ...Object.entries(UITSLUITINGEN).map(([waarde, { titel }]) => ({ waarde, label: titel })),
      ],
    },
    {
      naam: 'motivering',
      label: 'Motivering',
      hint: 'Deze tekst komt in de brief als het jaar wordt afgewezen. Noem wat er in dit jaar gebeurde en waarom dat tot dit oordeel leidt. Spreek de ouder aan met u.',
      soort: 'langeTekst',
      persoonsgegeven: true,
    },
  ],
  naar: [],
  verricht: (context, invoer): Gevolg | Weigering => {
    const jaar = leesBekendJaar(context, invoer);
    if ('ok' in jaar) return jaar;
    const oordeel = oordeelOver({
      vooringenomen: jaUit(invoer, 'vooringenomen'),
      hardheid: jaUit(invoer, 'hardheid'),
      ogs: jaUit(invoer, 'ogs'),
      uitsluiting: uitsluitingUit(invoer),
    });
    const gegevens = { ...metJaar(jaar.deel, oordeel), feitenGewijzigdOp: context.op };
    const na = jarenIn({ ...context.procedure.gegevens, ...gegevens });
    const waarom = oordeel.uitsluiting === null ? '' : ` (${UITSLUITINGEN[oordeel.uitsluiting].titel.toLowerCase()})`;
    return {
      ok: true,
      tekst: `${schrijfJaardeel(jaar.deel)}: ${GRONDNAMEN[oordeel.grond].toLowerCase()}${waarom}. ${na.filter(({ oordeel: o }) => o !== null).length} van ${na.length} beoordeeld.`,
      gegevens,
      effecten: [{ soort: 'jaaroordeel', jaar: jaarsleutel(jaar.deel), oordeel }],
    };
  },
};

function uitsluitingUit(invoer: Invoer): Uitsluiting | null {
  const waarde = tekstUit(invoer, 'uitsluiting');
  return waarde === null || waarde === GEEN_UITSLUITING ? null : (waarde as Uitsluiting);
}

const legVoorAanCommissie: Handelingdefinitie = {
  naam: 'legVoorAanCommissie',
  titel: 'Leg voor aan de Commissie van Wijzen',
  toelichting: 'De commissie krijgt alles wat de beoordeling heeft beïnvloed, ook wat niet in het dossier staat.',
  bron: 'Wht 5.2 lid 2',
  fases: ['beoordeling'],
  rollen: ['pzb'],
  velden: [
    {
      naam: 'voorgelegd',
      label: 'Welke stukken en gegevens legt u voor?',
      hint: 'Noem ze één voor één. De ouder kan hier later om vragen (Wht 5.2 lid 4).',
      soort: 'langeTekst',
      persoonsgegeven: true,
    },
  ],
  naar: ['advies'],
  kanNiet: ({ procedure }) => {
    const jaren = jarenIn(procedure.gegevens);
    return jaren.length > 0 && jaren.every(({ oordeel }) => oordeel !== null) ? null : 'Beoordeel eerst ieder jaar.';
  },
  verricht: ({ op }): Gevolg => ({
    ok: true,
    tekst: 'De zaak is voorgelegd aan de Commissie van Wijzen.',
    naar: 'advies',
    klokken: streef('advies', op),
    effecten: takenAf('beoordeelJaren'),
  }),
};

const legCommissieadviesVast: Handelingdefinitie = {
  naam: 'legCommissieadviesVast',
  titel: 'Leg het advies van de Commissie van Wijzen vast',
  toelichting: 'Ga na of het advies zorgvuldig, begrijpelijk en sluitend is (Awb 3:9).',
  bron: 'Wht 5.2 lid 3; Awb 3:9',
  fases: ['advies'],
  rollen: ['pzb'],
  velden: [
    { naam: 'ontvangenOp', label: 'Ontvangen op', soort: 'datum', nietNaVandaag: true },
    { naam: 'advies', label: 'Wat adviseert de commissie?', soort: 'langeTekst', persoonsgegeven: true },
    {
      naam: 'strekking',
      label: 'Volgt u het advies?',
      soort: 'keuze',
      keuzes: [
        { waarde: 'volgt', label: 'Ja, wij volgen het advies' },
        { waarde: 'voordeel', label: 'Nee, wij wijken af in het voordeel van de ouder' },
        { waarde: 'nadeel', label: 'Nee, wij wijken af in het nadeel van de ouder' },
      ],
    },
    {
      naam: 'waaromNadeel',
      label: 'Waarom wijkt u af in het nadeel van de ouder?',
      hint: 'Deze motivering komt in de beschikking (Wht 5.2 lid 3).',
      soort: 'langeTekst',
      persoonsgegeven: true,
      alleenAls: { veld: 'strekking', waarden: ['nadeel'] },
    },
  ],
  naar: ['beoordeling'],
  hoofdstap: true,
  verricht: ({ procedure, op }, invoer): Gevolg => ({
    ok: true,
    tekst: `Advies van de Commissie van Wijzen vastgelegd: ${STREKKINGEN[tekstUit(invoer, 'strekking') ?? 'volgt'] ?? ''}.`,
    naar: 'beoordeling',
    gegevens: { adviesOp: tekstUit(invoer, 'ontvangenOp') ?? op, adviesStrekking: tekstUit(invoer, 'strekking') },
    klokken: streef('beoordeling', op, isVersneld(procedure.gegevens)),
    effecten: [taak('stelVooraankondigingVoor', 'Stel de vooraankondiging voor')],
  }),
};

const STREKKINGEN: Readonly<Record<string, string>> = {
  volgt: 'wij volgen het',
  voordeel: 'wij wijken af in het voordeel van de ouder',
  nadeel: 'wij wijken af in het nadeel van de ouder, met motivering',
};

const verzamelMeerFeiten: Handelingdefinitie = {
  naam: 'verzamelMeerFeiten',
  titel: 'Ga terug naar het dossier',
  toelichting: 'Als bij de beoordeling blijkt dat er feiten ontbreken.',
  bron: 'Awb 3:2',
  fases: ['beoordeling'],
  rollen: ['pzb'],
  velden: [{ naam: 'reden', label: 'Wat ontbreekt er?', soort: 'langeTekst', persoonsgegeven: true }],
  naar: ['dossier'],
  verricht: ({ procedure, op }): Gevolg => ({
    ok: true,
    tekst: 'Er ontbreken feiten; het dossier is weer open.',
    naar: 'dossier',
    klokken: streef('dossier', op, isVersneld(procedure.gegevens)),
    effecten: [...takenAf('beoordeelJaren', 'stelVooraankondigingVoor'), taak('verzamelFeiten', 'Verzamel de feiten')],
  }),
};

/** The reason why no decision can be proposed yet, or null. */
export function nietBeoordeeld(jaren: ReturnType<typeof jarenIn>): Weigering | null {
  const open = jaren.filter(({ oordeel }) => oordeel === null).map(({ deel }) => schrijfJaardeel(deel));
  if (jaren.length === 0) return weiger('jaar-ontbreekt', 'Er staat geen jaar in de zaak.');
  return open.length === 0 ? null : weiger('niet-beoordeeld', `Beoordeel eerst ${open.join('; ')}.`);
}

/** Acts of the judgment. */
export const oordeelhandelingen: readonly Handelingdefinitie[] = [
  beoordeelJaar,
  legVoorAanCommissie,
  legCommissieadviesVast,
  verzamelMeerFeiten,
];
