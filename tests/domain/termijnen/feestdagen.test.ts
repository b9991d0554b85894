import fc from 'fast-check';
import { GELIJKSTELLINGEN } from '#domain/parameters/gelijkgestelde-dagen';
import { eerstePaasdag, feestdagen, isWerkdag, vrijeDag } from '#domain/termijnen/feestdagen';
import { datum, plusDagen, weekdag } from '#domain/waarden/datum';
import { datums } from '#tests/domain/willekeurig';

/** Table of the notes on rechtsbescherming §7.1: Goede Vrijdag, 2e Paasdag, Koningsdag, Hemelvaartsdag, 2e Pinksterdag; and the equated days. */
const TABEL = [
  { jaar: 2023, dagen: '04-07, 04-10, 04-27, 05-18, 05-29', gelijk: '04-28, 05-19' },
  { jaar: 2024, dagen: '03-29, 04-01, 04-27, 05-09, 05-20', gelijk: '05-10, 12-27' },
  { jaar: 2025, dagen: '04-18, 04-21, 04-26, 05-29, 06-09', gelijk: '05-30' },
  { jaar: 2026, dagen: '04-03, 04-06, 04-27, 05-14, 05-25', gelijk: '01-02, 05-15' },
  { jaar: 2027, dagen: '03-26, 03-29, 04-27, 05-06, 05-17', gelijk: '05-07' },
  { jaar: 2028, dagen: '04-14, 04-17, 04-27, 05-25, 06-05', gelijk: '04-28, 05-26' },
] as const;
const WISSELEND = ['Goede Vrijdag', '2e Paasdag', 'Koningsdag', 'Hemelvaartsdag', '2e Pinksterdag'];
const VAST = { '01-01': 'Nieuwjaarsdag', '05-05': 'Bevrijdingsdag', '12-25': '1e Kerstdag', '12-26': '2e Kerstdag' };

describe('De feestdagen van de Algemene termijnenwet (art. 3)', () => {
  it.each(TABEL)('van $jaar: $dagen, en ieder jaar 1 januari, 5 mei en Kerst', ({ jaar, dagen }) => {
    const op = (dag: string): string | undefined => feestdagen(jaar).get(datum(`${jaar}-${dag}`));
    expect(dagen.split(', ').map(op)).toEqual(WISSELEND);
    expect(Object.keys(VAST).map(op)).toEqual(Object.values(VAST));
  });

  it.each(TABEL)('van $jaar, met een feestdag gelijkgesteld bij koninklijk besluit: $gelijk', ({ jaar, gelijk }) => {
    const dagen = [...feestdagen(jaar)]
      .filter(([, naam]) => naam.startsWith('met een feestdag'))
      .map(([d]) => d.slice(5));
    expect(dagen.join(', ')).toBe(gelijk);
  });

  it.each([
    ['2013-04-30', 'nog Koninginnedag'],
    ['2006-04-29', 'op zaterdag, want 30 april 2006 was een zondag'],
    ['2014-04-26', 'op zaterdag, want 27 april 2014 was een zondag'],
    ['2025-04-26', 'K50: op zaterdag, want 27 april 2025 is een zondag'],
    ['2031-04-26', 'op zaterdag, want 27 april 2031 is een zondag'],
    ['2036-04-26', 'op zaterdag, want 27 april 2036 is een zondag'],
    ['2026-04-27', 'gewoon op 27 april'],
  ])('de verjaardag van de Koning(in) wordt gevierd op %s (%s)', (dag) => {
    expect(vrijeDag(datum(dag))).toBe('Koningsdag');
  });

  it.each(['2013-04-27', '2015-04-30', '2025-04-28', '2026-05-04', '2026-12-31', '2022-05-06'])(
    '%s is een gewone werkdag of weekenddag, geen feestdag',
    (dag) => {
      expect(feestdagen(Number(dag.slice(0, 4))).has(datum(dag))).toBe(false);
    },
  );

  it('5 mei telt ieder jaar, niet alleen in een lustrum', () => {
    expect(vrijeDag(datum('2026-05-05'))).toBe('Bevrijdingsdag');
  });

  it('een zaterdag en een zondag heten naar zichzelf, een maandag heeft geen naam', () => {
    expect([vrijeDag(datum('2026-11-28')), vrijeDag(datum('2026-11-29')), vrijeDag(datum('2026-11-30'))]).toEqual([
      'zaterdag',
      'zondag',
      null,
    ]);
  });

  it('een feestdag op zaterdag houdt zijn eigen naam', () => {
    expect(vrijeDag(datum('2026-12-26'))).toBe('2e Kerstdag');
  });

  it.each([
    [2005, '2005-03-27'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Pasen %d is op %s', (jaar, dag) => {
    expect(eerstePaasdag(jaar)).toBe(dag);
  });

  it('Pasen valt altijd op een zondag tussen 22 maart en 25 april', () => {
    for (let jaar = 2005; jaar <= 2040; jaar += 1) {
      const pasen = eerstePaasdag(jaar);
      expect(weekdag(pasen)).toBe(0);
      expect(pasen.slice(5) >= '03-22' && pasen.slice(5) <= '04-25').toBe(true);
    }
  });

  it('er is nooit meer dan zes dagen achter elkaar geen werkdag', () => {
    fc.assert(
      fc.property(datums, (d) => {
        expect([0, 1, 2, 3, 4, 5, 6].some((n) => isWerkdag(plusDagen(d, n)))).toBe(true);
      }),
    );
  });

  it('iedere gelijkgestelde dag is een weekdag, heeft een besluit als bron en staat er één keer', () => {
    const dagen = GELIJKSTELLINGEN.flatMap((besluit) => besluit.dagen);
    expect(dagen.every((d) => weekdag(d) >= 1 && weekdag(d) <= 5)).toBe(true);
    expect(new Set(dagen).size).toBe(dagen.length);
    expect(GELIJKSTELLINGEN.every((besluit) => besluit.bron.startsWith('KB'))).toBe(true);
  });

  it('van 2017 tot en met 2028 is de vrijdag na Hemelvaartsdag steeds bij besluit gelijkgesteld', () => {
    for (let jaar = 2017; jaar <= 2028; jaar += 1) {
      expect(vrijeDag(plusDagen(eerstePaasdag(jaar), 40))).toBe('met een feestdag gelijkgestelde dag');
    }
  });
});
