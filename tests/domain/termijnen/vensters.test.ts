import {
  vensterKind,
  vensterMsnp,
  vensterNabestaanden,
  vensterNietKot,
  vensterOverledenKind,
  vensterRemigratie,
  vensterWerkelijkeSchade,
} from '#domain/termijnen/vensters';
import { berekenHoortermijnen, berekenInzagetermijn, berekenVerweertermijn } from '#domain/termijnen/dossiertermijnen';
import { datum } from '#domain/waarden/datum';

describe('Tot wanneer men een aanvraag kan doen', () => {
  it('KAT-12: besluit voor de ouder op 10 maart 2024: het kind kan van 10 september 2024 tot en met 10 maart 2025', () => {
    expect(vensterKind(datum('2024-03-10'))).toMatchObject({
      vanaf: '2024-09-10',
      laatsteDag: '2025-03-10',
      keuzes: [],
    });
  });

  it.each([
    ['2023-12-30', '2024-12-31'],
    ['2023-12-31', '2024-12-31'],
    ['2024-01-01', '2025-01-01'],
  ])('kind, besluit voor de ouder van %s: tot en met %s', (besluit, wettelijkeLaatsteDag) => {
    expect(vensterKind(datum(besluit))).toMatchObject({ wettelijkeLaatsteDag });
  });

  it('op een vrije dag loopt de praktijk door, en dat is een aanname', () => {
    expect(vensterKind(datum('2024-01-01'))).toMatchObject({
      laatsteDag: '2025-01-02',
      keuzes: [{ naam: 'venster-schuift-door' }],
    });
  });

  it.each([
    ['2020-05-01', null, '2024-10-22'],
    ['2024-04-22', null, '2024-10-22'],
    ['2024-04-23', null, '2024-10-23'],
    ['2020-05-01', '2024-09-03', '2025-03-03'],
    ['2020-05-01', '2023-09-03', '2024-10-22'],
  ])('overleden kind, overlijden %s en besluit %s: tot en met %s', (overleden, besluit, laatsteDag) => {
    expect(vensterOverledenKind(datum(overleden), besluit === null ? null : datum(besluit)).laatsteDag).toBe(
      laatsteDag,
    );
  });

  it.each([
    ['2023-06-01', '2025-07-01'],
    ['2025-01-01', '2025-07-01'],
    ['2025-01-02', '2025-07-02'],
    ['2025-03-17', '2025-09-17'],
  ])('nabestaanden, overlijden %s: tot en met %s', (overleden, laatsteDag) => {
    expect(vensterNabestaanden(datum(overleden)).laatsteDag).toBe(laatsteDag);
  });

  it.each([
    ['2023-07-01', undefined],
    ['2023-07-02', '2024-01-02'],
    ['2024-02-10', '2024-08-12'],
    ['2025-12-01', '2026-03-31'],
  ])('werkelijke schade, onherroepelijk op %s: tot en met %s', (onherroepelijk, laatsteDag) => {
    expect(vensterWerkelijkeSchade(datum(onherroepelijk))?.laatsteDag).toBe(laatsteDag);
  });

  it('niet-KOT tot en met 12 februari 2026, MSNP tot en met 1 juli 2026', () => {
    expect([vensterNietKot().laatsteDag, vensterMsnp().laatsteDag]).toEqual(['2026-02-12', '2026-07-01']);
  });
});

describe('Het dossier', () => {
  it('K34: hoorzitting van 17 juni 2026', () => {
    expect(berekenHoortermijnen(datum('2026-06-17'))).toEqual({
      stukkenUiterlijk: '2026-06-07',
      terInzageVanaf: '2026-06-10',
      uitnodigingBacUiterlijk: '2026-05-27',
    });
  });

  it('een maand na het verzoek, bij een ingewikkeld dossier drie; op de laatste dag van de maand', () => {
    expect(berekenInzagetermijn(datum('2026-01-31'))).toEqual({
      laatsteDag: '2026-02-28',
      uiterlijkBijVerlenging: '2026-04-30',
    });
  });

  it('vier weken na het bericht van de rechtbank, doorgeschoven naar een werkdag', () => {
    expect([berekenVerweertermijn(datum('2026-03-10')), berekenVerweertermijn(datum('2026-03-09'))]).toEqual([
      '2026-04-07',
      '2026-04-07',
    ]);
  });
});

describe('Terug naar Nederland', () => {
  it('drie maanden voor de wens, drie voor het plan, een jaar voor de verhuizing; een ouder had een plan voor 1 juli 2025', () => {
    const feiten = { aanbod: datum('2025-03-03'), wens: datum('2025-05-06'), planGetekend: datum('2025-07-01') };
    expect(vensterRemigratie({ wie: 'nabestaande', ...feiten })).toMatchObject({
      wens: { laatsteDag: '2025-06-03', bron: 'Wht 2.15 lid 3' },
      plan: { laatsteDag: '2025-08-06', bron: 'Wht 2.15b lid 5' },
      verhuizing: { laatsteDag: '2026-07-01' },
    });
    expect(vensterRemigratie({ wie: 'ouder', ...feiten, planGetekend: null })).toMatchObject({
      plan: { laatsteDag: '2025-06-30', bron: 'Wht 2.15 lid 4 en 5' },
      verhuizing: null,
    });
    expect(vensterRemigratie({ wie: 'ex-toeslagpartner', ...feiten }).plan.bron).toBe('Wht 2.15a lid 5');
  });
});
