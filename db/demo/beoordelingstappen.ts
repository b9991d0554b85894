/** The steps of an integrale beoordeling as a story tells them. Each returns what comes next, so that a story can stop anywhere. */
import { handeling, type Spelers, type Stap } from '#db/demo/stappen';
import type { Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';

/** One year of a story: facts in whole euros, and the judgment on it. */
export interface Demojaar {
  readonly jaar: number;
  readonly maanden?: readonly [number, number];
  readonly gecorrigeerd?: number;
  readonly rente?: number;
  readonly terugbetaald?: number;
  readonly kosten?: number;
  readonly ogs?: number;
  readonly correctieOp?: Datum;
  readonly groepsonderzoek?: boolean;
  readonly oordeel: 'vooringenomen' | 'hardheid' | 'ogs' | 'geen' | 'zelfStopgezet' | 'evidentGeenRecht';
  readonly motivering: string;
}

type Wie = Pick<Spelers, 'pzb' | 'beoordelaar'>;

const IB = (naam: string): readonly ['integraleBeoordeling', string] => ['integraleBeoordeling', naam];

function jaarinvoer({ jaar, maanden }: Demojaar): Invoer {
  const deel = maanden ? { vanMaand: String(maanden[0]), totMaand: String(maanden[1]) } : {};
  return { jaar: String(jaar), vanMaand: null, totMaand: null, ...deel };
}

/** The zaak leaves the queue; the ouder is heard and names the years. */
export function intake(op: Datum, { pzb }: Wie, jaren: readonly Demojaar[]): readonly Stap[] {
  return [
    handeling(op, ['aanmelding', 'beginIntegraleBeoordeling'], pzb),
    handeling(op, IB('legIntakegesprekVast'), pzb, {
      invoer: { kanaal: 'videobellen', tolk: false },
      persoonlijk: {
        verslag: 'Uitgebreid gesproken. De ouder wil vooral weten waarom het misging.',
        watGebeurde:
          'De toeslag werd stopgezet na een controle. Alle bonnen waren ingeleverd, maar er kwam geen antwoord.',
        gevolgen: 'Schulden, een verhuizing en veel spanning thuis.',
        watNodig: 'Duidelijkheid, en hulp van de gemeente bij de schulden.',
      },
    }),
    ...jaren.map((jaar) => handeling(op, IB('voegJaarToe'), pzb, { invoer: jaarinvoer(jaar) })),
  ];
}

/** The intake is closed. */
export function naarDossier(op: Datum, { pzb }: Wie, versneld = false): Stap {
  return handeling(op, IB('rondIntakeAf'), pzb, { invoer: { versneld } });
}

/** The facts of each year, from the system and from the file of the collectors. */
export function legtFeitenVast(op: Datum, { pzb }: Wie, jaren: readonly Demojaar[]): readonly Stap[] {
  return jaren.map((jaar) =>
    handeling(op, IB('legJaarfeitenVast'), pzb, { invoer: feitinvoer(jaar), persoonlijk: { vindplaats: VINDPLAATS } }),
  );
}

const VINDPLAATS = 'beschikkingen en betaaloverzicht in het dossier';

function feitinvoer(jaar: Demojaar): Invoer {
  const bedrag = (waarde: number | undefined): number | null => (waarde === undefined ? null : euro(waarde));
  return {
    ...jaarinvoer(jaar),
    bron: 'toeslagensysteem',
    aangevraagd: bedrag(jaar.gecorrigeerd),
    toegekend: bedrag(jaar.gecorrigeerd),
    gecorrigeerd: bedrag(jaar.gecorrigeerd ?? 0),
    renteInTerugvordering: bedrag(jaar.rente),
    terugbetaald: bedrag(jaar.terugbetaald),
    invorderingskosten: bedrag(jaar.kosten),
    terugvorderingOgs: bedrag(jaar.ogs),
    correctieOp: jaar.correctieOp ?? null,
    correctiesoort: jaar.correctieOp ? 'verlaagd' : null,
    groepsonderzoek: jaar.groepsonderzoek ?? false,
    ogsGeweigerdOp: jaar.ogs === undefined ? null : (jaar.correctieOp ?? null),
  };
}

/** The feitenoverzicht goes to the ouder. */
export function verzendtOverzicht(op: Datum, { pzb }: Wie): Stap {
  return handeling(op, IB('verzendFeitenoverzicht'), pzb);
}

/** What the ouder says about a fact. */
export function ouderCorrigeert(op: Datum, { pzb }: Wie, jaar: Demojaar, gecorrigeerd: number): Stap {
  return handeling(op, IB('legCorrectieOuderVast'), pzb, {
    invoer: { ...jaarinvoer(jaar), gecorrigeerd: euro(gecorrigeerd) },
    persoonlijk: { verslag: 'Het bedrag was hoger: er is ook verrekend met een ander jaar.' },
  });
}

/** The judgment on each year. */
export function beoordeelt(op: Datum, { pzb }: Wie, jaren: readonly Demojaar[]): readonly Stap[] {
  return jaren.map((jaar) =>
    handeling(op, IB('beoordeelJaar'), pzb, {
      invoer: { ...jaarinvoer(jaar), ...antwoorden(jaar) },
      persoonlijk: { motivering: jaar.motivering },
    }),
  );
}

function antwoorden({ oordeel }: Demojaar): Invoer {
  const vooringenomen = oordeel !== 'hardheid' && oordeel !== 'ogs' && oordeel !== 'geen';
  const uitsluiting = oordeel === 'zelfStopgezet' || oordeel === 'evidentGeenRecht' ? oordeel : 'geen';
  return {
    vooringenomen,
    hardheid: vooringenomen ? null : oordeel === 'hardheid',
    ogs: oordeel === 'ogs',
    uitsluiting,
  };
}

/** To the Commissie van Wijzen. */
export function legtVoor(op: Datum, { pzb }: Wie): Stap {
  return handeling(op, IB('legVoorAanCommissie'), pzb, {
    persoonlijk: {
      voorgelegd: 'Feitenoverzicht, beschikkingen, betaaloverzicht, gespreksverslag en de opgave van de ouder.',
    },
  });
}

/** The advice of the Commissie comes in and is followed. */
export function adviesBinnen(op: Datum, { pzb }: Wie): Stap {
  return handeling(op, IB('legCommissieadviesVast'), pzb, {
    invoer: { ontvangenOp: op, strekking: 'volgt' },
    persoonlijk: {
      advies: 'De commissie kan het voorlopige oordeel volgen en vraagt om een heldere motivering per jaar.',
    },
  });
}

/** Proposed by one, agreed by another. */
export function kondigtAan(op: Datum, wie: Wie, alleenVoorstel = false): readonly Stap[] {
  const voorstel = handeling(op, IB('stelVooraankondigingVoor'), wie.pzb, {
    persoonlijk: { toelichting: 'Alle jaren zijn met de ouder besproken.' },
  });
  return alleenVoorstel ? [voorstel] : [voorstel, handeling(op, IB('keurVooraankondigingGoed'), wie.beoordelaar)];
}

/** The ouder reacts. */
export function reageert(op: Datum, { pzb }: Wie, oneens = true): Stap {
  return handeling(op, IB('legZienswijzeVast'), pzb, {
    invoer: { ontvangenOp: op, reactie: oneens ? 'oneens' : 'eens' },
    persoonlijk: {
      zienswijze: oneens
        ? 'De ouder vindt de periode te kort en stuurt een brief van de opvang mee.'
        : 'De ouder is het eens.',
    },
  });
}

/** The beschikking, proposed and agreed. */
export function beschikt(op: Datum, wie: Wie, alleenVoorstel = false): readonly Stap[] {
  const voorstel = handeling(op, IB('stelBeschikkingVoor'), wie.pzb, {
    persoonlijk: {
      heroverweging:
        'Wij hebben uw reactie gelezen en de jaren opnieuw bekeken. De brief van de opvang bevestigt wat al in het feitenoverzicht staat.',
    },
  });
  return alleenVoorstel ? [voorstel] : [voorstel, handeling(op, IB('keurBeschikkingGoed'), wie.beoordelaar)];
}

/** The money of vooraankondiging or beschikking: called, released; the account is known. */
export function klaarVoorBetaling(op: Datum, { pzb, betaling }: Spelers): readonly Stap[] {
  return [
    handeling(op, ['uitbetaling', 'legBelgesprekVast'], pzb, {
      invoer: { resultaat: 'nuBetalen' },
      persoonlijk: { verslag: 'De ouder wil het bedrag op dezelfde rekening.' },
    }),
    handeling(op, ['uitbetaling', 'geefBetalingVrij'], betaling),
  ];
}

/** The court gives a term with a dwangsom. */
export function uitspraak(
  op: Datum,
  jurist: string,
  dagen: { readonly aankondiging: Datum; readonly besluit: Datum },
): Stap {
  return handeling(op, IB('legUitspraakVast'), jurist, {
    invoer: {
      verzondenOp: op,
      vooraankondigingVoor: dagen.aankondiging,
      besluitVoor: dagen.besluit,
      perDag: euro(100),
      maximum: euro(15_000),
    },
    persoonlijk: { kenmerk: 'verzonnen uitspraak van een rechtbank' },
  });
}
