import type { Zaakbalie } from '#api/shared/zaakbalie';

/** Acts that follow each other within so many milliseconds are told once: the relay keeps out of the way three times as long. */
const ZEG_ELKE_MS = 250;

/**
 * A counter that says beforehand that an act comes. When that fails the act is done all the same, only not before the backlog. `klok` in
 * milliseconds, only differences count.
 */
export function metVoorrang(balie: Zaakbalie, meld: () => Promise<void>, klok: () => number): Zaakbalie {
  let gezegdMs = Number.NEGATIVE_INFINITY;
  return {
    ...balie,
    verricht: async (zaak, opdracht) => {
      const nu = klok();
      if (nu - gezegdMs >= ZEG_ELKE_MS) {
        gezegdMs = nu;
        await meld().catch(() => undefined);
      }
      return balie.verricht(zaak, opdracht);
    },
  };
}
