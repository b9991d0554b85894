import fc from 'fast-check';
import { nietKotRegel } from '#domain/rekenhulp/regels/niet-kot';
import { antwoord, keuzes, uitkomst, vraag } from '#tests/domain/rekenhulp/regels/vraag';

const reken = (invoer: object): ReturnType<typeof uitkomst> => uitkomst(nietKotRegel, invoer);

describe('Regel niet-kot', () => {
  it.each([
    {
      id: 'KAT-14, E21 (Ans)',
      invoer: { grond: 'vooringenomenheid', teruggevorderdCenten: 60_000 },
      bedragCenten: 78_000,
      wordtBetaald: true,
    },
    {
      id: 'KAT-15, E21: nooit betaald',
      invoer: { grond: 'vooringenomenheid', teruggevorderdCenten: 60_000, nogNietBetaaldCenten: 60_000 },
      bedragCenten: 18_000,
      wordtBetaald: true,
    },
    { id: 'KAT-17', invoer: { grond: 'ogs', teruggevorderdCenten: 7_900 }, bedragCenten: 2_370, wordtBetaald: false },
    { id: 'KAT-17', invoer: { grond: 'ogs', teruggevorderdCenten: 8_000 }, bedragCenten: 2_400, wordtBetaald: true },
    {
      id: 'een cent onder de grens',
      invoer: { grond: 'ogs', teruggevorderdCenten: 7_997 },
      bedragCenten: 2_399,
      wordtBetaald: false,
    },
  ])('$id: $bedragCenten cent, betaald: $wordtBetaald', ({ invoer, bedragCenten, wordtBetaald }) => {
    expect(reken(invoer)).toEqual({ bedragCenten, wordtBetaald });
  });

  it('telt ook wat niet is toegekend, en trekt af wat alsnog is toegekend tot dat deel', () => {
    const invoer = {
      grond: 'vooringenomenheid',
      teruggevorderdCenten: 100_000,
      nietToegekendCenten: 20_000,
      alsnogToegekendCenten: 50_000,
    };
    expect(reken(invoer)).toMatchObject({ bedragCenten: 156_000 - 20_000 });
  });

  it('beide gronden over dezelfde terugvordering: O/GS gaat van het andere bedrag af', () => {
    const invoer = { grond: 'vooringenomenheid', teruggevorderdCenten: 100_000, eerderOgsCenten: 30_000 };
    expect(reken(invoer)).toMatchObject({ bedragCenten: 100_000 });
    expect(reken({ ...invoer, grond: 'ogs' })).toEqual({ bedragCenten: 0, wordtBetaald: false });
  });

  it('zegt wanneer het op nul is gesteld of moest worden afgerond', () => {
    const nul = antwoord(nietKotRegel, { grond: 'ogs', teruggevorderdCenten: 1_000, eerderOgsCenten: 50_000 });
    const afgerond = antwoord(nietKotRegel, { grond: 'ogs', teruggevorderdCenten: 10_005 });
    expect(keuzes(nul.uitleg)).toEqual(['niet-onder-nul']);
    expect(keuzes(afgerond.uitleg)).toEqual(['afronding-niet-kot']);
    expect(afgerond.uitkomst).toMatchObject({ bedragCenten: 3_002 });
    expect(antwoord(nietKotRegel, { grond: 'ogs', teruggevorderdCenten: 10_000 }).onzeker).toBe(false);
  });

  it('is nooit negatief, en meer aftrek geeft nooit meer', () => {
    const bedrag = fc.nat(5_000_000);
    const invoer = fc.record({
      grond: fc.constantFrom('vooringenomenheid', 'ogs'),
      teruggevorderdCenten: bedrag,
      nietToegekendCenten: bedrag,
      nogNietBetaaldCenten: bedrag,
      alsnogToegekendCenten: bedrag,
      eerderOgsCenten: bedrag,
    });
    const aftrek = fc.constantFrom('nogNietBetaaldCenten', 'alsnogToegekendCenten', 'eerderOgsCenten');
    fc.assert(
      fc.property(invoer, aftrek, bedrag, (feiten, sleutel, erbij) => {
        const eerst = reken(feiten)['bedragCenten'] as number;
        const daarna = reken({ ...feiten, [sleutel]: feiten[sleutel as 'eerderOgsCenten'] + erbij })[
          'bedragCenten'
        ] as number;
        expect(daarna <= eerst && daarna >= 0).toBe(true);
      }),
    );
  });

  it.each([
    ['2022-11-04', false],
    ['2022-11-05', true],
    ['2022-11-06', true],
  ])('naar het recht van %s: beantwoord %s', (geldigOp, ok) => {
    expect(vraag(nietKotRegel, { grond: 'ogs', teruggevorderdCenten: 10_000 }, geldigOp).ok).toBe(ok);
  });
});
