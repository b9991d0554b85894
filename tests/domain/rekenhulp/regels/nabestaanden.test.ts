import fc from 'fast-check';
import { nabestaandenAanvragerRegel } from '#domain/rekenhulp/regels/nabestaanden-aanvrager';
import { overledenKindRegel } from '#domain/rekenhulp/regels/overleden-kind';
import { antwoord, keuzes, uitkomst, vraag } from '#tests/domain/rekenhulp/regels/vraag';

const overledenKind = (geboortedatum: string, overleden: string, aantalAanvragers = 1): ReturnType<typeof uitkomst> =>
  uitkomst(overledenKindRegel, { geboortedatum, overleden, aantalAanvragers });

describe('Regel overleden-kind', () => {
  it('KAT-19: geboren 10-5-2004, overleden 1-3-2015, twee ouders: € 4.000, ieder € 2.000', () => {
    expect(overledenKind('2004-05-10', '2015-03-01', 2)).toEqual({
      bedragCenten: 400_000,
      perAanvragerCenten: 200_000,
    });
  });

  it.each([
    ['2004-05-10', '2023-06-30', 1_000_000],
    ['2005-07-01', '2024-01-01', 1_000_000],
    ['2005-07-02', '2024-01-01', 800_000],
    ['2017-07-01', '2023-06-30', 200_000],
    ['1983-12-31', '2015-03-01', 0],
    ['2022-11-06', '2023-03-01', 0],
  ])(
    'telt de leeftijd bij overlijden of op 1 juli 2023, wat het eerst kwam: geboren %s, overleden %s is %d cent',
    (geboren, overleden, bedragCenten) => {
      expect(overledenKind(geboren, overleden)).toMatchObject({ bedragCenten });
    },
  );

  it('deelt nooit meer uit dan het bedrag, en zegt het als de cent niet uitkomt', () => {
    const invoer = { geboortedatum: '2004-05-10', overleden: '2015-03-01', aantalAanvragers: 3 };
    const { uitkomst: uit, onzeker, uitleg } = antwoord(overledenKindRegel, invoer);
    expect(uit).toEqual({ bedragCenten: 400_000, perAanvragerCenten: 133_333 });
    expect([onzeker, keuzes(uitleg)]).toEqual([true, ['afronding-deel']]);
    expect(antwoord(overledenKindRegel, { ...invoer, aantalAanvragers: 2 }).onzeker).toBe(false);
  });

  it('weigert een overlijden voor de geboorte', () => {
    const gegeven = vraag(overledenKindRegel, {
      geboortedatum: '2004-05-10',
      overleden: '2004-05-09',
      aantalAanvragers: 1,
    });
    expect(gegeven).toMatchObject({ ok: false, fout: { veld: 'overleden' } });
  });

  it.each([
    ['2024-04-21', false],
    ['2024-04-22', true],
    ['2024-04-23', true],
  ])('naar het recht van %s: beantwoord %s', (geldigOp, ok) => {
    const invoer = { geboortedatum: '2004-05-10', overleden: '2015-03-01', aantalAanvragers: 1 };
    expect(vraag(overledenKindRegel, invoer, geldigOp).ok).toBe(ok);
  });
});

describe('Regel nabestaanden-aanvrager', () => {
  const verdeel = (
    heeftPartner: boolean,
    kinderenMetTijdigeAanvraag: number,
    bedragCenten = 3_000_000,
  ): ReturnType<typeof antwoord> =>
    antwoord(nabestaandenAanvragerRegel, { heeftPartner, kinderenMetTijdigeAanvraag, bedragCenten });

  it('KAT-21: geen partner, drie kinderen van wie er twee op tijd een aanvraag deden: ieder € 15.000', () => {
    const { uitkomst: uit, onzeker, uitleg } = verdeel(false, 2);
    expect(uit).toEqual({ partnerCenten: 0, perKindCenten: 1_500_000 });
    expect([onzeker, keuzes(uitleg)]).toEqual([true, ['deeltal-nabestaanden']]);
  });

  it('KAT-22: met een partner krijgt die alles, de kinderen niets', () => {
    const { uitkomst: uit, onzeker } = verdeel(true, 3);
    expect(uit).toEqual({ partnerCenten: 3_000_000, perKindCenten: 0 });
    expect(onzeker).toBe(false);
  });

  it('zonder partner en zonder kinderen krijgt niemand iets: een aanname', () => {
    const { uitkomst: uit, onzeker, uitleg } = verdeel(false, 0);
    expect(uit).toEqual({ partnerCenten: 0, perKindCenten: 0 });
    expect(onzeker).toBe(true);
    expect(uitleg.some(({ tekst }) => tekst === 'Regel NB3 van tabel nabestaanden is een aanname.')).toBe(true);
  });

  it('allen samen krijgen nooit meer dan het bedrag, en het verschil is minder dan een cent per kind', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 12 }), (bedragCenten, kinderen) => {
        const samen = (verdeel(false, kinderen, bedragCenten).uitkomst['perKindCenten'] as number) * kinderen;
        expect(samen <= bedragCenten && bedragCenten - samen < kinderen).toBe(true);
      }),
    );
  });

  it.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2025-01-02', true],
  ])('naar het recht van %s: beantwoord %s', (geldigOp, ok) => {
    const invoer = { heeftPartner: true, kinderenMetTijdigeAanvraag: 0, bedragCenten: 1 };
    expect(vraag(nabestaandenAanvragerRegel, invoer, geldigOp).ok).toBe(ok);
  });
});
