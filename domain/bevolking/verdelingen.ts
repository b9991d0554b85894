/**
 * Figures of the synthetic population. Marked [P] when published by the government, the Rekenkamer or UHT, [S] when by the press, [A] when we worked it
 * out from published figures, [M] when it is a choice of this model without a source.
 */
import { dagnummer, datum, type Datum } from '#domain/waarden/datum';

/** The day the population is looked at: 96% of the eerste toetsen were done on it [P]. Later events have not happened yet. */
export const PEILDATUM = datum('2024-04-30');

/** Aanmeldingen received up to and including a day [P, S]; the first point is a choice [M]. */
const AANMELDINGEN: readonly (readonly [op: Datum, totaal: number])[] = [
  [datum('2020-07-01'), 0],
  [datum('2021-02-15'), 25_946],
  [datum('2021-04-30'), 36_196],
  [datum('2021-06-22'), 42_000],
  [datum('2021-09-30'), 47_000],
  [datum('2022-03-31'), 53_000],
  [datum('2022-09-30'), 57_400],
  [datum('2022-12-31'), 59_400],
  [datum('2023-04-30'), 62_300],
  [datum('2023-08-31'), 65_000],
  [datum('2023-12-31'), 68_376],
  [datum('2024-04-30'), 68_921],
  [datum('2025-04-30'), 69_400],
];

/** Aanmeldingen received up to and including a day, between the points along a straight line. */
function totaalOp(op: Datum): number {
  const volgende = AANMELDINGEN.findIndex(([punt]) => punt > op);
  if (volgende === -1) return AANMELDINGEN.at(-1)?.[1] ?? 0;
  const [[van, voor] = [op, 0], [tot, na] = [op, 0]] = AANMELDINGEN.slice(volgende - 1, volgende + 1);
  return voor + ((na - voor) * (dagnummer(op) - dagnummer(van))) / Math.max(1, dagnummer(tot) - dagnummer(van));
}

/** The day on which the share `deel` (0 to 1) of the aanmeldingen up to `peildatum` had come in, as a day number. */
export function ontvangstdag(deel: number, peildatum: Datum): number {
  const gezocht = deel * totaalOp(peildatum);
  const plaats = Math.max(
    1,
    AANMELDINGEN.findIndex(([, totaal]) => totaal > gezocht),
  );
  const [[van, voor] = [peildatum, 0], [tot, na] = [peildatum, 1]] = AANMELDINGEN.slice(plaats - 1, plaats + 1);
  const dag = dagnummer(van) + Math.floor(((gezocht - voor) / (na - voor)) * (dagnummer(tot) - dagnummer(van)));
  return Math.min(dag, dagnummer(peildatum));
}

/** Share of the eerste toetsen that grant, by day of receipt: together 45 to 48% [A]; the published shares are 61%, 20% and 34% [P]. */
const POSITIEF: readonly (readonly [tot: Datum, deel: number])[] = [
  [datum('2021-02-14'), 0.61],
  [datum('2021-06-30'), 0.5],
  [datum('2022-06-30'), 0.2],
  [datum('9999-12-31'), 0.34],
];

/** Share of the eerste toetsen that grant for an aanmelding of this day. */
export function deelPositief(ontvangenOp: Datum): number {
  return POSITIEF.find(([tot]) => ontvangenOp <= tot)?.[1] ?? 0;
}

/** Shares of people, 0 to 1. */
export const DEEL = {
  /** Households with one parent [P]. */
  eenouder: 0.5,
  /** Households in which both partners apply [M]. */
  tweeAanmelders: 0.04,
  /** Aanmelders without children, about 9% [P]. */
  zonderKinderen: 0.09,
  /** Aanmelders who live abroad [P]. */
  buitenland: 0.051,
  /** Aanmelders with legal aid [P]. */
  gemachtigde: 0.13,
  /** "Zware gezinnen": 2.000 to 3.000 of 69.000 [S]. */
  spoed: 0.036,
  /** Granted amounts that were paid: 23.530 of 26.225 [P]. */
  betaald: 0.9,
  /** Who was granted it and saw off the integrale beoordeling: 7.700 of about 33.000 [S, A]. */
  afgezien: 0.23,
  /** Ouders whose public debts were dealt with [P]. */
  schuldenAf: 0.96,
  /** Late aanmeldingen that were heard all the same [M]. */
  hardheidToegepast: 0.3,
  /** Partners who were still together when the first of them was granted the forfait [M]. */
  nogToeslagpartner: 0.5,
  /** Open toetsen that a person has taken up [M]. */
  handmatig: 0.6,
  telefoon: 0.85,
  email: 0.6,
  toestemmingGemeente: 0.4,
  toestemmingSlachtofferhulp: 0.1,
} as const;

/** Lengths in days: median and width of the tail. */
export const DUUR = {
  /** Median 85 and mean 165 over the cases that can be read [A]. */
  eersteToets: { mediaan: 85, breedte: 1.15 },
  /** From besluit to money [M]. */
  betaling: { mediaan: 30, breedte: 0.6 },
  /** From besluit to seeing off [M]. */
  afzien: { mediaan: 200, breedte: 0.8 },
  /** From besluit to the end of the public debts: three months by law [M]. */
  schulden: { mediaan: 80, breedte: 0.4 },
  /** From receipt to the besluit on the hardheidsclausule [M]. */
  hardheid: { mediaan: 70, breedte: 0.6 },
} as const;

/** Children of an aanmelder who has any: with the share that has none 2,5 on average [P]. */
export const KINDEREN: readonly (readonly [aantal: number, gewicht: number])[] = [
  [1, 17],
  [2, 32],
  [3, 26],
  [4, 14],
  [5, 7],
  [6, 4],
];

/** How aanmeldingen came in [M]. */
export const KANALEN: readonly (readonly [kanaal: string, gewicht: number])[] = [
  ['telefoon', 60],
  ['website', 25],
  ['brief', 8],
  ['gemeente', 5],
  ['balie', 2],
];
