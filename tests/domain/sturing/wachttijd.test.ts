import { leesWachttijd, OUDERDOM, WACHTTIJDEN, type Wachttijd } from '#domain/sturing/wachttijd';

describe.each([
  ['wachttijden', WACHTTIJDEN],
  ['ouderdom van de voorraad', OUDERDOM],
])('%s', (_naam, spannen) => {
  it('sluiten op elkaar aan, zonder gat en zonder overlap, vanaf nul tot zonder einde', () => {
    expect(spannen[0]?.van).toBe(0);
    for (const [plaats, span] of spannen.entries()) {
      const volgende: Wachttijd | undefined = spannen[plaats + 1];
      expect(span.tot).toBe(volgende === undefined ? null : volgende.van - 1);
    }
  });

  it('zijn terug te vinden op naam', () => {
    for (const span of spannen) expect(leesWachttijd(span.naam)).toBe(span);
    expect(leesWachttijd('nooit')).toBeNull();
  });
});

it('de ouderdom van de voorraad bestaat uit hele wachttijden', () => {
  const grenzen = WACHTTIJDEN.map(({ van }) => van);
  for (const { van } of OUDERDOM) expect(grenzen).toContain(van);
});
