/** Zaken in the integrale beoordeling, one or more in every fase. */
import {
  adviesBinnen,
  beoordeelt,
  beschikt,
  intake,
  klaarVoorBetaling,
  kondigtAan,
  legtFeitenVast,
  legtVoor,
  naarDossier,
  ouderCorrigeert,
  reageert,
  uitspraak,
  verzendtOverzicht,
  type Demojaar,
} from '#db/demo/beoordelingstappen';
import { betaald, handeling, type Stap } from '#db/demo/stappen';
import { werkdag, type Schets, type Verteller } from '#db/demo/verhaal';
import { totBetaling } from '#db/demo/verhalen/betaald';
import { datum, plusDagen, type Datum } from '#domain/waarden/datum';

const BIAS =
  'In dit jaar stopten wij uw toeslag na een groepsonderzoek. Wij gaven u geen kans om bewijs te sturen en keken niet naar de stukken die u had ingeleverd.';
const HARD =
  'U kon een klein deel van de eigen bijdrage niet aantonen. Toch moest u de toeslag van het hele jaar terugbetalen. Dat stond niet in verhouding.';
const OGS =
  'U vroeg om een betalingsregeling. Wij weigerden die, omdat wij ten onrechte dachten dat u met opzet iets fout deed.';
const STOP =
  'U heeft zelf doorgegeven dat de opvang stopte. Daarna is de toeslag beëindigd. Wij zien in de stukken niet dat wij u daartoe hebben gebracht.';

/** Facts like those of many households; `schaal` makes them differ. */
function jaren(schaal: number): readonly Demojaar[] {
  const bedrag = (basis: number): number => basis + schaal * 137;
  return [
    {
      jaar: 2012,
      gecorrigeerd: bedrag(9_400),
      rente: 310,
      terugbetaald: bedrag(9_710),
      kosten: 85,
      correctieOp: datum('2014-03-18'),
      groepsonderzoek: true,
      oordeel: 'vooringenomen',
      motivering: BIAS,
    },
    {
      jaar: 2013,
      gecorrigeerd: bedrag(7_150),
      rente: 190,
      terugbetaald: bedrag(4_000),
      correctieOp: datum('2014-11-04'),
      oordeel: 'hardheid',
      motivering: HARD,
    },
  ];
}

/** With a year that gives nothing: that one goes to the Commissie van Wijzen. */
function metAfwijzing(schaal: number): readonly Demojaar[] {
  return [
    ...jaren(schaal),
    {
      jaar: 2015,
      gecorrigeerd: 1_900,
      terugbetaald: 1_900,
      correctieOp: datum('2016-05-10'),
      oordeel: 'zelfStopgezet',
      motivering: STOP,
    },
  ];
}

/** Everything before the beoordeling: received in time, forfait paid. `begin` is the day on which it leaves the queue. */
function vooraf(v: Verteller, begin: Datum): readonly Stap[] {
  return totBetaling(v, datum('2021-03-15'), werkdag(plusDagen(begin, -200)));
}

type Stukken = readonly (Stap | readonly Stap[])[];

function zaak(v: Verteller, tekst: string, begin: Datum, stappen: Stukken): Schets {
  return { tekst, ontvangen: '2021-02-08', stappen: [vooraf(v, begin), ...stappen] };
}

/** Days counted from the day on which the beoordeling began. */
function na(begin: Datum): (dagen: number) => Datum {
  return (dagen) => werkdag(plusDagen(begin, dagen));
}

/** Everything up to and with the feitenoverzicht. */
function totOverzicht(v: Verteller, begin: Datum, lijst: readonly Demojaar[]): Stukken {
  const op = na(begin);
  return [
    intake(begin, v.spelers, lijst),
    naarDossier(op(4), v.spelers),
    legtFeitenVast(op(14), v.spelers, lijst),
    verzendtOverzicht(op(16), v.spelers),
  ];
}

/** Up to and with the vooraankondiging of years that all give something. */
function totAankondiging(v: Verteller, begin: Datum, lijst: readonly Demojaar[]): Stukken {
  const op = na(begin);
  return [...totOverzicht(v, begin, lijst), beoordeelt(op(25), v.spelers, lijst), kondigtAan(op(30), v.spelers)];
}

