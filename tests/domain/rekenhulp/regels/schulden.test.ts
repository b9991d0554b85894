import fc from 'fast-check';
import { vensterBetaaldeSchuld } from '#domain/bedragen/aanvraagvenster';
import { berekenMsnpTeruggave, verdeelMsnpOverKinderen } from '#domain/bedragen/msnp';
import { schuldparametersOp, SCHULDEN_SINDS } from '#domain/parameters/schulden';
import { openstaandeTrajectvordering, teltBetaaldePrivateSchuld } from '#domain/bedragen/betaalde-schulden';
import { betaaldeSchuldenRegel } from '#domain/rekenhulp/regels/betaalde-schulden';
import { msnpRegel } from '#domain/rekenhulp/regels/msnp';
import { privateSchuldRegel } from '#domain/rekenhulp/regels/private-schuld';
import { datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';
import { antwoord, keuzes, uitkomst, vraag } from '#tests/domain/rekenhulp/regels/vraag';

const basis = {
  persoon: 'ouder',
  soort: 'professioneel',
  ontstaanOp: '2018-03-01',
  opeisbaarSinds: '2019-03-01',
  openCenten: 100_000,
};
const schuld = (anders: object = {}): ReturnType<typeof uitkomst> =>
  uitkomst(privateSchuldRegel, { ...basis, ...anders });

describe('Regel private-schuld', () => {
  it.each([
    {
      id: 'KAT-28 (RBGEL:2025:8225): van een lening alleen de achterstand',
      anders: { soort: 'lening', openCenten: 800_000, achterstandCenten: 71_000 },
      uit: { overnemen: true, bedragCenten: 71_000 },
    },
    {
      id: 'KAT-29 (RBZWB:2025:4048): informele lening zonder akte',
      anders: { soort: 'informeel', openCenten: 1_080_000 },
      uit: { overnemen: false, bedragCenten: 0 },
    },
    {
      id: 'KAT-30 (RBROT:2025:4380): schuld aan een voormalig bewindvoerder',
      anders: { openCenten: 554_879 },
      uit: { overnemen: true, bedragCenten: 554_879 },
    },
    {
      id: 'KAT-31 (standpunt minister in RBNHO:2025:8686): niet opeisbaar voor 1-6-2021',
      anders: { openCenten: 78_271, opeisbaarSinds: '2021-06-01' },
      uit: { overnemen: false, bedragCenten: 0, redenen: ['De schuld was voor 1 juni 2021 niet opeisbaar (code 16).'] },
    },
  ])('$id', ({ anders, uit }) => {
    expect(schuld(anders)).toMatchObject(uit);
  });

  it.each([
    ['2005-12-31', false],
    ['2006-01-01', true],
    ['2006-01-02', true],
  ])('P1: ontstaan op %s wordt overgenomen: %s', (ontstaanOp, overnemen) => {
    expect(schuld({ ontstaanOp })).toMatchObject({ overnemen });
  });

  it.each([
    ['2021-05-31', true],
    ['2021-06-01', false],
    ['2021-06-02', false],
  ])('P2: opeisbaar op %s wordt overgenomen: %s', (opeisbaarSinds, overnemen) => {
    expect(schuld({ opeisbaarSinds })).toMatchObject({ overnemen });
  });

  it.each([
    ['nooit opeisbaar', { opeisbaarSinds: undefined }, 'niet opeisbaar'],
    ['niets open (P3)', { openCenten: 0 }, 'code 18'],
    ['niemand van de regeling', { persoon: 'geen' }, 'hoort niet bij'],
    ['via de Wsnp', { trajectNeemtOver: true }, 'schuldsanering'],
    ['al overgenomen', { alOvergenomen: true }, 'al overgenomen'],
    ['al helemaal vergoed', { alVergoedCenten: 100_000 }, 'al vergoed'],
    ['aan een eigen onderneming', { eigenAandeelProcent: 100 }, 'eigen onderneming'],
    ['onrechtmatige daad', { soort: 'onrechtmatige-daad' }, 'soort schuld'],
    ['lening zonder achterstand', { soort: 'lening' }, 'soort schuld'],
    ['hypotheek, ook opgeëist', { soort: 'hypotheek' }, 'soort schuld'],
  ])('niet: %s', (_geval, anders, deel) => {
    const invoer = Object.fromEntries(
      Object.entries({ ...basis, ...anders }).filter(([, waarde]) => waarde !== undefined),
    );
    const uit = uitkomst(privateSchuldRegel, invoer);
    expect(uit).toMatchObject({ overnemen: false, bedragCenten: 0 });
    expect((uit['redenen'] as string[]).join(' ')).toContain(deel);
  });

  it.each(['alimentatie', 'buitenlandse-overheid', 'bestuursrechtelijk', 'hypotheek-restschuld'])(
    'wel: %s',
    (soort) => {
      expect(schuld({ soort })).toMatchObject({ overnemen: true, bedragCenten: 100_000 });
    },
  );

  it.each([
    [{ notarieleAkteOp: '2005-12-31' }, false],
    [{ notarieleAkteOp: '2006-01-01' }, true],
    [{ notarieleAkteOp: '2021-05-31' }, true],
    [{ notarieleAkteOp: '2021-06-01' }, false],
    [{ oproepOp: '2021-05-31' }, true],
    [{ oproepOp: '2021-06-01' }, false],
  ])('een informele schuld met %o wordt overgenomen: %s', (bewijs, overnemen) => {
    expect(schuld({ soort: 'informeel', ...bewijs })).toMatchObject({ overnemen });
  });

  it('telt kosten erbij en trekt het eigen aandeel en wat vergoed is af', () => {
    expect(schuld({ bijkomendeKostenCenten: 20_000, eigenAandeelProcent: 50, alVergoedCenten: 10_000 })).toMatchObject({
      bedragCenten: 50_000,
    });
  });

  it.each([
    { id: 'KAT-36', anders: { aanvraagOntvangen: '2024-01-02' }, overnemen: true },
    { id: 'KAT-36, een dag later', anders: { aanvraagOntvangen: '2024-01-03' }, overnemen: false },
    {
      id: 'na onherroepelijk besluit',
      anders: { aanvraagOntvangen: '2024-05-15', onherroepelijkOp: '2023-11-15' },
      overnemen: true,
    },
    {
      id: 'een dag later',
      anders: { aanvraagOntvangen: '2024-05-16', onherroepelijkOp: '2023-11-15' },
      overnemen: false,
    },
    {
      id: 'onherroepelijk op 1-7-2023 geeft geen eigen termijn',
      anders: { aanvraagOntvangen: '2024-01-03', onherroepelijkOp: '2023-07-01' },
      overnemen: false,
    },
    {
      id: 'KAT-35: ex-partner toegekend 1-9-2023',
      anders: { persoon: 'ex-toeslagpartner', exPartnerToegekendOp: '2023-09-01', aanvraagOntvangen: '2024-03-01' },
      overnemen: true,
    },
    {
      id: 'KAT-35, een dag later',
      anders: { persoon: 'ex-toeslagpartner', exPartnerToegekendOp: '2023-09-01', aanvraagOntvangen: '2024-03-02' },
      overnemen: false,
    },
  ])('termijn, $id: $overnemen', ({ anders, overnemen }) => {
    expect(schuld(anders)).toMatchObject({ overnemen });
  });

  it('noemt de keuze als de termijn doorschuift, en geen keuze als er geen termijn te toetsen is', () => {
    expect(keuzes(antwoord(privateSchuldRegel, { ...basis, aanvraagOntvangen: '2023-12-01' }).uitleg)).toEqual([
      'venster-schuift-door',
    ]);
    const { onzeker, uitleg } = antwoord(privateSchuldRegel, basis);
    expect(onzeker).toBe(false);
    expect(uitleg.some(({ tekst }) => tekst.startsWith('De aanvraagtermijn is niet getoetst'))).toBe(true);
    expect(uitleg.some(({ stap }) => stap === 'voorwaarde termijn')).toBe(false);
  });

  it('vraagt wat voor de termijn van een ex-toeslagpartner nodig is, en weigert wat niet past', () => {
    const ex = { ...basis, persoon: 'ex-toeslagpartner', aanvraagOntvangen: '2024-01-01' };
    expect(vraag(privateSchuldRegel, ex)).toMatchObject({
      ok: false,
      fout: { veld: 'exPartnerToegekendOp', code: 'verplicht' },
    });
    expect(vraag(privateSchuldRegel, { ...basis, exPartnerToegekendOp: '2024-01-01' })).toMatchObject({
      fout: { code: 'past-niet' },
    });
  });

  it('nooit meer dan wat open staat met kosten, en minder dan niets bestaat niet', () => {
    const bedrag = fc.nat(5_000_000);
    const feiten = fc.record({
      soort: fc.constantFrom('professioneel', 'lening', 'hypotheek', 'informeel'),
      openCenten: bedrag,
      achterstandCenten: bedrag,
      bijkomendeKostenCenten: bedrag,
      alVergoedCenten: bedrag,
      eigenAandeelProcent: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(feiten, (anders) => {
        const uit = schuld(anders);
        const over = uit['bedragCenten'] as number;
        expect(over >= 0 && over <= anders.openCenten + anders.bijkomendeKostenCenten).toBe(true);
        expect(over > 0).toBe(uit['overnemen']);
      }),
    );
  });
});

describe('Regel betaalde-schulden', () => {
  const reken = (ontvangen: number, publiek: number, privaat: number): unknown =>
    uitkomst(betaaldeSchuldenRegel, {
      ontvangenHerstelCenten: ontvangen,
      publiekBetaaldCenten: publiek,
      privaatBetaaldCenten: privaat,
    })['vergoedingCenten'];

  it.each([
    [3_000_000, 2_000_000, 1_500_000, 3_000_000],
    [3_000_000, 200_000, 150_000, 350_000],
    [1_000_000, 0, 1_000_001, 1_000_000],
    [0, 100, 100, 0],
  ])('ontvangen %d, publiek %d, privaat %d: vergoeding %d cent', (...[ontvangen, publiek, privaat, verwacht]) => {
    expect(reken(ontvangen, publiek, privaat)).toBe(verwacht);
  });

  it('komt nooit boven wat ontvangen is en nooit boven wat betaald is', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(5_000_000), fc.nat(5_000_000), (ontvangen, publiek, privaat) => {
        const vergoeding = reken(ontvangen, publiek, privaat) as number;
        expect(vergoeding <= ontvangen && vergoeding <= publiek + privaat && vergoeding >= 0).toBe(true);
      }),
    );
  });

  it.each([
    ['2022-11-04', false],
    ['2022-11-05', true],
    ['2022-11-06', true],
  ])('naar het recht van %s: beantwoord %s (ook private-schuld)', (geldigOp, ok) => {
    const invoer = { ontvangenHerstelCenten: 0, publiekBetaaldCenten: 0, privaatBetaaldCenten: 0 };
    expect(vraag(betaaldeSchuldenRegel, invoer, geldigOp).ok).toBe(ok);
    expect(vraag(privateSchuldRegel, basis, geldigOp).ok).toBe(ok);
  });
});

