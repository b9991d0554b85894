import { vroegste, laatste, type Datum } from '#domain/waarden/datum';

/** A suspension: from the day something was asked to the day it came, or the term for it passed unused. */
export interface Opschorting {
  readonly van: Datum;
  readonly tot: Datum;
}

/**
 * Suspensions as spans that do not touch each other: a day in two of them counts once [A].
 * Example: 3–10 March and 5–15 March → 3–15 March.
 */
export function verenig(opschortingen: readonly Opschorting[]): readonly Opschorting[] {
  const samen: Opschorting[] = [];
  for (const deze of opschortingen.toSorted((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0))) {
    const vorige = samen.at(-1);
    if (vorige && deze.van <= vorige.tot) {
      samen[samen.length - 1] = { van: vroegste(vorige.van, deze.van), tot: laatste(vorige.tot, deze.tot) };
    } else samen.push(deze);
  }
  return samen;
}
