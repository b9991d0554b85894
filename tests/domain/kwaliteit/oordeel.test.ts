import { isEigenWerk, nauwkeurigheid, telOordelen } from '#domain/kwaliteit/oordeel';

describe('De nauwkeurigheid van een steekproef', () => {
  it('is juist van wat te beoordelen was', () => {
    const telling = telOordelen(['juist', 'juist', 'juist', 'onjuist', 'niet te beoordelen', null]);
    expect(telling).toEqual({ juist: 3, onjuist: 1, nietTeBeoordelen: 1, open: 1 });
    expect(nauwkeurigheid(telling)?.aandeel).toBe(0.75);
  });

  it('is er niet zolang niets is beoordeeld', () => {
    expect(nauwkeurigheid(telOordelen([null, null]))).toBeNull();
    expect(nauwkeurigheid(telOordelen(['niet te beoordelen']))).toBeNull();
  });
});

describe('Vier ogen bij de controle', () => {
  it('sluiten uit wie het besluit opstelde en wie het goedkeurde', () => {
    const besluit = { opgesteldDoor: 'noor.de.wit', geaccordeerdDoor: 'joost.vermeer' };
    expect(['noor.de.wit', 'joost.vermeer', 'ilse.kramer'].map((wie) => isEigenWerk(besluit, wie))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