describe('Betaalde private schulden en trajecten (Wht 4.3, 4.6, 4.7)', () => {
  const moment = {
    betaaldOp: datum('2023-11-20'),
    herstelOntvangenOp: datum('2023-10-31'),
    eersteAfwijzingOp: null,
    toekenningOp: datum('2023-10-31'),
  };

  it('KAT-26: erkend op 31-10-2023, weken later € 894,86 betaald: telt', () => {
    expect(teltBetaaldePrivateSchuld(moment)).toBe(true);
  });

  it.each([
    ['2023-10-30', null, false],
    ['2022-05-01', '2022-05-02', false],
    ['2022-05-02', '2022-05-02', true],
    ['2023-10-30', '2022-05-02', true],
  ])('betaald op %s, eerste afwijzing %s: telt %s', (betaaldOp, afwijzing, telt) => {
    const eersteAfwijzingOp = afwijzing === null ? null : datum(afwijzing);
    expect(teltBetaaldePrivateSchuld({ ...moment, betaaldOp: datum(betaaldOp), eersteAfwijzingOp })).toBe(telt);
  });

  it('KAT-24: van een Msnp-vordering van € 10.000 is € 300 al uitgekeerd: € 9.700', () => {
    expect(openstaandeTrajectvordering(euro(10_000), euro(300))).toBe(970_000);
    expect(openstaandeTrajectvordering(euro(100), euro(300))).toBe(0);
  });
});

