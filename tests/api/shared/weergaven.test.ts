import { toonAantal, toonPercentage } from '#api/shared/getal';
import { maakMenu } from '#api/shared/menu';
import { duurTekst, schrijfMoment, toonMoment } from '#api/shared/moment';
import { maskeerIban } from '#api/shared/rekening';
import { maakVerder } from '#api/shared/verder';

describe('what screens say', () => {
  it('numbers and shares as people read them', () => {
    expect([0, 999, 1000, 69412, 1234567].map(toonAantal)).toEqual(['0', '999', '1.000', '69.412', '1.234.567']);
    expect([toonPercentage(1, 3), toonPercentage(0, 5), toonPercentage(5, 5), toonPercentage(0, 0)]).toEqual([
      '33,3%',
      '0,0%',
      '100,0%',
      '–',
    ]);
  });

  it('moments on the Dutch clock', () => {
    expect(schrijfMoment(Date.parse('2026-07-01T22:30:00Z'))).toBe('2 juli 2026, 00:30');
    expect(toonMoment(null)).toBe('–');
  });

  it.each([
    [30_000, 'minder dan een minuut'],
    [60_000, '1 minuut'],
    [59 * 60_000, '59 minuten'],
    [47 * 3_600_000, '47 uur'],
    [50 * 3_600_000, '2 dagen'],
  ])('%d ms ago is %s', (ms, tekst) => {
    expect(duurTekst(0, ms)).toBe(tekst);
  });

  it('an account that can be recognised but not used', () => {
    expect(maskeerIban('NL91ABNA0417164300')).toBe('NL91 •••• •••• 4300');
  });
});

describe('a list read page by page', () => {
  const adres = { begin: null, na: (rij: number): string => `?na=${rij}` };

  it('goes on after the last row shown when there is one more', () => {
    expect(maakVerder([1, 2, 3], 2, adres)).toEqual({ rijen: [1, 2], verder: { begin: null, volgende: '?na=2' } });
  });

  it('ends when all is shown', () => {
    expect(maakVerder([1, 2], 2, { ...adres, begin: '/' })).toEqual({
      rijen: [1, 2],
      verder: { begin: '/', volgende: null },
    });
  });
});

it('the menu marks the one page that says most', () => {
  const actief = maakMenu(['beheerder', 'auditor'], '/beheer/inzage', null)
    .flatMap(({ regels }) => regels)
    .filter((regel) => regel.actief);
  expect(actief.map(({ href }) => href)).toEqual(['/beheer/inzage']);
});
