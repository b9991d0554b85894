import { laatsteWeken, weekVan } from '#domain/sturing/week';
import { datum } from '#domain/waarden/datum';

describe('weekVan', () => {
  it.each([
    ['2026-11-25', '2026-11-23', 48, 2026],
    ['2026-11-23', '2026-11-23', 48, 2026],
    ['2026-11-29', '2026-11-23', 48, 2026],
    ['2027-01-01', '2026-12-28', 53, 2026],
    ['2024-12-30', '2024-12-30', 1, 2025],
    ['2021-01-03', '2020-12-28', 53, 2020],
    ['2021-01-04', '2021-01-04', 1, 2021],
  ])('%s ligt in de week van maandag %s: week %d van %d', (dag, maandag, nummer, jaar) => {
    expect(weekVan(datum(dag))).toMatchObject({ maandag, nummer, jaar });
  });
});

describe('laatsteWeken', () => {
  it('eindigen met de week van de dag zelf en volgen elkaar op', () => {
    const weken = laatsteWeken(datum('2021-01-20'), 5);
    expect(weken.map(({ maandag }) => maandag)).toEqual([
      '2020-12-21',
      '2020-12-28',
      '2021-01-04',
      '2021-01-11',
      '2021-01-18',
    ]);
    expect(weken.map(({ nummer }) => nummer)).toEqual([52, 53, 1, 2, 3]);
    expect(weken.at(-1)?.zondag).toBe('2021-01-24');
  });
});