describe('Regel msnp', () => {
  const reken = (...afwijzingen: readonly (readonly [string, string])[]): unknown =>
    uitkomst(msnpRegel, { afwijzingen: afwijzingen.map(([verzoekOp, grond]) => ({ verzoekOp, grond })) })[
      'bedragCenten'
    ];

  it('KAT-39: twee verzoeken, uit 2016 en 2019, afgewezen op een normbedrag: € 1.000', () => {
    expect(reken(['2016-05-01', 'normbedrag'], ['2019-05-01', 'normbedrag'])).toBe(100_000);
  });

  it.each([
    ['2013-12-31', 0],
    ['2014-01-01', 50_000],
    ['2014-01-02', 50_000],
    ['2021-03-30', 50_000],
    ['2021-03-31', 50_000],
    ['2021-04-01', 0],
  ])('een verzoek van %s: %d cent', (verzoekOp, verwacht) => {
    expect(reken([verzoekOp, 'fsv'])).toBe(verwacht);
  });

  it.each(['vergrijpboete', 'veroordeling', 'toeslagfraude', 'andere-geldige-grond'])('niets bij %s', (grond) => {
    expect(reken(['2016-05-01', grond], ['2016-06-01', 'ogs'])).toBe(50_000);
  });

  it('zonder afwijzing is er niets, en iedere afwijzing heeft haar reden', () => {
    expect(reken()).toBe(0);
    const { uitleg } = antwoord(msnpRegel, { afwijzingen: [{ verzoekOp: '2016-05-01', grond: 'ogs' }] });
    expect(uitleg.map(({ stap }) => stap)).toEqual(['verzoek', 'beoordeling', 'oordeel', 'bedrag']);
  });

  it.each([
    ['2025-06-30', false],
    ['2025-07-01', true],
    ['2025-07-02', true],
  ])('naar het recht van %s: beantwoord %s', (geldigOp, ok) => {
    expect(vraag(msnpRegel, { afwijzingen: [] }, geldigOp).ok).toBe(ok);
  });
});

