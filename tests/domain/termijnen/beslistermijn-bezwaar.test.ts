import fc from 'fast-check';
import { berekenBeslistermijn, type Beslisfeiten, type Beslistermijn } from '#domain/termijnen/beslistermijn-bezwaar';
import { verenig } from '#domain/termijnen/opschorting';
import { dagenTussen, datum, plusDagen, type Datum } from '#domain/waarden/datum';
import { datums } from '#tests/domain/willekeurig';

const d = datum;
const BASIS: Beslisfeiten = {
  besluitnemer: 'dienst-toeslagen-wht',
  dagtekening: d('2024-08-21'),
  bekendmaking: null,
  op: d('2024-08-21'),
  ontvangen: d('2024-09-12'),
  commissie: true,
  opschortingen: [],
  verdaagdOp: null,
  uitstelMetInstemmingDagen: 0,
};
const termijn = (anders: Partial<Beslisfeiten> = {}): Beslistermijn =>
  berekenBeslistermijn({
    ...BASIS,
    ...(anders.dagtekening === undefined ? {} : { op: anders.dagtekening }),
    ...anders,
  });
const wht = (ontvangen: string, anders: Partial<Beslisfeiten> = {}): Beslistermijn =>
  termijn({ dagtekening: d('2025-03-03'), ontvangen: d(ontvangen), ...anders });
const awb = (anders: Partial<Beslisfeiten> = {}): Beslistermijn => termijn({ besluitnemer: 'overig-awb', ...anders });
const namen = ({ keuzes }: Beslistermijn): readonly string[] => keuzes.map(({ naam }) => naam);
const span = (van: string, tot: string): { van: Datum; tot: Datum } => ({ van: d(van), tot: d(tot) });

describe('Besluiten van vóór 14 december 2024 (Awb 7:10)', () => {
  it.each(['2024-09-12', '2024-09-19'])(
    'K1 (RBZWB:2025:2571, 2570): bezwaar van %s, beslissen tot 30 december 2024; de rechtbank schreef 27 december, een gelijkgestelde dag',
    (ontvangen) => {
      expect(termijn({ ontvangen: d(ontvangen) })).toMatchObject({
        eersteDag: '2024-10-03',
        laatsteDag: '2024-12-30',
        keuzes: [],
      });
    },
  );

  it('K4 (RBMNE:2025:2636): besluit van 29 juli 2024 en achttien weken is 2 december 2024', () => {
    expect(termijn({ dagtekening: d('2024-07-29'), ontvangen: d('2024-08-15') }).laatsteDag).toBe('2024-12-02');
  });

  it('K30: besluit van 20 februari 2026, keten op de doorgeschoven dag', () => {
    expect(awb({ dagtekening: d('2026-02-20'), ontvangen: d('2026-03-02') })).toMatchObject({
      eersteDag: '2026-04-08',
      laatsteDag: '2026-06-30',
    });
  });

  it('K32: besluit van 10 juli 2024, verdaagd: ruw 25 december, dus 30 december 2024', () => {
    const uit = termijn({ dagtekening: d('2024-07-10'), ontvangen: d('2024-08-01'), verdaagdOp: d('2024-11-01') });
    expect([uit.eersteDag, uit.laatsteDag]).toEqual(['2024-08-22', '2024-12-30']);
  });

  it('B16: het ruimere beleid verschuift het begin niet', () => {
    expect(termijn().stappen[1]?.bron).toContain('ECLI:NL:RBZWB:2025:2571');
  });

  it('B18 (RBZWB:2025:2230): wie later bezwaar maakt en toch wordt behandeld, krijgt twaalf weken vanaf ontvangst', () => {
    expect(termijn({ ontvangen: d('2024-11-12') })).toMatchObject({
      eersteDag: '2024-11-13',
      laatsteDag: '2025-02-04',
    });
  });

  it('zes weken zonder commissie; voor UHT is dat een open punt', () => {
    expect(awb({ commissie: false })).toMatchObject({ laatsteDag: '2024-11-13', keuzes: [] });
    expect(namen(termijn({ commissie: false }))).toEqual(['beslistermijn-zonder-commissie']);
  });
});

