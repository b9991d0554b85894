import {
  BETAALTERMIJN,
  KWARTAALBERICHT,
  STREEFDAGEN,
  STREEFDAGEN_VERSNELD,
  ZIENSWIJZETERMIJN,
} from '#domain/parameters/integraal';
import type { Klokactie } from '#domain/processen/procedure';
import { jaUit, type Invoer } from '#domain/processen/velden';
import type { Klokdefinitie } from '#domain/termijnen/klok';
import type { Datum } from '#domain/waarden/datum';

/** Time the ouder has to react to the vooraankondiging, from its dagtekening. */
export const ZIENSWIJZE: Klokdefinitie = {
  naam: 'zienswijze',
  titel: 'De ouder kan reageren op de vooraankondiging',
  soort: 'wettelijk',
  bron: ZIENSWIJZETERMIJN.bron,
  zekerheid: 'S',
  lengte: ZIENSWIJZETERMIJN.lengte,
  verlenging: { lengte: ZIENSWIJZETERMIJN.verlenging, hoogstens: 1, bron: 'Wht 6.7 lid 3' },
  signalen: { onderweg: 7, dreigt: 2 },
};

/** `vanaf` is the last day the court gave: it is taken from the ruling and does not shift. */
function rechterlijk(naam: string, titel: string): Klokdefinitie {
  return {
    naam,
    titel,
    soort: 'rechterlijk',
    bron: 'Awb 8:55d; uitspraak',
    zekerheid: 'S',
    lengte: 'P0D',
    signalen: { onderweg: 21, dreigt: 10 },
  };
}

/** A court can order two steps: first the vooraankondiging, then the decision (RVS:2023:3209). */
export const RECHTER_VOORAANKONDIGING = rechterlijk(
  'rechterVooraankondiging',
  'Vooraankondiging, op bevel van de rechter',
);
/** The second step. */
export const RECHTER_BESLUIT = rechterlijk('rechterBesluit', 'Beslissen, op bevel van de rechter');

/** Two weeks after the ingebrekestelling the dwangsom begins (Awb 4:17 lid 3). */
export const INGEBREKESTELLING: Klokdefinitie = {
  naam: 'ingebrekestelling',
  titel: 'Beslissen na ingebrekestelling, daarna loopt een dwangsom',
  soort: 'wettelijk',
  bron: 'Awb 4:17 lid 3',
  zekerheid: 'S',
  lengte: 'P2W',
  signalen: { onderweg: 10, dreigt: 5 },
};

/** The ouder hears from us each quarter, also when nothing happened. */
export const KWARTAAL: Klokdefinitie = {
  naam: 'kwartaalbericht',
  titel: 'De ouder laten weten hoe het staat',
  soort: 'beleid',
  bron: KWARTAALBERICHT.bron,
  zekerheid: 'A',
  lengte: KWARTAALBERICHT.lengte,
  signalen: { onderweg: 2, dreigt: 1 },
};

/** Names of the fases that have a day to aim at. */
export type Streeffase = keyof typeof STREEFDAGEN;

const STREEFTITELS: Readonly<Record<Streeffase, string>> = {
  intake: 'Streefdatum: intake afgerond',
  dossier: 'Streefdatum: feitenoverzicht verstuurd',
  beoordeling: 'Streefdatum: vooraankondiging voorgesteld',
  advies: 'Streefdatum: advies van de Commissie van Wijzen',
  heroverweging: 'Streefdatum: beschikking voorgesteld',
};

const STREEFFASES = Object.keys(STREEFDAGEN) as readonly Streeffase[];

function streefnaam(fase: Streeffase, versneld = false): string {
  return `streef${fase.slice(0, 1).toUpperCase()}${fase.slice(1)}${versneld ? 'Versneld' : ''}`;
}

function streefklok(fase: Streeffase, versneld: boolean, dagen: number): Klokdefinitie {
  return {
    naam: streefnaam(fase, versneld),
    titel: versneld ? `${STREEFTITELS[fase]} (versneld)` : STREEFTITELS[fase],
    soort: 'intern',
    bron: 'werkafspraak',
    zekerheid: 'A',
    lengte: `P${dagen}D`,
    signalen: versneld ? { onderweg: 7, dreigt: 3 } : { onderweg: 14, dreigt: 5 },
  };
}

const VERSNELDE_FASES = Object.keys(STREEFDAGEN_VERSNELD) as readonly (keyof typeof STREEFDAGEN_VERSNELD)[];

const STREEFKLOKKEN: readonly Klokdefinitie[] = [
  ...STREEFFASES.map((fase) => streefklok(fase, false, STREEFDAGEN[fase])),
  ...VERSNELDE_FASES.map((fase) => streefklok(fase, true, STREEFDAGEN_VERSNELD[fase])),
];

/** True when the beoordeling is the faster one; the data of the procedure say so since the intake was closed. */
export function isVersneld(gegevens: Invoer): boolean {
  return jaUit(gegevens, 'versneld');
}

/** The day to aim at of one fase begins, the nearer one when the beoordeling is `versneld`; those of all others stop. */
export function streef(fase: Streeffase | null, vanaf: Datum, versneld = false): readonly Klokactie[] {
  const stop = STREEFKLOKKEN.map(({ naam }): Klokactie => ({ soort: 'stop', klok: naam }));
  if (fase === null) return stop;
  const klok = streefnaam(fase, versneld && VERSNELDE_FASES.some((eigen) => eigen === fase));
  return [...stop, { soort: 'start', klok, vanaf }];
}

/** Payment of a provisional or definitive amount. Lives in the procedure of the payment. */
export const BETALING_BESCHIKKING: Klokdefinitie = {
  naam: 'betaaltermijn',
  titel: 'Betalen na het besluit',
  soort: 'wettelijk',
  bron: BETAALTERMIJN.bron,
  zekerheid: 'S',
  lengte: BETAALTERMIJN.lengte,
  signalen: { onderweg: 21, dreigt: 7 },
};

/** Clocks of the procedure, beside the term to decide: that one belongs to the aanmelding, from which it counts. */
export const integraleKlokken: readonly Klokdefinitie[] = [
  ZIENSWIJZE,
  RECHTER_VOORAANKONDIGING,
  RECHTER_BESLUIT,
  INGEBREKESTELLING,
  KWARTAAL,
  ...STREEFKLOKKEN,
];

/** Names of the clocks of the day to aim at. */
export const STREEFNAMEN: readonly string[] = STREEFKLOKKEN.map(({ naam }) => naam);
