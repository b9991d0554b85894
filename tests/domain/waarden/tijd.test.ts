import fc from 'fast-check';
import { plusDagen, datum, type Datum } from '#domain/waarden/datum';
import { beginVan, datumOp, kloktijdOp } from '#domain/waarden/tijd';
import { datums } from '#tests/domain/willekeurig';

const om = (tekst: string): number => Date.parse(tekst);
const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('De burgerlijke dag in Nederland', () => {
  it.each([
    ['2026-01-15T22:59:59Z', '2026-01-15', '23:59'],
    ['2026-01-15T23:00:00Z', '2026-01-16', '00:00'],
    ['2026-07-15T21:59:59Z', '2026-07-15', '23:59'],
    ['2026-07-15T22:00:00Z', '2026-07-16', '00:00'],
    ['2023-12-31T23:00:00Z', '2024-01-01', '00:00'],
  ])('%s is in Nederland %s om %s', (moment, dag, tijd) => {
    expect(datumOp(om(moment))).toBe(dag);
    expect(kloktijdOp(om(moment))).toBe(tijd);
  });

  it.each([
    ['de klok springt op 29 maart 2026 van 2 naar 3 uur', '2026-03-29T00:59:59Z', '01:59'],
    ['een seconde later', '2026-03-29T01:00:00Z', '03:00'],
    ['de klok springt op 25 oktober 2026 van 3 terug naar 2 uur', '2026-10-25T00:59:59Z', '02:59'],
    ['een seconde later', '2026-10-25T01:00:00Z', '02:00'],
  ])('%s (%s): %s', (_naam, moment, tijd) => {
    expect(kloktijdOp(om(moment))).toBe(tijd);
  });

  it('geeft hetzelfde als de tijdzonetabel, ieder uur van 2005 tot en met 2040', () => {
    fc.assert(
      fc.property(fc.integer({ min: om('2005-01-01T00:00:00Z'), max: om('2040-12-31T23:59:59Z') }), (ms) => {
        expect(`${datumOp(ms)} ${kloktijdOp(ms)}`).toBe(amsterdam.format(ms));
      }),
    );
  });
});

describe('Het begin van een Nederlandse dag', () => {
  it.each([
    ['2026-01-15', 0, '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', 0, '2026-07-14T22:00:00.000Z'],
    ['2026-03-29', 0, '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 0, '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 0, '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', 0, '2026-10-25T23:00:00.000Z'],
    ['2026-03-29', 7, '2026-03-29T05:00:00.000Z'],
    ['2026-10-25', 7, '2026-10-25T06:00:00.000Z'],
  ])('%s om %d uur is %s', (dag, uren, verwacht) => {
    expect(new Date(beginVan(datum(dag), uren)).toISOString()).toBe(verwacht);
  });

  it('het uur dat er in de nacht van de zomertijd niet is, wordt het uur erna', () => {
    expect(kloktijdOp(beginVan(datum('2026-03-29'), 2))).toBe('03:00');
  });

  it('ligt op die dag om middernacht, en een milliseconde eerder is het nog de vorige dag', () => {
    const vorige = (d: Datum): Datum => plusDagen(d, -1);
    fc.assert(
      fc.property(datums, (d) => {
        expect([datumOp(beginVan(d)), kloktijdOp(beginVan(d)), datumOp(beginVan(d) - 1)]).toEqual([
          d,
          '00:00',
          vorige(d),
        ]);
      }),
    );
  });

  it('een uur overdag staat ook zo op de klok', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: 4, max: 23 }), (d, uur) => {
        expect([datumOp(beginVan(d, uur)), kloktijdOp(beginVan(d, uur))]).toEqual([
          d,
          `${String(uur).padStart(2, '0')}:00`,
        ]);
      }),
    );
  });
});