describe('Besluiten van Dienst Toeslagen vanaf 14 december 2024 (Wht 6.10aa)', () => {
  it.each([
    ['2025-03-04', '2025-04-15', '2025-07-07'],
    ['2025-04-13', '2025-04-15', '2025-07-07'],
    ['2025-04-14', '2025-04-15', '2025-07-07'],
    ['2025-04-15', '2025-04-16', '2025-07-08'],
    ['2025-06-20', '2025-06-21', '2025-09-12'],
  ])('ontvangen op %s: van %s tot en met %s', (ontvangen, eersteDag, laatsteDag) => {
    expect(wht(ontvangen)).toMatchObject({ eersteDag, laatsteDag });
  });

  it.each([
    ['2024-12-13', '2025-01-25', 'beslistermijn-bezwaar-awb'],
    ['2024-12-14', '2025-01-26', 'beslistermijn-bezwaar-wht-2024-12-14'],
    ['2024-12-15', '2025-01-27', 'beslistermijn-bezwaar-wht-2024-12-14'],
  ])('dagtekening %s: eerste dag %s (%s)', (dagtekening, eersteDag, regelversie) => {
    expect(termijn({ dagtekening: d(dagtekening), ontvangen: d('2024-12-20') })).toMatchObject({
      eersteDag,
      regelversie,
    });
  });

  it('geldt niet voor Onze Minister', () => {
    const uit = wht('2025-03-10', { besluitnemer: 'onze-minister' });
    expect([uit.eersteDag, uit.laatsteDag, uit.regelversie]).toEqual([
      '2025-04-15',
      '2025-07-07',
      'beslistermijn-bezwaar-awb',
    ]);
  });

  it('zegt het als de zes weken op een vrije dag eindigen', () => {
    expect(namen(termijn({ dagtekening: d('2025-03-10'), ontvangen: d('2025-03-20') }))).toEqual([
      'zes-weken-voor-aanvang',
    ]);
    expect(namen(termijn({ dagtekening: d('2025-03-10'), ontvangen: d('2025-04-22') }))).toEqual([]);
  });
});

describe('Opschorten, verdagen en uitstel', () => {
  it('K12 (circulaire, naar een bezwaar): dertien dagen opgeschort en daarna zes weken verdaagd', () => {
    const op = span('2024-10-04', '2024-10-17');
    expect(awb({ commissie: false, opschortingen: [op] }).laatsteDag).toBe('2024-11-26');
    expect(awb({ commissie: false, opschortingen: [op], verdaagdOp: d('2024-11-20') }).laatsteDag).toBe('2025-01-07');
  });

  it('overlap telt één keer, en dat is een aanname; twee losse perioden zijn dat niet', () => {
    const overlap = awb({ opschortingen: [span('2024-10-10', '2024-10-20'), span('2024-10-15', '2024-10-25')] });
    expect([overlap.laatsteDag, namen(overlap)]).toEqual(['2025-01-09', ['opschorting-unie']]);
    expect(namen(awb({ opschortingen: [span('2024-10-10', '2024-10-20'), span('2024-10-20', '2024-10-25')] }))).toEqual(
      [],
    );
  });

  it('een opschorting die vóór de beslistermijn begint telt mee, en dat is een aanname', () => {
    const uit = awb({ opschortingen: [span('2024-09-20', '2024-09-30')] });
    expect([uit.laatsteDag, namen(uit)]).toEqual(['2025-01-06', ['opschorting-voor-aanvang']]);
  });

  it('B19: een verdaging op de laatste dag telt, een dag later niet (RBZWB:2025:2230)', () => {
    expect(awb({ commissie: false, verdaagdOp: d('2024-11-13') }).laatsteDag).toBe('2024-12-30');
    const teLaat = awb({ commissie: false, verdaagdOp: d('2024-11-14') });
    expect(teLaat.laatsteDag).toBe('2024-11-13');
    expect(teLaat.stappen.at(-1)?.tekst).toBe(
      'De verdaging van 14 november 2024 kwam na de laatste dag (13 november 2024) en heeft geen gevolg.',
    );
  });

  it('een verzoek om herstel na de laatste dag schort niets meer op', () => {
    const uit = awb({ commissie: false, opschortingen: [span('2024-11-14', '2024-11-30')] });
    expect([uit.laatsteDag, uit.stappen.at(-1)?.tekst]).toEqual([
      '2024-11-13',
      expect.stringContaining('opschorting van 14 november 2024'),
    ]);
  });

  it('een opschorting kan maken dat een verdaging nog op tijd is', () => {
    expect(
      awb({ commissie: false, opschortingen: [span('2024-11-01', '2024-11-11')], verdaagdOp: d('2024-11-20') })
        .laatsteDag,
    ).toBe('2025-01-06');
  });

  it('verdaagd op een doorgeschoven laatste dag: geteld vanaf de ruwe dag, en dat is een open punt als het scheelt', () => {
    const feiten = {
      dagtekening: d('2026-02-09'),
      ontvangen: d('2026-02-20'),
      commissie: false,
      verdaagdOp: d('2026-04-20'),
    };
    expect(awb(feiten)).toMatchObject({ eersteDag: '2026-03-24', laatsteDag: '2026-06-15' });
    const scheelt = awb({ ...feiten, dagtekening: d('2026-02-10'), verdaagdOp: d('2026-05-06') });
    expect([scheelt.laatsteDag, namen(scheelt)]).toEqual(['2026-06-16', ['verdagingBasis']]);
    const zaterdag = awb({ ...feiten, opschortingen: [span('2026-04-01', '2026-04-06')], verdaagdOp: d('2026-05-11') });
    expect([zaterdag.laatsteDag, namen(zaterdag)]).toEqual(['2026-06-22', []]);
  });

  it('uitstel met instemming komt er aan het eind bij', () => {
    expect(awb({ commissie: false, uitstelMetInstemmingDagen: 10 }).laatsteDag).toBe('2024-11-25');
    expect(awb({ commissie: false, verdaagdOp: d('2024-11-01'), uitstelMetInstemmingDagen: 84 }).laatsteDag).toBe(
      '2025-03-19',
    );
  });

  it('iedere stap heeft een artikel', () => {
    const uit = awb({
      opschortingen: [span('2024-10-10', '2024-10-20')],
      verdaagdOp: d('2024-12-01'),
      uitstelMetInstemmingDagen: 5,
    });
    expect(uit.stappen.every(({ bron }) => (bron ?? '') !== '')).toBe(true);
    expect(uit.stappen.map(({ bron }) => bron)).toEqual(
      expect.arrayContaining(['Awb 7:10 lid 2', 'Awb 7:10 lid 3', 'Awb 7:10 lid 4']),
    );
  });
});

