import { berekenProceskosten } from '#domain/bedragen/proceskosten';
import { berekenRedelijkeTermijn } from '#domain/bedragen/redelijke-termijn';
import { keuzes } from '#tests/domain/rekenhulp/regels/vraag';
import { datum } from '#domain/waarden/datum';

const alleen = (
  fase: 'bezwaar' | 'beroep',
  handelingen: Parameters<typeof berekenProceskosten>[0]['handelingen'],
  op: string,
) => berekenProceskosten({ fase, handelingen, besluitOp: datum(op), halveWeging: 2 });

describe('Proceskosten (Awb 7:15, Besluit proceskosten bestuursrecht)', () => {
  it.each([
    ['RBROT:2023:12531: 2,5 punt', ['beroepschrift', 'zitting', 'nadereZitting'], '2023-12-01', 209_250],
    ['RBDHA:2024:12576: 2 punten', ['beroepschrift', 'zitting'], '2024-08-01', 175_000],
    ['RBDHA:2025:2356: 2 punten', ['beroepschrift', 'zitting'], '2025-02-18', 181_400],
    ['Bpb tekst 2017', ['beroepschrift'], '2017-06-01', 49_000],
  ] as const)('beroep, %s', (_bron, handelingen, op, bedrag) => {
    expect(alleen('beroep', handelingen, op)).toMatchObject({ ok: true, bedrag });
  });

  it.each([
    ['2023-03-01', 41_850],
    ['2024-03-01', 43_750],
    ['2025-03-01', 45_350],
  ])('beroep niet tijdig beslissen op %s: een punt met weging 0,5 is %d cent', (op, bedrag) => {
    const feiten = { fase: 'beroep', handelingen: ['beroepschrift'], besluitOp: datum(op), halveWeging: 1 } as const;
    expect(berekenProceskosten(feiten)).toMatchObject({ bedrag });
  });

  it.each([
    ['2023-12-31', 119_400, ['jaar-puntwaarde']],
    ['2024-01-01', 124_800, ['jaar-puntwaarde', 'puntwaarde-bezwaar']],
    ['2024-12-31', 124_800, ['jaar-puntwaarde', 'puntwaarde-bezwaar']],
    ['2025-01-01', 129_400, ['jaar-puntwaarde', 'puntwaarde-bezwaar']],
    ['2026-01-01', 133_200, ['jaar-puntwaarde', 'puntwaarde-bezwaar']],
  ] as const)('bezwaarschrift en hoorzitting, besluit van %s: %d cent', (op, bedrag, gekozen) => {
    const uit = alleen('bezwaar', ['bezwaarschrift', 'hoorzitting'], op);
    expect(uit).toMatchObject({ ok: true, bedrag, onzeker: true });
    expect(uit.ok && keuzes(uit.uitleg)).toEqual(gekozen);
  });

  it('een jaar waarvan de waarde niet bekend is wordt niet geraden', () => {
    expect(alleen('beroep', ['beroepschrift'], '2021-05-01')).toMatchObject({
      ok: false,
      reden: 'puntwaarde-onbekend',
    });
    expect(alleen('bezwaar', ['nadereHoorzitting'], '2027-01-01').ok).toBe(false);
  });
});

describe('Redelijke termijn', () => {
  const reken = (bezwaarOntvangen: string, beslissingOpBezwaar: string, uitspraak: string) =>
    berekenRedelijkeTermijn({
      bezwaarOntvangen: datum(bezwaarOntvangen),
      beslissingOpBezwaar: datum(beslissingOpBezwaar),
      uitspraak: datum(uitspraak),
    });

  it('RBOBR:2025:2981 gaf € 1.750 en € 250; de datums staan niet in de bron, 21 en 3 maanden passen erbij', () => {
    expect(reken('2021-01-01', '2023-04-01', '2025-01-01')).toMatchObject({
      halveJaren: 4,
      bedrag: 200_000,
      dienst: 175_000,
      staat: 25_000,
    });
  });

  it.each([
    ['2023-01-01', 0, 0],
    ['2023-01-02', 1, 50_000],
    ['2023-07-01', 1, 50_000],
    ['2023-07-02', 2, 100_000],
  ])('bezwaar van 1-1-2021, uitspraak op %s: %d halve jaren', (uitspraak, aantal, bedrag) => {
    const uit = reken('2021-01-01', '2022-06-01', uitspraak);
    expect(uit).toMatchObject({ halveJaren: aantal, bedrag });
    expect(uit.dienst + uit.staat).toBe(bedrag);
    expect(uit.onzeker).toBe(bedrag > 0);
  });

  it('zonder overschrijding in een van de fasen is er niets te verdelen', () => {
    expect(reken('2021-01-01', '2021-05-01', '2022-01-01')).toMatchObject({ bedrag: 0, dienst: 0, staat: 0 });
  });
});
