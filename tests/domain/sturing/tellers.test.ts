import { DOELEN } from '#domain/parameters/doelen';
import { leesTellernaam, TELLERS, tellerVan } from '#domain/sturing/tellers';

describe('tellers', () => {
  it('hebben elk een eigen naam en titel', () => {
    expect(new Set(TELLERS.map(({ naam }) => naam)).size).toBe(TELLERS.length);
    expect(new Set(TELLERS.map(({ titel }) => titel)).size).toBe(TELLERS.length);
  });

  it.each(TELLERS)('$naam zegt wat er wordt geteld, waarvan, en volgens wie', ({ definitie, teller, noemer, bron }) => {
    for (const tekst of [definitie, teller, bron]) expect(tekst).not.toBe('');
    expect(noemer === null || tellerVan(noemer).naam === noemer).toBe(true);
  });

  it.each(TELLERS)('$naam is nooit direct of via anderen een deel van zichzelf', ({ naam }) => {
    const keten = [naam];
    for (let noemer = tellerVan(naam).noemer; noemer !== null; noemer = tellerVan(noemer).noemer) {
      expect(keten).not.toContain(noemer);
      keten.push(noemer);
    }
    expect(keten.length).toBeGreaterThan(0);
  });

  it('kennen de teller en de noemer van elk doel', () => {
    for (const { teller, noemer } of DOELEN) {
      expect(leesTellernaam(teller)).toBe(teller);
      expect(noemer === null ? null : leesTellernaam(noemer)).toBe(noemer);
    }
  });

  it('kennen een verzonnen naam niet', () => {
    expect(leesTellernaam('constructor')).toBeNull();
    expect(leesTellernaam('')).toBeNull();
  });
});