describe('Over 2005–2040', () => {
  const spannen = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 60 })), {
    maxLength: 4,
  });
  const naarSpannen = (vanaf: Datum, paren: readonly (readonly [number, number])[]): { van: Datum; tot: Datum }[] =>
    paren.map(([na, lang]) => ({ van: plusDagen(vanaf, na), tot: plusDagen(vanaf, na + lang) }));
  const feiten = fc.record({
    dagtekening: datums,
    na: fc.integer({ min: 0, max: 150 }),
    paren: spannen,
    commissie: fc.boolean(),
    awb: fc.boolean(),
  });
  const maak = (f: { dagtekening: Datum; na: number; commissie: boolean; awb: boolean }): Partial<Beslisfeiten> => ({
    besluitnemer: f.awb ? 'overig-awb' : 'dienst-toeslagen-wht',
    dagtekening: f.dagtekening,
    ontvangen: plusDagen(f.dagtekening, f.na),
    commissie: f.commissie,
  });

  it('eindigt de termijn nooit voordat hij begint of voordat het bezwaar er is', () => {
    fc.assert(
      fc.property(feiten, (f) => {
        const ontvangen = plusDagen(f.dagtekening, f.na);
        const uit = termijn({ ...maak(f), opschortingen: naarSpannen(ontvangen, f.paren) });
        expect(uit.laatsteDag > uit.eersteDag && uit.eersteDag > ontvangen).toBe(true);
      }),
    );
  });

  it('maakt een opschorting, een verdaging of uitstel de termijn nooit korter', () => {
    fc.assert(
      fc.property(
        feiten,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 90 }),
        (f, verdaagdNa, uitstel) => {
          const ontvangen = plusDagen(f.dagtekening, f.na);
          const opschortingen = naarSpannen(ontvangen, f.paren);
          const basis = termijn({ ...maak(f), opschortingen: opschortingen.slice(1) });
          const meer = termijn({ ...maak(f), opschortingen });
          const nogMeer = termijn({
            ...maak(f),
            opschortingen,
            verdaagdOp: plusDagen(ontvangen, verdaagdNa),
            uitstelMetInstemmingDagen: uitstel,
          });
          expect(meer.laatsteDag >= basis.laatsteDag && nogMeer.laatsteDag >= meer.laatsteDag).toBe(true);
        },
      ),
    );
  });

  it('telt de unie van opschortingen iedere dag één keer, in welke volgorde zij ook staan', () => {
    fc.assert(
      fc.property(datums, spannen, (begin, paren) => {
        const spannenVan = naarSpannen(begin, paren);
        const dagen = new Set(
          spannenVan.flatMap(({ van, tot }) =>
            Array.from({ length: dagenTussen(van, tot) }, (_x, n) => plusDagen(van, n)),
          ),
        );
        const unie = verenig(spannenVan);
        expect(unie.reduce((som, { van, tot }) => som + dagenTussen(van, tot), 0)).toBe(dagen.size);
        expect(verenig(spannenVan.toReversed())).toEqual(unie);
      }),
    );
  });
});
