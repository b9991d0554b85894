import type { Deel } from '#bench/volume/opties';
import type { Duren } from '#bench/volume/statistiek';
import type { Machine } from '#bench/volume/machine';

/** Something that was measured beside it in the same run. */
export interface Naast {
  readonly wat: string;
  /** This figure divided by that one. */
  readonly verhouding: number;
}

/** Another run than that of the page: when it began, with how many ouders, and how busy others kept the machine. */
export interface Herkomst {
  readonly begonnen: string;
  readonly aantal: number;
  readonly machine: Machine;
}

/** One line of the report. */
export interface Meting {
  readonly deel: Deel;
  /** Fixed name for whoever looks a figure up; lower case words with dashes. */
  readonly sleutel: string;
  readonly wat: string;
  /** Null: not measured, and `reden` says why. */
  readonly waarde: number | null;
  readonly eenheid: string;
  /** For durations: `waarde` is the 95th percentile, and this is what lies around it. */
  readonly spreiding?: Pick<Duren, 'p50' | 'p99' | 'aantal'>;
  readonly naast?: readonly Naast[];
  readonly budget?: string;
  readonly reden?: string;
  /** Absent: the run of the page. */
  readonly herkomst?: Herkomst;
}

/** Everything one run gave. */
export interface Benchuitslag {
  readonly machine: Machine;
  /** Day and time of the start, as ISO 8601. */
  readonly begonnen: string;
  readonly minuten: number;
  readonly aantal: number;
  /** Rows that were there at the measurements, by name. */
  readonly rijen: readonly { readonly wat: string; readonly aantal: number }[];
  readonly metingen: readonly Meting[];
}

/** A line for durations in milliseconds. */
export function duurmeting(meting: Pick<Meting, 'deel' | 'sleutel' | 'wat'>, duren: Duren): Meting {
  const { p50, p95, p99, aantal } = duren;
  return { ...meting, waarde: p95, eenheid: 'ms', spreiding: { p50, p99, aantal } };
}

/** A line for what could not be measured. */
export function nietGemeten(meting: Pick<Meting, 'deel' | 'sleutel' | 'wat' | 'eenheid'>, reden: string): Meting {
  return { ...meting, waarde: null, reden };
}
