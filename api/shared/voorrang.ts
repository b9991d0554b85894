import type { Zaakbalie } from '#api/shared/zaakbalie';

/** A counter that says beforehand that an act comes. When that fails the act is done all the same, only not before the backlog. */
export function metVoorrang(balie: Zaakbalie, meld: () => Promise<void>): Zaakbalie {
  return {
    ...balie,
    verricht: async (zaak, opdracht) => {
      await meld().catch(() => undefined);
      return balie.verricht(zaak, opdracht);
    },
  };
}
