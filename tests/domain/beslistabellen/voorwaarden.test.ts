import { EX_TOESLAGPARTNER } from '#domain/beslistabellen/ex-toeslagpartner';
import { PRIVATE_SCHULD } from '#domain/beslistabellen/private-schuld';
import { toetsVoorwaarden, type Voorwaardenlijst } from '#domain/beslistabellen/voorwaarden';

const LIJSTEN: readonly Voorwaardenlijst<string>[] = [EX_TOESLAGPARTNER, PRIVATE_SCHULD];

describe.each(LIJSTEN)('Voorwaarden $naam', (lijst) => {
  const alles = (waarde: boolean): Record<string, boolean> =>
    Object.fromEntries(lijst.voorwaarden.map(({ vraag }) => [vraag, waarde]));

  it('er is alleen recht als alles klopt', () => {
    expect(toetsVoorwaarden(lijst, alles(true))).toMatchObject({ voldaan: true, redenen: [] });
    expect(toetsVoorwaarden(lijst, alles(false)).redenen).toHaveLength(lijst.voorwaarden.length);
  });

  it.each(lijst.voorwaarden)(
    '$id: ontbreekt alleen deze, dan is dat de enige reden, en het spoor noemt ze alle',
    ({ vraag, reden }) => {
      const toets = toetsVoorwaarden(lijst, { ...alles(true), [vraag]: false });
      expect(toets).toMatchObject({ voldaan: false, redenen: [reden] });
      expect(toets.uitleg).toHaveLength(lijst.voorwaarden.length);
    },
  );

  it('iedere voorwaarde heeft een eigen vraag, een artikel en een zekerheid', () => {
    expect(new Set(lijst.voorwaarden.map(({ vraag }) => vraag)).size).toBe(lijst.voorwaarden.length);
    expect(
      lijst.voorwaarden.every(
        ({ bron, zekerheid }) => bron.startsWith('Wht ') && ['S', 'D', 'A', '?'].includes(zekerheid),
      ),
    ).toBe(true);
  });
});
