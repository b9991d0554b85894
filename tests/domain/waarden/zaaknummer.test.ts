import { isZaaknummer, maakZaaknummer } from '#domain/waarden/zaaknummer';

describe('Een zaaknummer', () => {
  it('bestaat uit het jaar van registratie en een volgnummer', () => {
    expect(maakZaaknummer(2026, 4711)).toBe('ZK-2026-0004711');
    expect(maakZaaknummer(2026, 9_999_999)).toBe('ZK-2026-9999999');
  });

  it.each([maakZaaknummer(2019, 1), 'ZK-2026-0004711'])('%s is een zaaknummer', (tekst) => {
    expect(isZaaknummer(tekst)).toBe(true);
  });

  it.each(['ZK-2026-471', 'zk-2026-0004711', 'ZK-2026-00047110', 'ZK-2026-0004711 ', '', null, 4711])(
    '"%s" is geen zaaknummer',
    (waarde) => {
      expect(isZaaknummer(waarde)).toBe(false);
    },
  );

  it('een volgnummer dat niet past, of geen jaar, wordt geweigerd in plaats van een nummer dat niemand terugvindt', () => {
    expect(() => maakZaaknummer(2026, 10_000_000)).toThrow(RangeError);
    expect(() => maakZaaknummer(2026, -1)).toThrow(RangeError);
    expect(() => maakZaaknummer(26, 1)).toThrow(RangeError);
  });
});
