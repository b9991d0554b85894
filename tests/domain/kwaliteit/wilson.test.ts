import fc from 'fast-check';
import { wilson95 } from '#domain/kwaliteit/wilson';

describe('Het 95%-interval van Wilson', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3: score without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is bij %d van de %d: van %d tot %d', (geteld, van, onder, boven) => {
    const interval = wilson95(geteld, van);
    expect(interval.aandeel).toBe(geteld / van);
    expect(interval.onder).toBeCloseTo(onder, 4);
    expect(interval.boven).toBeCloseTo(boven, 4);
  });

  it('ligt tussen 0 en 1, om het aandeel heen, en is even breed als juist en onjuist van plaats wisselen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }).chain((van) => fc.record({ geteld: fc.nat(van), van: fc.constant(van) })),
        ({ geteld, van }) => {
          const { onder, boven, aandeel } = wilson95(geteld, van);
          const anders = wilson95(van - geteld, van);
          expect([0, onder, aandeel, boven, 1]).toEqual([0, onder, aandeel, boven, 1].sort((a, b) => a - b));
          expect(anders.onder).toBeCloseTo(1 - boven, 10);
        },
      ),
    );
  });

  it('wordt smaller naarmate er meer is beoordeeld', () => {
    const breedte = (van: number): number => wilson95(van * 0.9, van).boven - wilson95(van * 0.9, van).onder;
    expect(breedte(1000)).toBeLessThan(breedte(100));
    expect(breedte(100)).toBeLessThan(breedte(10));
  });

  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
  ])('bestaat niet van %d van de %d', (geteld, van) => {
    expect(() => wilson95(geteld, van)).toThrow(RangeError);
  });
});
