import fc from 'fast-check';
import { centen, euro, leesBedrag, minTotNul, schrijfBedrag, som } from '#domain/waarden/geld';

describe('Geld is een heel aantal eurocenten', () => {
  it('een breuk of een onveilig groot getal wordt geweigerd', () => {
    expect(() => centen(0.5)).toThrow(RangeError);
    expect(() => centen(2 ** 53)).toThrow(RangeError);
    expect(() => centen(Number.NaN)).toThrow(RangeError);
    expect(() => euro(0.001)).toThrow(RangeError);
  });

  it('dertigduizend euro is drie miljoen cent', () => {
    expect(euro(30_000)).toBe(3_000_000);
  });

  it('wat al is ontvangen gaat eraf, nooit verder dan tot nul', () => {
    expect(minTotNul(euro(30_000), euro(12_000))).toBe(euro(18_000));
    expect(minTotNul(euro(30_000), euro(41_000))).toBe(0);
  });

  it('de som van niets is nul', () => {
    expect(som([])).toBe(0);
    expect(som([centen(1), centen(2), centen(-3)])).toBe(0);
  });

  it.each([
    [0, '€\u00a00,00'],
    [5, '€\u00a00,05'],
    [123_456, '€\u00a01.234,56'],
    [3_000_000, '€\u00a030.000,00'],
    [100_000_000, '€\u00a01.000.000,00'],
    [-1_250, '-€\u00a012,50'],
  ])('%d cent staat in de brief als %s', (aantal, tekst) => {
    expect(schrijfBedrag(centen(aantal))).toBe(tekst);
  });

  it.each([
    ['30.000,00', 3_000_000],
    ['30000', 3_000_000],
    ['€ 1500', 150_000],
    ['€\u00a01.500,5', 150_050],
    [' 12,5 ', 1_250],
    ['30.000,-', 3_000_000],
    ['-€ 12,50', -1_250],
    ['-0', 0],
  ])('"%s" wordt gelezen als %d cent', (tekst, verwacht) => {
    expect(leesBedrag(tekst)).toBe(verwacht);
  });

  it.each(['', 'abc', '1.5', '1,234', '12.34.567', '1.0000', '3 000', '1,', '--1', '99999999999999999'])(
    '"%s" is geen bedrag',
    (tekst) => {
      expect(leesBedrag(tekst)).toBeNull();
    },
  );

  it('wat wordt geschreven, wordt hetzelfde teruggelezen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
        expect(leesBedrag(schrijfBedrag(centen(n)))).toBe(n);
      }),
    );
  });
});
