import fc from 'fast-check';
import { halveJaren } from '#domain/bedragen/halve-jaren';
import { datum, plusDagen, plusMaanden } from '#domain/waarden/datum';

describe('Halve jaren (Wht 2.3 lid 4)', () => {
  it.each([
    ['S1', '2015-03-10', '2021-06-15', 13],
    ['S4', '2016-01-20', '2023-09-01', 16],
    ['S7', '2017-03-01', '2022-03-01', 10],
    ['S7, een dag later', '2017-03-01', '2022-03-02', 11],
    ['E07 (NOS, juli 2014 tot december 2019)', '2014-07-01', '2019-12-01', 11],
    ['E01 (Petra): het tiende halve jaar begint in januari 2019', '2014-07-01', '2019-01-02', 10],
    ['dezelfde dag', '2020-01-01', '2020-01-01', 0],
    ['een dag later', '2020-01-01', '2020-01-02', 1],
    ['van een 31e naar het eind van februari', '2019-08-31', '2020-02-29', 1],
    ['en een dag verder', '2019-08-31', '2020-03-01', 2],
    ['eerder', '2020-01-01', '2019-01-01', 0],
  ])('%s: van %s tot %s zijn het er %d', (_geval, van, tot, verwacht) => {
    expect(halveJaren(datum(van), datum(tot))).toBe(verwacht);
  });

  it('is het kleinste aantal waarmee de einddag gehaald wordt', () => {
    const dagen = fc.integer({ min: 12_784, max: 25_000 }).map((nummer) => plusDagen(datum('1970-01-01'), nummer));
    fc.assert(
      fc.property(dagen, dagen, (van, tot) => {
        const aantal = halveJaren(van, tot);
        expect(plusMaanden(van, 6 * aantal) >= tot).toBe(true);
        expect(aantal === 0 || plusMaanden(van, 6 * (aantal - 1)) < tot).toBe(true);
      }),
    );
  });
});
