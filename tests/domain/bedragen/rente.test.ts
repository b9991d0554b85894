import fc from 'fast-check';
import { berekenRente, rentedagen, schrijfRenteperiode } from '#domain/bedragen/rente';
import { RENTETABEL, renteparametersOp, type Rentebeleid } from '#domain/parameters/rente';
import { datum, plusDagen } from '#domain/waarden/datum';
import { centen, euro } from '#domain/waarden/geld';

const { beleid } = renteparametersOp(datum('2025-06-01'));
const act365: Rentebeleid = {
  dagtelling: { ...beleid.dagtelling, waarde: 'werkelijk/365' },
  deelperiode: { ...beleid.deelperiode, waarde: 'cent-half-omhoog' },
};
const rente = (hoofdsom: number, van: string, tot: string, met = beleid): ReturnType<typeof berekenRente> =>
  berekenRente(euro(hoofdsom), { van: datum(van), tot: datum(tot) }, met);
const dagen = fc.integer({ min: 13_000, max: 21_000 }).map((nummer) => plusDagen(datum('1970-01-01'), nummer));

describe('Enkelvoudige rente', () => {
  it('E22 (belastingrente): 73 dagen van 7,5% over € 1.000 is € 15', () => {
    expect(rente(1_000, '2024-07-01', '2024-09-13')).toMatchObject({
      perioden: [{ dagen: 73, bedrag: 1_500 }],
      totaal: 1_500,
    });
  });

  it('E22 (belastingrente): 180 en 22 dagen over € 2.500 is € 93 en € 9', () => {
    const { perioden, totaal } = rente(2_500, '2024-07-01', '2025-01-22');
    expect(perioden.map(({ dagen: aantal, honderdsten, bedrag }) => [aantal, honderdsten, bedrag])).toEqual([
      [180, 750, 9_300],
      [22, 650, 900],
    ]);
    expect(totaal).toBe(10_200);
  });

  it.each([
    { id: 'S1', hoofdsom: 10_200, van: '2014-07-01', tot: '2021-06-15', verwacht: 270_300 },
    { id: 'S4', hoofdsom: 1_500, van: '2015-07-01', tot: '2023-09-01', verwacht: 47_500 },
    { id: 'S7 (voor aftrek van € 500)', hoofdsom: 12_000, van: '2016-07-01', tot: '2022-03-01', verwacht: 256_100 },
  ])('$id: over € $hoofdsom van $van tot en met $tot: $verwacht cent', ({ hoofdsom, van, tot, verwacht }) => {
    expect(rente(hoofdsom, van, tot).totaal).toBe(verwacht);
  });

  it('S1 met werkelijke dagen over 365 en op de cent: € 2.705,43; de bron heeft € 2.705,44 omdat zij pas het totaal afrondt', () => {
    const { perioden, totaal } = rente(10_200, '2014-07-01', '2021-06-15', act365);
    expect(perioden.map(({ dagen: aantal, bedrag }) => [aantal, bedrag])).toEqual([
      [2_162, 241_670],
      [122, 34],
      [258, 28_839],
    ]);
    expect(totaal).toBe(270_543);
  });

  it('zonder dagen is er geen rente', () => {
    expect(rente(10_000, '2020-07-01', '2020-06-30')).toEqual({ perioden: [], totaal: 0 });
  });

  it('een toeslagjaar van voor 2013 rekent met de heffingsrente per kwartaal', () => {
    const { perioden } = rente(10_000, '2006-07-01', '2007-03-31');
    expect(perioden.map(({ honderdsten, bedrag }) => [honderdsten, bedrag])).toEqual([
      [400, 10_000],
      [425, 10_600],
      [470, 11_700],
    ]);
  });

  it('staat leesbaar in de uitleg', () => {
    expect(rente(1_000, '2024-07-01', '2024-09-13').perioden.map(schrijfRenteperiode)).toEqual([
      '7,50% over 73 dagen: €\u00a015,00',
    ]);
    expect(rente(1_000, '2024-07-01', '2024-07-01').perioden.map(schrijfRenteperiode)).toEqual([
      '7,50% over 1 dag: €\u00a00,00',
    ]);
  });

  it('een latere einddatum geeft nooit minder, en de perioden sluiten aan', () => {
    fc.assert(
      fc.property(dagen, dagen, fc.integer({ min: 0, max: 5_000_000 }).map(centen), (van, tot, hoofdsom) => {
        const { perioden, totaal } = berekenRente(hoofdsom, { van, tot }, beleid);
        expect(berekenRente(hoofdsom, { van, tot: plusDagen(tot, 1) }, beleid).totaal).toBeGreaterThanOrEqual(totaal);
        expect(perioden.slice(1).every((periode, i) => plusDagen(perioden[i]!.tot, 1) === periode.van)).toBe(true);
        expect(perioden.reduce((totaalDagen, periode) => totaalDagen + periode.dagen, 0)).toBe(
          van > tot ? 0 : rentedagen(van, tot, '30/360'),
        );
      }),
    );
  });
});

describe('Rentedagen', () => {
  it.each([
    ['2024-07-01', '2024-12-31', 180, 184],
    ['2025-01-31', '2025-02-28', 31, 29],
    ['2024-02-01', '2024-02-29', 30, 29],
    ['2024-01-30', '2024-01-31', 1, 2],
    ['2024-01-01', '2024-01-30', 30, 30],
  ])('van %s tot en met %s: %d met 30/360, %d werkelijk', (van, tot, d360, werkelijk) => {
    expect(rentedagen(datum(van), datum(tot), '30/360')).toBe(d360);
    expect(rentedagen(datum(van), datum(tot), 'werkelijk/365')).toBe(werkelijk);
  });
});

describe('De rentetabel', () => {
  it('staat op volgorde, zonder twee dezelfde percentages na elkaar, elke rij met bron', () => {
    const vorige = RENTETABEL.slice(0, -1);
    expect(
      RENTETABEL.slice(1).every(
        (voet, i) => voet.vanaf > vorige[i]!.vanaf && voet.honderdsten !== vorige[i]!.honderdsten,
      ),
    ).toBe(true);
    expect(RENTETABEL.every(({ bron }) => bron !== '')).toBe(true);
  });

  it.each(RENTETABEL.slice(1).map((voet, i) => ({ ...voet, ervoor: RENTETABEL[i]!.honderdsten })))(
    'de dag voor, van en na $vanaf: $ervoor, $honderdsten, $honderdsten',
    ({ vanaf, honderdsten, ervoor }) => {
      const op = (verschil: number): number[] => {
        const dag = plusDagen(vanaf, verschil);
        return berekenRente(euro(1), { van: dag, tot: dag }, beleid).perioden.map((periode) => periode.honderdsten);
      };
      expect([op(-1), op(0), op(1)]).toEqual([[ervoor], [honderdsten], [honderdsten]]);
    },
  );

  it.each([
    ['2025-12-31', 'rente-awir-27'],
    ['2026-01-01', 'rente-awir-27-2025-12-31'],
    ['2026-01-02', 'rente-awir-27-2025-12-31'],
  ])('een besluit van %s valt onder %s', (op, versie) => {
    expect(renteparametersOp(datum(op)).versie).toBe(versie);
  });
});
