import { forfaitRegel } from '#domain/rekenhulp/regels/forfait';
import { partnerbedragRegel } from '#domain/rekenhulp/regels/partnerbedrag';
import { partnertoerekeningRegel } from '#domain/rekenhulp/regels/partnertoerekening';
import { antwoord, keuzes, uitkomst, vraag } from '#tests/domain/rekenhulp/regels/vraag';

describe('Regel forfait', () => {
  it.each([
    [0, true, 3_000_000],
    [1_200_000, true, 1_800_000],
    [3_000_000, false, 0],
    [4_100_000, false, 0],
  ])('S10: al %d cent ontvangen geeft recht %s op %d cent', (alOntvangenCenten, recht, bedragCenten) => {
    expect(uitkomst(forfaitRegel, { aanvraagOntvangen: '2023-12-01', alOntvangenCenten })).toEqual({
      recht,
      bedragCenten,
    });
  });

  it('E05 (Simone): na een voorschot van € 5.000 nog € 25.000', () => {
    expect(uitkomst(forfaitRegel, { aanvraagOntvangen: '2021-01-15', alOntvangenCenten: 500_000 })).toMatchObject({
      bedragCenten: 2_500_000,
    });
  });

  it.each([
    ['2024-01-01', true],
    ['2024-01-02', true],
    ['2024-01-03', false],
  ])('aanvraag ontvangen op %s: recht %s', (aanvraagOntvangen, recht) => {
    expect(uitkomst(forfaitRegel, { aanvraagOntvangen, alOntvangenCenten: 0 })).toMatchObject({ recht });
  });

  it('zegt bij een te late aanvraag wat er nog kan', () => {
    const { uitleg } = antwoord(forfaitRegel, { aanvraagOntvangen: '2024-03-09', alOntvangenCenten: 0 });
    expect(uitleg.map(({ tekst }) => tekst).join(' ')).toContain('hardheidsclausule');
    expect(uitleg.every(({ bron }) => (bron ?? '') !== '')).toBe(true);
  });

  it.each([
    ['2021-01-25', false],
    ['2021-01-26', true],
    ['2021-01-27', true],
  ])('gevraagd naar het recht van %s: beantwoord %s', (geldigOp, ok) => {
    expect(vraag(forfaitRegel, { aanvraagOntvangen: '2020-02-13', alOntvangenCenten: 0 }, geldigOp).ok).toBe(ok);
  });
});

describe('Regel partnerbedrag', () => {
  it.each([
    { id: 'KAT-33', nogPartner: false, al: 400_000, bedragCenten: 600_000 },
    { id: 'niets ontvangen', nogPartner: false, al: 0, bedragCenten: 1_000_000 },
    { id: 'meer ontvangen', nogPartner: false, al: 1_200_000, bedragCenten: 0 },
    { id: 'nog partner', nogPartner: true, al: 0, bedragCenten: 0 },
  ])('$id: $bedragCenten cent', ({ nogPartner, al, bedragCenten }) => {
    expect(uitkomst(partnerbedragRegel, { nogPartner, alOntvangenCenten: al })).toEqual({ bedragCenten });
  });

  it('bestaat niet naar het recht van voor 26 januari 2021', () => {
    expect(vraag(partnerbedragRegel, { nogPartner: false, alOntvangenCenten: 0 }, '2021-01-25')).toMatchObject({
      ok: false,
      fout: { code: 'gold-nog-niet', veld: 'geldigOp' },
    });
  });
});

describe('Regel partnertoerekening', () => {
  const reken = (a: number, b: number, betaald: number): ReturnType<typeof antwoord> =>
    antwoord(partnertoerekeningRegel, { toegekendACenten: a, toegekendBCenten: b, forfaitUitbetaaldCenten: betaald });

  it.each([
    {
      geval: 'naar verhouding',
      invoer: [2_000_000, 4_000_000, 3_000_000],
      uit: [1_000_000, 2_000_000, 1_000_000, 2_000_000],
    },
    {
      geval: 'hoogstens wat is uitbetaald',
      invoer: [2_000_000, 4_000_000, 1_800_000],
      uit: [1_000_000, 1_800_000, 1_000_000, 2_200_000],
    },
    { geval: 'nooit onder nul', invoer: [500_000, 1_000_000, 3_000_000], uit: [1_000_000, 2_000_000, 0, 0] },
    { geval: 'niets toegekend', invoer: [0, 0, 3_000_000], uit: [0, 0, 0, 0] },
  ] as const)('$geval', ({ invoer: [a, b, betaald], uit }) => {
    expect(Object.values(reken(a, b, betaald).uitkomst)).toEqual(uit);
  });

  it('is onzeker als het aandeel moet worden afgerond, en zegt hoe', () => {
    const afgerond = reken(1_000_000, 2_000_100, 3_000_000);
    expect(afgerond.onzeker).toBe(true);
    expect(keuzes(afgerond.uitleg)).toEqual(['afronding-toerekening']);
    expect(reken(2_000_000, 4_000_000, 3_000_000).onzeker).toBe(false);
  });

  it('bestaat niet naar het recht van voor 26 januari 2021', () => {
    const invoer = { toegekendACenten: 1, toegekendBCenten: 1, forfaitUitbetaaldCenten: 1 };
    expect(vraag(partnertoerekeningRegel, invoer, '2021-01-25').ok).toBe(false);
    expect(vraag(partnertoerekeningRegel, invoer, '2021-01-26').ok).toBe(true);
  });
});