type Maker = (v: Verteller, schaal: number) => Schets;

const INTAKE: Maker = (v, schaal) => {
  const begin = v.geleden(3 + schaal);
  return zaak(v, 'De integrale beoordeling is net begonnen: het eerste gesprek is geweest.', begin, [
    intake(begin, v.spelers, jaren(schaal)),
  ]);
};

const DOSSIER: Maker = (v, schaal) => {
  const begin = v.geleden(30 + schaal);
  return zaak(v, 'De feiten worden verzameld; van één jaar is nog niets gevonden.', begin, [
    intake(begin, v.spelers, jaren(schaal)),
    naarDossier(na(begin)(5), v.spelers),
    legtFeitenVast(na(begin)(12), v.spelers, jaren(schaal).slice(0, 1)),
  ]);
};

const BEOORDELING: Maker = (v, schaal) => {
  const begin = v.geleden(40 + schaal);
  const [eerste] = jaren(schaal);
  return zaak(v, 'Het feitenoverzicht is verstuurd. De ouder noemt een ander bedrag: dat staat ernaast.', begin, [
    ...totOverzicht(v, begin, jaren(schaal)),
    eerste ? ouderCorrigeert(na(begin)(22), v.spelers, eerste, 11_000) : [],
    beoordeelt(na(begin)(28), v.spelers, jaren(schaal).slice(0, 1)),
  ]);
};

const ADVIES: Maker = (v, schaal) => {
  const begin = v.geleden(60 + schaal);
  return zaak(v, 'Een jaar geeft geen compensatie: de zaak ligt bij de Commissie van Wijzen.', begin, [
    ...totOverzicht(v, begin, metAfwijzing(schaal)),
    beoordeelt(na(begin)(25), v.spelers, metAfwijzing(schaal)),
    legtVoor(na(begin)(28), v.spelers),
  ]);
};

const AANKONDIGING_TER_AKKOORD: Maker = (v, schaal) => {
  const begin = v.geleden(45 + schaal);
  return zaak(v, 'De vooraankondiging wacht op een tweede beoordelaar.', begin, [
    ...totOverzicht(v, begin, jaren(schaal)),
    beoordeelt(na(begin)(25), v.spelers, jaren(schaal)),
    kondigtAan(v.geleden(1), v.spelers, true),
  ]);
};

const ZIENSWIJZE: Maker = (v, schaal) => {
  const begin = v.geleden(35 + (schaal % 10));
  return zaak(
    v,
    'De vooraankondiging is verstuurd; de ouder kan nog reageren en het voorlopige bedrag staat klaar.',
    begin,
    totAankondiging(v, begin, jaren(schaal + 60)),
  );
};

const HEROVERWEGING: Maker = (v, schaal) => {
  const begin = v.geleden(60 + schaal);
  return zaak(
    v,
    'De ouder is het niet eens met de vooraankondiging; de reactie wordt gewogen. Het voorlopige bedrag is betaald.',
    begin,
    [
      ...totAankondiging(v, begin, jaren(schaal + 60)),
      klaarVoorBetaling(na(begin)(32), v.spelers),
      betaald(na(begin)(36)),
      reageert(na(begin)(38), v.spelers),
    ],
  );
};

const BESCHIKKING_TER_AKKOORD: Maker = (v, schaal) => {
  const begin = v.geleden(62 + schaal);
  return zaak(v, 'De beschikking wacht op een tweede beoordelaar.', begin, [
    ...totAankondiging(v, begin, jaren(schaal)),
    reageert(na(begin)(40), v.spelers, false),
    beschikt(v.geleden(2), v.spelers, true),
  ]);
};

