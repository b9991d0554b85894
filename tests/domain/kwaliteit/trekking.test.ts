import fc from 'fast-check';
import { HOOGSTE_ZAAD, trekPlaatsen } from '#domain/kwaliteit/trekking';

const zaden = fc.integer({ min: 0, max: HOOGSTE_ZAAD });

describe('De trekking van een steekproef', () => {
  it('is met hetzelfde zaad over dezelfde verzameling altijd dezelfde', () => {
    expect(trekPlaatsen(1000, 8, 20261125)).toEqual(trekPlaatsen(1000, 8, 20261125));
    // Written out, so that a change of the way of drawing cannot go unseen: a draw of years ago must come out the same.
    expect(trekPlaatsen(1000, 8, 20261125)).toEqual([274, 341, 711, 225, 74, 441, 985, 484]);
    expect(trekPlaatsen(1000, 8, 20261126)).not.toEqual(trekPlaatsen(1000, 8, 20261125));
  });

  it('neemt nooit twee keer dezelfde, en nooit iets van buiten de verzameling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 500 }), zaden, (omvang, aantal, zaad) => {
        const plaatsen = trekPlaatsen(omvang, aantal, zaad);
        expect(new Set(plaatsen).size).toBe(Math.min(omvang, aantal));
        expect(plaatsen.every((plaats) => plaats >= 1 && plaats <= omvang)).toBe(true);
      }),
    );
  });

  it('begint bij een grotere steekproef met dezelfde plaatsen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(100), fc.nat(100), zaden, (omvang, klein, erbij, zaad) => {
        const groot = trekPlaatsen(omvang, klein + erbij, zaad);
        expect(groot.slice(0, Math.min(klein, omvang))).toEqual(trekPlaatsen(omvang, klein, zaad));
      }),
    );
  });

  it('geeft iedere plaats een gelijke kans', () => {
    const [omvang, aantal, keren] = [20, 5, 8000];
    const geteld = new Map<number, number>();
    for (let zaad = 0; zaad < keren; zaad += 1)
      for (const plaats of trekPlaatsen(omvang, aantal, zaad * 7919)) geteld.set(plaats, (geteld.get(plaats) ?? 0) + 1);
    const verwacht = (keren * aantal) / omvang;
    const afwijking = [...geteld.values()].reduce((som, n) => som + (n - verwacht) ** 2 / verwacht, 0);
    // Chi-square with 19 degrees of freedom: beyond 43.8 in one of a thousand; a draw without replacement stays below.
    expect(geteld.size).toBe(omvang);
    expect(afwijking).toBeLessThan(43.8);
  });
});
