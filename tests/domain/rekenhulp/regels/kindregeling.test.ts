import fc from 'fast-check';
import { leeftijdOp } from '#domain/bedragen/leeftijd';
import { bedragBijLeeftijd, kindparametersOp } from '#domain/parameters/kindregeling';
import { kindregelingRegel } from '#domain/rekenhulp/regels/kindregeling';
import { datum, plusDagen } from '#domain/waarden/datum';
import { antwoord, keuzes, uitkomst, vraag } from '#tests/domain/rekenhulp/regels/vraag';

const kind = (geboortedatum: string, anders: object = {}): ReturnType<typeof uitkomst> =>
  uitkomst(kindregelingRegel, { geboortedatum, relatie: 'eigen', ...anders });

describe('Regel kindregeling', () => {
  it.each([
    ['KAT-01 (K-bedrag)', '2008-06-18', 15, 800_000],
    ['KAT-02 (K-plan), 17 in februari en 18 in juni 2023', '2005-06-15', 18, 1_000_000],
    ['KAT-03', '2017-07-01', 6, 400_000],
    ['KAT-03', '2017-07-02', 5, 200_000],
    ['KAT-05', '2008-07-01', 15, 800_000],
  ])('%s: geboren %s, %d jaar, %d cent', (_id, geboortedatum, leeftijdOp20230701, bedragCenten) => {
    expect(kind(geboortedatum)).toMatchObject({ recht: true, leeftijdOp20230701, bedragCenten });
  });

  it.each([
    ['2011-07-01', 600_000],
    ['2011-07-02', 400_000],
    ['2008-07-02', 600_000],
    ['2005-07-01', 1_000_000],
    ['2005-07-02', 800_000],
  ])('de grenzen van leeftijd: geboren %s is %d cent', (geboortedatum, bedragCenten) => {
    expect(kind(geboortedatum)).toMatchObject({ bedragCenten });
  });

  it.each([
    ['KAT-07', '1984-01-01', false],
    ['KAT-07, de wet gaat voor de pagina van Putten', '1984-01-02', true],
    ['KAT-07', '1984-01-03', true],
    ['KAT-08 (K-wie)', '2022-11-04', true],
    ['KAT-08 (K-wie)', '2022-11-05', true],
    ['KAT-08 (K-wie)', '2022-11-06', false],
  ])('%s: geboren %s heeft recht: %s', (_id, geboortedatum, recht) => {
    expect(kind(geboortedatum)).toMatchObject({ recht });
  });

  it.each([
    { id: 'KAT-09', anders: { relatie: 'partner', partnerOp20210126: false }, recht: false, reden: 'geen partner' },
    {
      id: 'K2',
      anders: { relatie: 'partner', partnerOp20210126: true },
      recht: true,
      reden: 'Eigen kind van de partner',
    },
    { id: 'K3', anders: { relatie: 'pleeg', partnerOp20210126: true }, recht: true, reden: 'Pleegkind' },
    {
      id: 'K3, van een partner die het niet was',
      anders: { relatie: 'pleeg', partnerOp20210126: false },
      recht: false,
      reden: 'geen partner',
    },
    { id: 'K4', anders: { relatie: 'voormalig-pleeg' }, recht: true, reden: 'Voormalig pleegkind' },
    {
      id: 'K5, de dag ervoor',
      anders: { relatie: 'ex-partner', partnerschapVanaf: '2010-05-02' },
      recht: true,
      reden: 'ex-toeslagpartner',
    },
    {
      id: 'K5, die dag',
      anders: { relatie: 'ex-partner', partnerschapVanaf: '2010-05-01' },
      recht: false,
      reden: 'voor het partnerschap',
    },
    { id: 'KAT-10 (beide ouders gedupeerd)', anders: { eerderToegekend: true }, recht: false, reden: 'één keer' },
  ])('$id: recht $recht, omdat: $reden', ({ anders, recht, reden }) => {
    const uit = kind('2010-05-01', anders);
    expect(uit).toMatchObject({ recht, reden: expect.stringContaining(reden) as unknown });
    expect(uit['bedragCenten']).toBe(recht ? 600_000 : 0);
  });

  it('kent geen leeftijd op 1 juli 2023 voor wie toen nog niet geboren was', () => {
    expect(kind('2023-07-02')).toMatchObject({ recht: false, leeftijdOp20230701: null, bedragCenten: 0 });
  });

  it.each([
    ['partner', 'partnerOp20210126'],
    ['ex-partner', 'partnerschapVanaf'],
  ])('vraagt bij een kind van een %s naar %s', (relatie, veld) => {
    const gegeven = vraag(kindregelingRegel, { geboortedatum: '2010-05-01', relatie });
    expect(gegeven).toMatchObject({ ok: false, fout: { code: 'verplicht', veld } });
  });

  it('is zeker, behalve van wie een pleegkind is', () => {
    const eigen = antwoord(kindregelingRegel, { geboortedatum: '2010-05-01', relatie: 'eigen' });
    const pleeg = antwoord(kindregelingRegel, { geboortedatum: '2010-05-01', relatie: 'pleeg' });
    expect([eigen.onzeker, pleeg.onzeker]).toEqual([false, true]);
    expect(keuzes(pleeg.uitleg)).toEqual(['pleegkind-van-wie']);
    expect(eigen.uitleg.map(({ stap }) => stap)).toEqual(['geboren', 'beoordeling', 'oordeel', 'bedrag']);
    expect(eigen.regelversie).toBe('kindregeling-2022-11-05');
  });

  it.each([
    ['2022-11-04', false],
    ['2022-11-05', true],
    ['2022-11-06', true],
  ])('naar het recht van %s: beantwoord %s', (geldigOp, ok) => {
    expect(vraag(kindregelingRegel, { geboortedatum: '2010-05-01', relatie: 'eigen' }, geldigOp).ok).toBe(ok);
  });

  it('een ouder kind krijgt nooit minder dan een jonger', () => {
    const dagen = fc.integer({ min: 0, max: 14_187 }).map((n) => plusDagen(datum('1984-01-02'), n));
    fc.assert(
      fc.property(dagen, dagen, (a, b) => {
        fc.pre(a <= b);
        expect(kind(a)['bedragCenten']).toBeGreaterThanOrEqual(kind(b)['bedragCenten'] as number);
      }),
    );
  });
});

describe('Leeftijd en bedrag', () => {
  it.each([
    ['2004-02-29', '2023-02-28', 18],
    ['2004-02-29', '2023-03-01', 19],
    ['2010-05-01', '2010-04-30', -1],
  ])('geboren %s is op %s %d', (geboren, op, jaren) => {
    expect(leeftijdOp(datum(geboren), datum(op))).toBe(jaren);
  });

  it('een tabel zonder trede voor een leeftijd is kapot', () => {
    const parameters = { ...kindparametersOp(datum('2023-07-01')), treden: [] };
    expect(() => bedragBijLeeftijd(parameters, 5)).toThrow('geen trede voor leeftijd 5');
  });
});
