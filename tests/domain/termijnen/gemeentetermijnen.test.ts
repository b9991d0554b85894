import { berekenEindeNaAfwijzing, berekenGemeentetermijnen } from '#domain/termijnen/gemeentetermijnen';
import { datum } from '#domain/waarden/datum';

const OVERGANG = { planUiterlijk: '2025-02-26', materieelUiterlijk: '2025-07-01', eindeUiterlijk: '2027-01-01' };

describe('De termijnen voor gemeenten (Wht 2.21, 8.10)', () => {
  it('KAT-37: eerste gesprek op 3 maart 2025', () => {
    expect(berekenGemeentetermijnen(datum('2025-03-03'), null)).toMatchObject({
      planUiterlijk: '2025-04-28',
      materieelUiterlijk: '2025-09-03',
      eindeUiterlijk: '2027-03-03',
      keuzes: [],
    });
  });

  it.each([
    ['2024-12-31', OVERGANG],
    ['2025-01-01', OVERGANG],
    ['2025-01-02', { planUiterlijk: '2025-02-27', materieelUiterlijk: '2025-07-02', eindeUiterlijk: '2027-01-02' }],
  ])('rond 1 januari 2025: eerste gesprek op %s', (gesprek, verwacht) => {
    expect(berekenGemeentetermijnen(datum(gesprek), false)).toMatchObject(verwacht);
  });

  it('wie op 1 januari 2025 al een plan had, krijgt daarvoor geen termijn; zonder antwoord is dat een aanname', () => {
    expect(berekenGemeentetermijnen(datum('2024-06-01'), true)).toMatchObject({
      ...OVERGANG,
      planUiterlijk: null,
      keuzes: [],
    });
    expect(berekenGemeentetermijnen(datum('2024-06-01'), null).keuzes).toMatchObject([
      { naam: 'plan-op-1-januari-2025', zekerheid: 'A' },
    ]);
  });

  it('alleen de acht weken schuiven door: niet de zes maanden en de twee jaar', () => {
    expect(berekenGemeentetermijnen(datum('2025-02-24'), null).planUiterlijk).toBe('2025-04-22');
    expect(berekenGemeentetermijnen(datum('2025-08-28'), null)).toMatchObject({
      materieelUiterlijk: '2026-02-28',
      eindeUiterlijk: '2027-08-28',
    });
  });
});

describe('Het einde van brede ondersteuning na een afwijzing', () => {
  it.each([
    ['2025-03-03', '2025-04-02'],
    ['2025-03-06', '2025-04-07'],
    ['2025-03-22', '2025-04-22'],
  ])('gemeld op %s: uiterlijk %s (Wht 2.21 lid 6)', (gemeld, einde) => {
    expect(berekenEindeNaAfwijzing(datum(gemeld))).toBe(einde);
  });
});
