import { BETAALTERMIJNEN, type Betaalsoort } from '#domain/parameters/betaaltermijnen';
import { berekenBeroepstermijn } from '#domain/termijnen/beroepstermijn';
import { berekenBetaaltermijn } from '#domain/termijnen/betaaltermijn';
import { bepaalPeildatum, type Peildatumfeiten } from '#domain/termijnen/peildatum';
import { datum } from '#domain/waarden/datum';

const op = (dag: string): { dagtekening: ReturnType<typeof datum>; bekendgemaakt: ReturnType<typeof datum> } => ({
  dagtekening: datum(dag),
  bekendgemaakt: datum(dag),
});

describe('Tot wanneer een bedrag moet zijn betaald', () => {
  it('KAT-13: kindregeling van 1 februari 2025: vier weken, op verzoek tot een jaar na dagtekening', () => {
    expect(berekenBetaaltermijn('kindregeling', op('2025-02-01'))).toEqual({
      uiterlijk: '2025-03-03',
      opVerzoekUiterlijk: '2026-02-01',
      bron: 'Wht 6.9 lid 5',
    });
  });

  it.each([
    ['2024-12-30', '2025-12-31'],
    ['2024-12-31', '2025-12-31'],
    ['2025-01-01', '2026-01-01'],
  ])('kindregeling bekendgemaakt op %s: op verzoek uiterlijk %s', (dag, opVerzoekUiterlijk) => {
    expect(berekenBetaaltermijn('kindregeling', op(dag))).toMatchObject({ opVerzoekUiterlijk });
  });

  it.each<[Betaalsoort, string, string | null]>([
    ['ex-toeslagpartner', '2025-05-16', '2026-04-04'],
    ['overleden-kind', '2025-05-16', '2026-04-04'],
    ['nabestaanden', '2025-05-16', '2026-04-04'],
    ['niet-kot', '2025-05-02', '2026-04-04'],
    ['buitenland', '2025-05-02', null],
    ['schuldtraject', '2025-05-02', null],
    ['msnp', '2025-05-16', null],
  ])('%s van 4 april 2025: uiterlijk %s, op verzoek %s', (soort, uiterlijk, opVerzoekUiterlijk) => {
    expect(berekenBetaaltermijn(soort, op('2025-04-04'))).toMatchObject({ uiterlijk, opVerzoekUiterlijk });
  });

  it('telt de weken vanaf bekendmaking en het jaar vanaf dagtekening; de weken schuiven door', () => {
    const besluit = { dagtekening: datum('2025-03-20'), bekendgemaakt: datum('2025-03-24') };
    expect(berekenBetaaltermijn('niet-kot', besluit)).toMatchObject({
      uiterlijk: '2025-04-22',
      opVerzoekUiterlijk: '2026-03-20',
    });
  });

  it('iedere soort heeft een artikel', () => {
    expect(Object.values(BETAALTERMIJNEN).every(({ bron }) => /^(Wht|WOT) /.test(bron))).toBe(true);
  });
});

describe('De beroepstermijn', () => {
  it.each([
    ['K38', '2025-11-14', '2025-12-29'],
    ['K39', '2026-03-16', '2026-04-28'],
  ])('%s: beslissing op bezwaar van %s: beroep tot en met %s', (_id, dagtekening, laatsteDag) => {
    expect(berekenBeroepstermijn(datum(dagtekening))).toMatchObject({ laatsteDag });
  });

  it('telt vanaf bekendmaking als die later is, en nooit vanaf een eerdere', () => {
    const dag = datum('2025-03-03');
    expect(berekenBeroepstermijn(dag, datum('2025-03-05'))).toMatchObject({
      eersteDag: '2025-03-06',
      laatsteDag: '2025-04-16',
    });
    expect(berekenBeroepstermijn(dag, datum('2025-03-01'))).toEqual(berekenBeroepstermijn(dag));
  });
});

describe('De peildatum van een ouder', () => {
  const niets = { betaaldOp: null, eersteBetalingOp: null };
  const feiten = (anders: Partial<Peildatumfeiten>): Peildatumfeiten => ({
    grond: 'forfait',
    eigen: niets,
    ander: null,
    overledenOp: null,
    ...anders,
  });
  const eigen = { betaaldOp: datum('2021-08-10'), eersteBetalingOp: datum('2020-12-18') };
  const ander = { betaaldOp: datum('2021-03-01'), eersteBetalingOp: datum('2020-06-01') };

  it.each<[string, Partial<Peildatumfeiten>, string]>([
    ['forfait betaald', { eigen }, '2021-08-10'],
    ['forfait op nihil', { eigen: { ...eigen, betaaldOp: null } }, '2020-12-18'],
    ['€ 10.000 betaald', { grond: 'partnerbedrag', eigen, ander }, '2021-08-10'],
    ['€ 10.000 op nihil', { grond: 'partnerbedrag', eigen: { ...eigen, betaaldOp: null }, ander }, '2020-12-18'],
    ['niets, de ander had het forfait', { grond: 'ander', ander }, '2021-03-01'],
    ['idem, diens forfait op nihil', { grond: 'ander', ander: { ...ander, betaaldOp: null } }, '2020-06-01'],
  ])('%s (Wht 3.1 lid 2)', (_geval, anders, dag) => {
    expect(bepaalPeildatum(feiten(anders))).toEqual({ dag, bron: 'Wht 3.1 lid 2' });
  });

  it.each([
    ['2022-03-31', '2022-04-01'],
    ['2022-12-01', '2023-01-01'],
    ['2024-01-31', '2024-02-01'],
  ])('overleden op %s zonder betaling: %s, alleen voor een ex-toeslagpartner', (overledenOp, dag) => {
    expect(bepaalPeildatum(feiten({ overledenOp: datum(overledenOp) }))).toEqual({ dag, bron: 'Wht 2.14g lid 3' });
  });

  it('staat nog niet vast zolang er niets is betaald', () => {
    expect(bepaalPeildatum(feiten({}))).toBeNull();
    expect(bepaalPeildatum(feiten({ grond: 'ander' }))).toBeNull();
  });
});