const BESCHIKT: Maker = (v, schaal) => {
  const begin = v.geleden(140 + schaal);
  const lijst = metAfwijzing(schaal + 90);
  return zaak(v, 'Beschikt: twee jaren toegekend, één afgewezen; de bezwaartermijn loopt.', begin, [
    ...totOverzicht(v, begin, lijst),
    beoordeelt(na(begin)(25), v.spelers, lijst),
    legtVoor(na(begin)(28), v.spelers),
    adviesBinnen(na(begin)(56), v.spelers),
    kondigtAan(na(begin)(60), v.spelers),
    klaarVoorBetaling(na(begin)(63), v.spelers),
    betaald(na(begin)(68)),
    reageert(na(begin)(70), v.spelers),
    beschikt(na(begin)(80), v.spelers),
    klaarVoorBetaling(na(begin)(83), v.spelers),
    betaald(na(begin)(88)),
  ]);
};

const BEZWAAR: Maker = (v, schaal) => {
  const begin = v.geleden(150 + schaal);
  return zaak(v, 'De ouder maakte bezwaar tegen de beschikking.', begin, [
    ...totAankondiging(v, begin, jaren(schaal)),
    beschikt(na(begin)(60), v.spelers),
    handeling(na(begin)(90), ['integraleBeoordeling', 'legBezwaarVast'], 'hanna.smit', {
      invoer: { ontvangenOp: na(begin)(89) },
    }),
  ]);
};

const ONHERROEPELIJK: Maker = (v, schaal) => {
  const begin = v.geleden(420 + schaal);
  return zaak(v, 'De beschikking staat vast.', begin, [
    ...totAankondiging(v, begin, jaren(schaal)),
    beschikt(na(begin)(60), v.spelers),
  ]);
};

const RECHTER: Maker = (v, schaal) => {
  const begin = v.geleden(100 + schaal);
  return zaak(
    v,
    'De rechter gaf een termijn met een dwangsom; die loopt, want de vooraankondiging kwam te laat.',
    begin,
    [
      ...totOverzicht(v, begin, jaren(schaal)),
      uitspraak(na(begin)(20), 'hanna.smit', {
        aankondiging: v.geleden(12 + (schaal % 5)),
        besluit: plusDagen(v.vandaag, 20),
      }),
      beoordeelt(v.geleden(5), v.spelers, jaren(schaal)),
    ],
  );
};

const OVERLEDEN: Maker = (v, schaal) => {
  const begin = v.geleden(80 + schaal);
  return zaak(v, 'De ouder is overleden; de zaak gaat verder met de nabestaanden.', begin, [
    intake(begin, v.spelers, jaren(schaal)),
    handeling(na(begin)(30), ['integraleBeoordeling', 'meldOverlijden'], v.spelers.pzb, {
      invoer: { overledenOp: na(begin)(28) },
    }),
  ]);
};

const ALLEEN_OGS: Maker = (v, schaal) => {
  const begin = v.geleden(90 + schaal);
  const lijst: readonly Demojaar[] = [
    {
      jaar: 2011,
      gecorrigeerd: 6_000,
      terugbetaald: 6_000,
      ogs: 6_000,
      correctieOp: datum('2013-02-12'),
      oordeel: 'ogs',
      motivering: OGS,
    },
  ];
  return zaak(v, 'Alleen een O/GS-tegemoetkoming: zij valt binnen het forfait, er is niets te betalen.', begin, [
    ...totAankondiging(v, begin, lijst),
    beschikt(na(begin)(60), v.spelers),
  ]);
};

const MAKERS: readonly Maker[] = [
  INTAKE,
  DOSSIER,
  BEOORDELING,
  ADVIES,
  AANKONDIGING_TER_AKKOORD,
  ZIENSWIJZE,
  HEROVERWEGING,
  BESCHIKKING_TER_AKKOORD,
  BESCHIKT,
  BEZWAAR,
  ONHERROEPELIJK,
  RECHTER,
  OVERLEDEN,
  ALLEEN_OGS,
];

/** One zaak in every fase and then the same again with other amounts and days, until there are so many. */
export function inBeoordeling(aantal: number): readonly ((v: Verteller) => Schets)[] {
  return Array.from({ length: aantal }, (_, i) => {
    const [maker = INTAKE, ronde] = [MAKERS[i % MAKERS.length], Math.floor(i / MAKERS.length)];
    return (v: Verteller): Schets => maker(v, ronde * 2);
  });
}
