import { wilson95, type Interval } from '#domain/kwaliteit/wilson';

/** What a checker can say of a besluit. */
export const OORDELEN = ['juist', 'onjuist', 'niet te beoordelen'] as const;

/** One of them. */
export type Oordeel = (typeof OORDELEN)[number];

/** A draw counted; `open` has no oordeel yet. */
export interface Oordeeltelling {
  readonly juist: number;
  readonly onjuist: number;
  readonly nietTeBeoordelen: number;
  readonly open: number;
}

/** Counts the oordelen of a draw; null is a besluit without one. */
export function telOordelen(oordelen: readonly (Oordeel | null)[]): Oordeeltelling {
  const tel = (welk: Oordeel | null): number => oordelen.filter((oordeel) => oordeel === welk).length;
  return { juist: tel('juist'), onjuist: tel('onjuist'), nietTeBeoordelen: tel('niet te beoordelen'), open: tel(null) };
}

/**
 * The share of juist among what could be judged: juist / (juist + onjuist), with its 95% interval. Who could not be judged counts in neither.
 * Null when nothing was judged yet. Example: 45 juist, 5 onjuist, 2 niet te beoordelen → 45 of 50 is 90.0%.
 */
export function nauwkeurigheid({ juist, onjuist }: Oordeeltelling): Interval | null {
  return juist + onjuist === 0 ? null : wilson95(juist, juist + onjuist);
}

/** True for who made or approved the besluit: the check is done by a third. */
export function isEigenWerk(
  { opgesteldDoor, geaccordeerdDoor }: { readonly opgesteldDoor: string; readonly geaccordeerdDoor: string },
  medewerkerId: string,
): boolean {
  return medewerkerId === opgesteldDoor || medewerkerId === geaccordeerdDoor;
}
