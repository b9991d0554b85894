import type { Skelet } from '#bench/skelet/skelet';
import type { Meting } from '#bench/volume/meting';
import type { Benchwens } from '#bench/volume/opties';
import type { Sessie } from '#bench/volume/sessie';
import type { Benchsysteem } from '#bench/volume/systeem';

/** What all parts of a run share. */
export interface Bench {
  readonly wens: Benchwens;
  readonly systeem: Benchsysteem;
  readonly sessies: readonly Sessie[];
  /** Signs everybody in anew: sessions end while a part takes half an hour and asks no page. */
  readonly meldOpnieuwAan: () => Promise<void>;
  readonly meld: (zin: string) => void;
  /** Figures so far; each part adds its own. */
  readonly metingen: Meting[];
  /** Keeps the figures so far, so that a run that dies loses no more than the part it was in. */
  readonly bewaar: () => void;
}

/** A run with the skeleton beside it. */
export interface Benchmetskelet extends Bench {
  readonly skelet: Skelet;
}

/** Medewerkers who may do the act that the bench does. */
export function handelaars({ sessies }: Bench): readonly Sessie[] {
  return sessies.filter(isHandelaar);
}

/** True for who may do the act that the bench does. */
export function isHandelaar({ gebruiker }: Sessie): boolean {
  return gebruiker.rollen.some((rol) => rol === 'pzb' || rol === 'teamleider');
}
