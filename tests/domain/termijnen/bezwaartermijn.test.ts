import fc from 'fast-check';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { dagenTussen, datum, plusDagen } from '#domain/waarden/datum';
import { datums } from '#tests/domain/willekeurig';

describe('Bezwaar tegen een beschikking van Dienst Toeslagen onder de Wht', () => {
  it.each([
    ['B4', '2021-05-01', '2024-12-31', 'bezwaar-voor-2024'],
    ['B4', '2023-12-31', '2024-12-31', 'bezwaar-voor-2024'],
    ['B3', '2024-01-01', '2025-01-01', 'bezwaar-2024-01-01'],
    ['B3', '2024-02-29', '2025-02-28', 'bezwaar-2024-01-01'],
    ['B3', '2024-07-09', '2025-07-09', 'bezwaar-2024-01-01'],
    ['B2', '2024-07-10', '2024-10-30', 'bezwaar-2024-07-10'],
    ['B2', '2024-12-13', '2025-04-04', 'bezwaar-2024-07-10'],
    ['B5', '2024-12-14', '2025-04-05', 'bezwaar-2024-12-14'],
    ['B5', '2026-11-24', '2027-03-16', 'bezwaar-2024-12-14'],
  ])('%s: dagtekening %s, laatste dag %s (%s)', (_id, dagtekening, laatsteDag, regelversie) => {
    expect(bezwaartermijnWht(datum(dagtekening))).toMatchObject({ laatsteDag, regelversie });
  });

  it('begint de dag na de dagtekening en noemt het artikel (Wht 6.10a)', () => {
    expect(bezwaartermijnWht(datum('2026-11-24'))).toEqual({
      eersteDag: '2026-11-25',
      laatsteDag: '2027-03-16',
      bron: 'Wht 6.10a',
      regelversie: 'bezwaar-2024-12-14',
    });
  });

  it('begint later als de brief later is bekendgemaakt dan zijn dagtekening, en niet eerder als hij eerder kwam', () => {
    expect(bezwaartermijnWht(datum('2026-11-24'), datum('2026-11-27'))).toMatchObject({
      eersteDag: '2026-11-28',
      laatsteDag: '2027-03-19',
    });
    expect(bezwaartermijnWht(datum('2026-11-24'), datum('2026-11-20'))).toMatchObject({
      eersteDag: '2026-11-25',
      laatsteDag: '2027-03-16',
    });
  });

  it('zestien weken schuiven niet door, ook niet op een zaterdag', () => {
    expect(bezwaartermijnWht(datum('2024-12-14')).laatsteDag).toBe('2025-04-05');
  });

  it('onder de wet zijn het altijd precies 112 dagen', () => {
    fc.assert(
      fc.property(datums, (d) => {
        const dagtekening = plusDagen(datum('2024-12-14'), Math.abs(dagenTussen(datum('2024-12-14'), d)));
        expect(dagenTussen(dagtekening, bezwaartermijnWht(dagtekening).laatsteDag)).toBe(112);
      }),
    );
  });
});
