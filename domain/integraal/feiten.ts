/** The facts of a toeslagjaar, one by one, each with where it comes from; and the last of each, put together. */
import { jaarsleutel, type Jaardeel } from '#domain/integraal/jaardeel';
import type { Datum } from '#domain/waarden/datum';
import { centen, type EuroCenten } from '#domain/waarden/geld';

/** Amounts of a year, in the order of the feitenoverzicht. */
export const BEDRAGFEITEN = [
  'aangevraagd',
  'toegekend',
  'gecorrigeerd',
  'renteInTerugvordering',
  'terugbetaald',
  'alsnogToegekend',
  'renteVergoed',
  'invorderingskosten',
  'invorderingsrente',
  'boeteOpgelegd',
  'boeteBetaald',
  'terugvorderingOgs',
] as const;

/** One amount. */
export type Bedragfeit = (typeof BEDRAGFEITEN)[number];

/** What each amount is called in the feitenoverzicht. */
export const FEITNAMEN: Readonly<Record<Bedragfeit, string>> = {
  aangevraagd: 'Aangevraagde kinderopvangtoeslag',
  toegekend: 'Toegekend voorschot',
  gecorrigeerd: 'Verlaagd, niet toegekend of teruggevorderd',
  renteInTerugvordering: 'Rente in de terugvordering',
  terugbetaald: 'Door de ouder terugbetaald of verrekend',
  alsnogToegekend: 'Later alsnog toegekend',
  renteVergoed: 'Rente over wat later is toegekend',
  invorderingskosten: 'Betaalde invorderingskosten',
  invorderingsrente: 'Betaalde invorderingsrente',
  boeteOpgelegd: 'Opgelegde boete',
  boeteBetaald: 'Betaalde boete',
  terugvorderingOgs: 'Terugvordering waarvoor een regeling is geweigerd wegens opzet of grove schuld',
};

/** How the harmful decision harmed (Wht 2.3 lid 1 and 4). */
export const CORRECTIESOORTEN = ['verlaagd', 'nietToegekend', 'voorschotGestopt'] as const;

/** One of them. */
export type Correctiesoort = (typeof CORRECTIESOORTEN)[number];

/** What each is called. */
export const CORRECTIENAMEN: Readonly<Record<Correctiesoort, string>> = {
  verlaagd: 'De toeslag is verlaagd of teruggevorderd',
  nietToegekend: 'De toeslag is niet toegekend',
  voorschotGestopt: 'Het voorschot is gestopt',
};

/** Where a fact comes from. */
export const FEITBRONNEN = ['toeslagensysteem', 'invordering', 'dossier', 'ouder', 'ander'] as const;

/** One of them. */
export type Feitbron = (typeof FEITBRONNEN)[number];

/** What each source is called. */
export const BRONNAMEN: Readonly<Record<Feitbron, string>> = {
  toeslagensysteem: 'Toeslagensysteem',
  invordering: 'Invorderingssysteem',
  dossier: 'Stuk in het dossier',
  ouder: 'Opgave van de ouder',
  ander: 'Andere bron',
};

/** What was recorded about a part of a year in one act; absent is unknown, zero is known to be nothing. */
export interface Jaarwaarden {
  readonly bedragen: Readonly<Partial<Record<Bedragfeit, EuroCenten>>>;
  /** Dagtekening of the first harmful decision on this year. */
  readonly correctieOp?: Datum;
  readonly correctiesoort?: Correctiesoort;
  /** Part of a group investigation (CAF). */
  readonly groepsonderzoek?: boolean;
  /** Day on which a payment plan or debt arrangement was refused for opzet or grove schuld. */
  readonly ogsGeweigerdOp?: Datum;
}

/** What the dossier holds of a part of a year. */
export interface Jaarstand extends Jaarwaarden {
  readonly sleutel: string;
}

/** One procedure with professional legal aid (Wht 2.3 lid 6), counted in half points. */
export interface Bijstand {
  readonly halvePunten: number;
  readonly puntwaarde: EuroCenten;
  readonly vergoed: EuroCenten;
}

/** The facts an integrale beoordeling is decided on. No personal data. */
export interface Integraaldossier {
  readonly jaren: readonly Jaarstand[];
  readonly bijstand: readonly Bijstand[];
}

/** An integrale beoordeling of which nothing was recorded yet. */
export const LEEG_DOSSIER: Integraaldossier = { jaren: [], bijstand: [] };

/** The amount of a fact, zero when it is not known. */
export function bedragVan(waarden: Jaarwaarden | undefined, feit: Bedragfeit): EuroCenten {
  return waarden?.bedragen[feit] ?? centen(0);
}

/** A later act replaces the facts it names; the others stay. */
export function vulAan(stand: Jaarwaarden, nieuw: Jaarwaarden): Jaarwaarden {
  return { ...stand, ...nieuw, bedragen: { ...stand.bedragen, ...nieuw.bedragen } };
}

/** The state of one part, or undefined when nothing was recorded. */
export function standVan(dossier: Integraaldossier, deel: Jaardeel): Jaarstand | undefined {
  const sleutel = jaarsleutel(deel);
  return dossier.jaren.find((stand) => stand.sleutel === sleutel);
}

/** Dagtekening of the first harmful decision over all years (Wht 2.3 lid 4), or null when none is known. */
export function eersteCorrectie({ jaren }: Integraaldossier): Datum | null {
  const dagen = jaren.flatMap(({ correctieOp }) => correctieOp ?? []).sort();
  return dagen[0] ?? null;
}
