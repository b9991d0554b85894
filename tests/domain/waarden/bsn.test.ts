import fc from 'fast-check';
import { isBsn, maskeerBsn } from '#domain/waarden/bsn';

describe('Een burgerservicenummer', () => {
  it.each(['111222333', '123456782', '999999990'])('%s doorstaat de elfproef', (tekst) => {
    expect(isBsn(tekst)).toBe(true);
  });

  it.each(['111222334', '000000000', '12345678', '1234567820', '12345678a', ' 123456782', ''])('"%s" niet', (tekst) => {
    expect(isBsn(tekst)).toBe(false);
  });

  it.each([123456782, null, undefined])('een waarde die geen tekst is niet (%s)', (waarde) => {
    expect(isBsn(waarde)).toBe(false);
  });

  it('één verkeerd cijfer valt altijd op', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 9 }), (plaats, cijfer) => {
        const goed = '123456782';
        const ander = `${goed.slice(0, plaats)}${cijfer}${goed.slice(plaats + 1)}`;
        expect(isBsn(ander)).toBe(ander === goed);
      }),
    );
  });

  it('laat op het scherm alleen de laatste vier cijfers zien', () => {
    expect(maskeerBsn('123456782')).toBe('•••••6782');
  });
});
