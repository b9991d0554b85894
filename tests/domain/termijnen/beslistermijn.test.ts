import fc from 'fast-check';
import { beslislengteOp, BESLISSOORTEN } from '#domain/parameters/beslistermijnen';
import {
  beginBeslistermijn,
  berekenBeslisdag,
  berekenHersteltermijn,
  berekenSamenloop,
  berekenZienswijze,
  beslisklok,
} from '#domain/termijnen/beslistermijn';
import { dagenTussen, datum, plusDagen, type Datum } from '#domain/waarden/datum';
import { datums } from '#tests/domain/willekeurig';

const dag = (soort: (typeof BESLISSOORTEN)[number], ontvangen: string, verlengdOp?: string): Datum =>
  berekenBeslisdag(soort, {
    ontvangen: datum(ontvangen),
    verlengdOp: verlengdOp === undefined ? null : datum(verlengdOp),
  }).laatsteDag;

describe('De beslistermijn per regeling', () => {
  it.each([
    ['K5 (RBOVE:2025:4412)', 'aanvullende-schade', '2023-08-23', '2024-02-23', '2024-08-23'],
    ['K7 (RBZWB:2025:9241), een zaterdag', 'aanvullende-schade', '2024-08-09', '2025-02-09', '2025-08-09'],
    ['K8 (RBMNE:2025:3853)', 'aanvullende-schade', '2024-01-24', '2024-07-24', '2025-01-24'],
    ['K10 (RBMNE:2022:3809)', 'integrale-beoordeling', '2021-02-03', '2021-08-03', '2022-02-03'],
    ['E20 (RBZWB:2025:5543)', 'integrale-beoordeling', '2024-01-02', '2024-07-02', '2025-01-02'],
    ['E20 (RBZWB:2024:3087)', 'integrale-beoordeling', '2023-02-10', '2023-08-10', '2024-02-10'],
    ['K35', 'klacht', '2025-11-13', '2025-12-29', '2026-01-22'],
    ['klacht met commissie', 'klacht-met-commissie', '2025-11-13', '2026-01-22', '2026-02-19'],
    ['publieke schulden 3 + 3 maanden', 'publieke-schulden', '2025-01-15', '2025-04-15', '2025-07-15'],
  ] as const)('%s', (...[, soort, ontvangen, eerste, verlengd]) => {
    expect([dag(soort, ontvangen), dag(soort, ontvangen, ontvangen)]).toEqual([eerste, verlengd]);
  });

  it('een bericht na de laatste dag verlengt niet', () => {
    const uit = berekenBeslisdag('integrale-beoordeling', {
      ontvangen: datum('2024-01-02'),
      verlengdOp: datum('2024-07-03'),
    });
    expect([uit.laatsteDag, uit.verlengd]).toEqual(['2024-07-02', false]);
  });

  it.each([
    ['2024-12-13', 'P6M', null],
    ['2024-12-14', 'P12M', '?'],
    ['2024-12-15', 'P12M', '?'],
  ])('aanvullende schade ontvangen op %s: %s', (ontvangen, lengte, zekerheid) => {
    const regels = beslislengteOp('aanvullende-schade', datum(ontvangen));
    expect([regels.lengte, regels.keuze?.zekerheid ?? null]).toEqual([lengte, zekerheid]);
  });

  it.each(BESLISSOORTEN)('%s heeft een bron, en een klok die een procedure kan starten', (soort) => {
    const klok = beslisklok(soort, datum('2025-06-01'));
    expect([klok.bron, klok.lengte]).not.toContain('');
    expect(klok.opschortbaar).toBe(true);
  });

  it('voor niet-KOT is de redelijke termijn een aanname, en zegt de uitkomst dat', () => {
    expect(berekenBeslisdag('niet-kot', { ontvangen: datum('2025-06-02'), verlengdOp: null })).toMatchObject({
      laatsteDag: '2025-07-28',
      keuzes: [{ naam: 'beslistermijn-niet-kot', zekerheid: 'A' }],
    });
  });
});

describe('Samenloop van twee gronden (Wht 6.3)', () => {
  it.each([
    ['de rest van de eerste termijn', '2023-03-01', '2023-05-01', '2023-09-01'],
    ['er blijft acht weken over', '2023-03-01', '2023-08-20', '2023-10-16'],
    ['tegelijk', '2023-03-01', '2023-03-01', '2023-09-01'],
  ])('%s', (_wat, eerste, tweede, verwacht) => {
    expect(berekenSamenloop(datum(eerste), datum(tweede))).toBe(verwacht);
  });

  it('laat altijd ten minste acht weken', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: 0, max: 400 }), (eerste, na) => {
        const tweede = plusDagen(eerste, na);
        expect(dagenTussen(tweede, berekenSamenloop(eerste, tweede))).toBeGreaterThanOrEqual(56);
      }),
    );
  });
});

describe('Zienswijze en herstel', () => {
  it('E14: vooraankondiging van 21 juli 2021, zienswijze tot 4 augustus en na verlenging hoogstens tot 1 september', () => {
    expect(berekenZienswijze(datum('2021-07-21'))).toEqual({
      laatsteDag: '2021-08-04',
      uiterlijkNaVerlenging: '2021-09-01',
    });
  });

  it('een zienswijzetermijn die op 2e Paasdag eindigt, loopt een dag door', () => {
    expect(berekenZienswijze(datum('2025-04-07')).laatsteDag).toBe('2025-04-22');
  });

  it('een hersteltermijn is vier weken, of wat er is gegeven, en schuift niet', () => {
    expect([berekenHersteltermijn(datum('2025-03-24')), berekenHersteltermijn(datum('2025-03-24'), 'P2W')]).toEqual([
      '2025-04-21',
      '2025-04-07',
    ]);
  });
});

describe('Het begin van een beslistermijn', () => {
  it.each([
    { wat: 'ontvangst', ontvangen: '2025-02-01', vensterTot: null, besluitOuder: null, begin: '2025-02-01' },
    {
      wat: 'kind van een overleden aanvrager: als het venster dicht is',
      ontvangen: '2025-02-01',
      vensterTot: '2025-07-01',
      besluitOuder: null,
      begin: '2025-07-01',
    },
    {
      wat: 'ex-toeslagpartner: als er over de ouder is beslist',
      ontvangen: '2023-10-01',
      vensterTot: null,
      besluitOuder: '2024-03-05',
      begin: '2024-03-05',
    },
    {
      wat: 'een eerder besluit',
      ontvangen: '2023-10-01',
      vensterTot: null,
      besluitOuder: '2023-03-05',
      begin: '2023-10-01',
    },
  ])('$wat', ({ ontvangen, vensterTot, besluitOuder, begin }) => {
    const dagOfNiets = (tekst: string | null): Datum | null => (tekst === null ? null : datum(tekst));
    expect(
      beginBeslistermijn({
        ontvangen: datum(ontvangen),
        vensterTot: dagOfNiets(vensterTot),
        besluitOuder: dagOfNiets(besluitOuder),
      }),
    ).toBe(begin);
  });
});
