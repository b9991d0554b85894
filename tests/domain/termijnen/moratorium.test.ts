import { moratoriumPerioden } from '#domain/termijnen/moratorium';
import { datum } from '#domain/waarden/datum';

const perioden = (aanvraagOntvangen: string, forfaitBetaaldOp: string): ReturnType<typeof moratoriumPerioden> =>
  moratoriumPerioden({ aanvraagOntvangen: datum(aanvraagOntvangen), forfaitBetaaldOp: datum(forfaitBetaaldOp) });

describe('Het moratorium (Wht 2.20)', () => {
  it('duurt een jaar vanaf de betaling van het forfait', () => {
    expect(perioden('2023-12-01', '2026-11-24')).toEqual([{ van: '2026-11-24', tot: '2027-11-24' }]);
  });

  it('wie op 29 februari is betaald, is beschermd tot en met 28 februari', () => {
    expect(perioden('2023-12-01', '2024-02-29')).toEqual([{ van: '2024-02-29', tot: '2025-02-28' }]);
  });

  it.each([
    ['2021-02-11', 2],
    ['2021-02-12', 1],
    ['2021-02-13', 1],
  ])('wie zich meldde op %s heeft %d periode(n): vóór 12 februari 2021 ook die tot 1 mei 2021', (dag, aantal) => {
    expect(perioden(dag, '2021-06-01')).toHaveLength(aantal);
  });

  it('de vroege periode loopt van 12 februari tot en met 1 mei 2021', () => {
    expect(perioden('2020-02-13', '2021-04-20')).toEqual([
      { van: '2021-02-12', tot: '2021-05-01' },
      { van: '2021-04-20', tot: '2022-04-20' },
    ]);
  });
});