describe('Een zakelijke schuld (Wht 4.5)', () => {
  const zakelijk = (deMinimisRuimteCenten: number): ReturnType<typeof uitkomst> =>
    schuld({ zakelijk: true, deMinimisRuimteCenten });

  it.each([
    [40_000, { overnemen: true, bedragCenten: 40_000 }],
    [100_000, { overnemen: true, bedragCenten: 100_000 }],
    [900_000, { overnemen: true, bedragCenten: 100_000 }],
    [0, { overnemen: false, bedragCenten: 0, redenen: ['Er is geen ruimte meer voor de-minimissteun.'] }],
  ])('met ruimte %i', (ruimte, uit) => {
    expect(zakelijk(ruimte)).toMatchObject(uit);
  });

  it('zegt met welk artikel de grens er is', () => {
    const { uitleg } = antwoord(privateSchuldRegel, { ...basis, zakelijk: true, deMinimisRuimteCenten: 40_000 });
    expect(uitleg.at(-1)).toMatchObject({ stap: 'de-minimis', bron: 'Wht 4.5; Verordening (EU) nr. 1407/2013' });
  });

  it('vraagt de ruimte, en alleen bij een zakelijke schuld', () => {
    const fout = { veld: 'deMinimisRuimteCenten' };
    expect(vraag(privateSchuldRegel, { ...basis, zakelijk: true })).toMatchObject({
      fout: { ...fout, code: 'verplicht' },
    });
    expect(vraag(privateSchuldRegel, { ...basis, deMinimisRuimteCenten: 1 })).toMatchObject({
      fout: { ...fout, code: 'past-niet' },
    });
  });
});

describe('Al betaalde schulden: tot wanneer (Wht 6.1 lid 1 en 3)', () => {
  const venster = (onherroepelijkOp: string | null): string =>
    vensterBetaaldeSchuld(
      onherroepelijkOp === null ? null : datum(onherroepelijkOp),
      schuldparametersOp(SCHULDEN_SINDS),
    ).uiterlijk;

  it.each([
    [null, '2024-01-02'],
    ['2023-07-01', '2024-01-02'],
    ['2023-07-02', '2024-01-02'],
    ['2024-02-12', '2024-08-12'],
  ])('onherroepelijk %s: %s', (onherroepelijkOp, uiterlijk) => {
    expect(venster(onherroepelijkOp)).toBe(uiterlijk);
  });
});

describe('WOT 4 en 7', () => {
  it('betaald of verrekend komt terug, min wat de Wht al gaf', () => {
    expect(berekenMsnpTeruggave(euro(2_400), euro(900))).toBe(euro(1_500));
    expect(berekenMsnpTeruggave(euro(900), euro(2_400))).toBe(0);
  });

  it('het bedrag van een overledene gaat in gelijke delen naar de kinderen', () => {
    expect(verdeelMsnpOverKinderen(euro(1_000), 2)).toEqual({ perKind: euro(500), keuzes: [] });
    expect(verdeelMsnpOverKinderen(euro(500), 3)).toMatchObject({ perKind: 16_666, keuzes: [{ zekerheid: 'A' }] });
    expect(() => verdeelMsnpOverKinderen(euro(500), 0)).toThrow(RangeError);
  });
});
