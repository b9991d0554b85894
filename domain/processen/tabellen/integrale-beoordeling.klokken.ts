import { BETAALTERMIJN, KWARTAALBERICHT, STREEFDAGEN, ZIENSWIJZETERMIJN } from '#domain/parameters/integraal';
import type { Klokactie } from '#domain/processen/procedure';
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

function streefnaam(fase: Streeffase): string {
  return `streef${fase.slice(0, 1).toUpperCase()}${fase.slice(1)}`;
}

const STREEFKLOKKEN: readonly Klokdefinitie[] = STREEFFASES.map((fase) => ({
  naam: streefnaam(fase),
  titel: STREEFTITELS[fase],
  soort: 'intern',
  bron: 'werkafspraak',
  zekerheid: 'A',
  lengte: `P${STREEFDAGEN[fase]}D`,
  signalen: { onderweg: 14, dreigt: 5 },
}));

/** The day to aim at of one fase begins; those of all others stop. */
export function streef(fase: Streeffase | null, vanaf: Datum): readonly Klokactie[] {
  const stop = STREEFFASES.map((andere): Klokactie => ({ soort: 'stop', klok: streefnaam(andere) }));
  return fase === null ? stop : [...stop, { soort: 'start', klok: streefnaam(fase), vanaf }];
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
