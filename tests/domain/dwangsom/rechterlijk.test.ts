import fc from 'fast-check';
import { berekenRechterlijkeDwangsom, vervaltOp, type RechterlijkeDwangsom } from '#domain/dwangsom/rechterlijk';
import { datum, plusDagen } from '#domain/waarden/datum';
import { centen, euro } from '#domain/waarden/geld';
import { datums } from '#tests/domain/willekeurig';

const dwangsom = (uitersteDag: string, bedragen: readonly [number, number], peildatum: string): RechterlijkeDwangsom =>
  berekenRechterlijkeDwangsom({
    uitersteDag: datum(uitersteDag),
    perDag: euro(bedragen[0]),
    maximum: euro(bedragen[1]),
    moment: { soort: 'peildatum', op: datum(peildatum) },
  });

describe('De rechterlijke dwangsom (Awb 8:55d)', () => {
  it('K49: € 250 per dag met een maximum van € 37.500 is bereikt op dag 150', () => {
    const uit = dwangsom('2026-02-20', [250, 37_500], '2027-01-01');
    expect(uit).toMatchObject({
      eersteDag: '2026-02-21',
      dagen: 150,
      bedrag: euro(37_500),
      maximumBereiktOp: plusDagen(datum('2026-02-20'), 150),
    });
  });

  it('K2 (RBZWB:2025:2571): zestig weken na 27 december 2024, € 100 per dag met een maximum van € 15.000', () => {
    expect(dwangsom('2026-02-20', [100, 15_000], '2026-03-02')).toMatchObject({
      dagen: 10,
      bedrag: euro(1_000),
      maximumBereiktOp: null,
    });
  });

  it('een laatste dag op zaterdag schuift niet door', () => {
    expect(dwangsom('2026-10-03', [50, 15_000], '2026-10-05')).toMatchObject({ eersteDag: '2026-10-04', dagen: 2 });
  });

  it('bekendgemaakt op de laatste dag of de dag erna kost niets; dat laatste is een aanname', () => {
    const bekend = (op: string): RechterlijkeDwangsom =>
      berekenRechterlijkeDwangsom({
        uitersteDag: datum('2026-02-20'),
        perDag: euro(100),
        maximum: euro(15_000),
        moment: { soort: 'bekendgemaakt', op: datum(op) },
      });
    expect([bekend('2026-02-20').bedrag, bekend('2026-02-21').bedrag, bekend('2026-02-22').bedrag]).toEqual([
      0,
      0,
      euro(100),
    ]);
    expect([bekend('2026-02-20').keuzes.length, bekend('2026-02-21').keuzes.length]).toEqual([0, 1]);
  });

  it('een maximum dat geen veelvoud is, wordt op de laatste dag afgekapt', () => {
    expect(dwangsom('2026-02-20', [100, 250], '2026-12-31')).toMatchObject({
      dagen: 3,
      bedrag: euro(250),
      maximumBereiktOp: '2026-02-23',
    });
  });

  it('zonder bedrag per dag is er geen dwangsom', () => {
    expect(() => dwangsom('2026-02-20', [0, 100], '2026-12-31')).toThrow(RangeError);
  });

  it('een verbeurde dag vervalt zes maanden later', () => {
    expect(vervaltOp(datum('2025-08-31'))).toBe('2026-02-28');
  });

  it('gaat het maximum nooit voorbij', () => {
    const bedrag = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(datums, bedrag, bedrag, fc.integer({ min: -5, max: 900 }), (uitersteDag, perDag, maximum, na) => {
        const moment = { soort: 'peildatum', op: plusDagen(uitersteDag, na) } as const;
        const uit = berekenRechterlijkeDwangsom({
          uitersteDag,
          perDag: centen(perDag),
          maximum: centen(maximum),
          moment,
        });
        expect(uit.bedrag <= maximum && (uit.maximumBereiktOp !== null) === (uit.bedrag === maximum)).toBe(true);
      }),
    );
  });
});
