import { LocalDate, ChronoUnit } from '@js-joda/core';
import fc from 'fast-check';
import {
  dagenTussen,
  dagnummer,
  datum,
  datumVanDelen,
  datumdelen,
  isDatum,
  laatste,
  plusDagen,
  plusMaanden,
  schrijfDatum,
  schrijfDatumMetDag,
  vanDagnummer,
  vroegste,
  weekdag,
} from '#domain/waarden/datum';
import { datums } from '#tests/domain/willekeurig';

const joda = (tekst: string): LocalDate => LocalDate.parse(tekst);

describe('Een datum', () => {
  it.each(['2024-02-29', '2000-02-29', '1900-12-31', '2026-11-24'])('%s bestaat', (tekst) => {
    expect(datum(tekst)).toBe(tekst);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0099-01-01',
    '2026-1-1',
    '01-01-2026',
    '',
    '2026-01-01T00:00',
  ])('"%s" bestaat niet', (tekst) => {
    expect(isDatum(tekst)).toBe(false);
    expect(() => datum(tekst)).toThrow(RangeError);
  });

  it.each([null, undefined, 20260101, new Date(0)])('iets anders dan tekst is geen datum (%s)', (waarde) => {
    expect(isDatum(waarde)).toBe(false);
  });

  it('valt uiteen in jaar, maand en dag, en komt daar weer uit', () => {
    expect(datumdelen(datum('2026-04-05'))).toEqual({ jaar: 2026, maand: 4, dag: 5 });
    expect(datumVanDelen({ jaar: 2026, maand: 4, dag: 5 })).toBe('2026-04-05');
    expect(() => datumVanDelen({ jaar: 2026, maand: 2, dag: 30 })).toThrow(RangeError);
  });

  it('zes maanden na 31 augustus 2025 is de laatste dag van februari', () => {
    expect(plusMaanden(datum('2025-08-31'), 6)).toBe('2026-02-28');
    expect(plusMaanden(datum('2023-08-31'), 6)).toBe('2024-02-29');
  });

  it('een maand terug gaat over de jaargrens heen', () => {
    expect(plusMaanden(datum('2026-01-15'), -1)).toBe('2025-12-15');
  });

  it('schrijft zich zoals in een brief', () => {
    expect(schrijfDatum(datum('2026-12-01'))).toBe('1 december 2026');
    expect(schrijfDatumMetDag(datum('2026-12-01'))).toBe('dinsdag 1 december 2026');
    expect(schrijfDatumMetDag(datum('2026-11-29'))).toBe('zondag 29 november 2026');
  });

  it('van twee data is er een de vroegste en een de laatste', () => {
    const [a, b] = [datum('2026-01-01'), datum('2026-01-02')];
    expect([vroegste(a, b), vroegste(b, a), laatste(a, b), laatste(b, a)]).toEqual([a, a, b, b]);
  });
});

describe('Rekenen met data geeft hetzelfde als js-joda (2005–2040)', () => {
  it('dagen erbij en eraf', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -800, max: 800 }), (d, n) => {
        expect(plusDagen(d, n)).toBe(joda(d).plusDays(n).toString());
      }),
    );
  });

  it('maanden erbij en eraf', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -36, max: 36 }), (d, n) => {
        expect(plusMaanden(d, n)).toBe(joda(d).plusMonths(n).toString());
      }),
    );
  });

  it('het aantal dagen tussen twee data', () => {
    fc.assert(
      fc.property(datums, datums, (van, tot) => {
        expect(dagenTussen(van, tot)).toBe(joda(van).until(joda(tot), ChronoUnit.DAYS));
      }),
    );
  });

  it('de dag van de week en het dagnummer', () => {
    fc.assert(
      fc.property(datums, (d) => {
        expect(weekdag(d)).toBe(joda(d).dayOfWeek().value() % 7);
        expect(dagnummer(d)).toBe(joda(d).toEpochDay());
        expect(vanDagnummer(dagnummer(d))).toBe(d);
      }),
    );
  });

  it('de dag van de week vóór 1970', () => {
    expect(weekdag(datum('1969-12-31'))).toBe(3);
    expect(weekdag(datum('1945-05-05'))).toBe(6);
  });
});
