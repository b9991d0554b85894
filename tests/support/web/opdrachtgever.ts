import type { Handelingopdracht, Handelinguitslag, Zaakbalie } from '#api/shared/zaakbalie';

/** A Temporal that remembers what was asked and answers what it is told; the same key is the same act. */
export interface FakeZaakbalie {
  readonly zaakbalie: Zaakbalie;
  /** Each different act that arrived. */
  readonly gedaan: Handelingopdracht[];
  antwoord: (opdracht: Handelingopdracht) => Promise<Handelinguitslag>;
}

/** Makes one that accepts everything until told otherwise. */
export function maakFakeZaakbalie(): FakeZaakbalie {
  const fake: FakeZaakbalie = {
    gedaan: [],
    antwoord: () => Promise.resolve({ soort: 'gedaan', volgnummer: 5 }),
    zaakbalie: {
      verricht: (_zaak, opdracht) => {
        if (!fake.gedaan.some((eerder) => eerder.sleutel === opdracht.sleutel)) fake.gedaan.push(opdracht);
        return fake.antwoord(opdracht);
      },
    },
  };
  return fake;
}
