import { berekenBezwaarperiode, type Bezwaarperiode } from '#domain/termijnen/bezwaar';
import type { Besluitnemer } from '#domain/parameters/bezwaar';
import { isBezwaarTijdig, type Bezwaartijdigheid } from '#domain/termijnen/tijdigheid-bezwaar';
import { datum } from '#domain/waarden/datum';

const periode = (besluitnemer: Besluitnemer, dagtekening: string, bekendmaking?: string, op?: string): Bezwaarperiode =>
  berekenBezwaarperiode({
    besluitnemer,
    dagtekening: datum(dagtekening),
    bekendmaking: bekendmaking === undefined ? null : datum(bekendmaking),
    op: datum(op ?? dagtekening),
  });

describe('Hoe lang bezwaar kan', () => {
  it.each([
    ['K1', 'dienst-toeslagen-wht', '2024-08-21', '2024-12-11', '2024-10-02'],
    ['K20', 'overig-awb', '2025-03-10', '2025-04-22', '2025-04-22'],
    ['K27', 'dienst-toeslagen-wht', '2024-07-10', '2024-10-30', '2024-08-21'],
    ['K28', 'dienst-toeslagen-wht', '2026-01-02', '2026-04-24', '2026-04-24'],
    ['K29', 'dienst-toeslagen-wht', '2024-02-14', '2025-02-14', '2024-03-27'],
    ['B4', 'dienst-toeslagen-wht', '2023-06-01', '2024-12-31', '2023-07-13'],
    ['K30', 'overig-awb', '2026-02-20', '2026-04-07', '2026-04-07'],
    ['KAT-40', 'dienst-toeslagen-wht', '2025-03-03', '2025-06-23', '2025-06-23'],
  ] as const)(
    '%s: %s, dagtekening %s: tot en met %s, volgens de wet %s',
    (...[, besluitnemer, dagtekening, laatsteDag, wettelijkeLaatsteDag]) => {
      expect(periode(besluitnemer, dagtekening)).toMatchObject({ laatsteDag, wettelijkeLaatsteDag });
    },
  );

  it.each([
    ['2024-12-13', 'bezwaar-2024-07-10', '2025-01-24', '2025-04-04'],
    ['2024-12-14', 'bezwaar-2024-12-14', '2025-04-05', '2025-04-05'],
    ['2024-12-15', 'bezwaar-2024-12-14', '2025-04-06', '2025-04-06'],
  ])(
    'rond de wet van 14 december 2024: %s valt onder %s',
    (dagtekening, regelversie, wettelijkeLaatsteDag, laatsteDag) => {
      expect(periode('dienst-toeslagen-wht', dagtekening)).toMatchObject({
        regelversie,
        wettelijkeLaatsteDag,
        laatsteDag,
      });
    },
  );

  it('telt vanaf de bekendmaking als die later is; buiten de Wht is dat een keuze', () => {
    expect(periode('dienst-toeslagen-wht', '2025-03-03', '2025-03-05')).toMatchObject({
      eersteDag: '2025-03-06',
      laatsteDag: '2025-06-25',
      keuzes: [],
    });
    const awb = periode('overig-awb', '2025-03-03', '2025-03-05');
    expect([awb.eersteDag, awb.laatsteDag, awb.keuzes.map(({ naam }) => naam)]).toEqual([
      '2025-03-06',
      '2025-04-16',
      ['begin-bezwaartermijn'],
    ]);
    expect(awb.stappen[0]?.tekst).toBe(
      'De bekendmaking is 5 maart 2025, na de dagtekening van 3 maart 2025. De termijn begint de dag erna.',
    );
  });

  it('een bekendmaking van vóór de dagtekening verandert niets', () => {
    expect(periode('dienst-toeslagen-wht', '2025-03-03', '2025-03-01').eersteDag).toBe('2025-03-04');
  });

  it('beleid maakt de wet nooit korter: een besluit van 2023 dat pas op 20 december 2024 bekend werd', () => {
    expect(periode('dienst-toeslagen-wht', '2023-12-31', '2024-12-20').laatsteDag).toBe('2025-01-31');
  });

  it('voor Onze Minister zes weken, en het antwoord zegt dat dat een aanname is', () => {
    const { laatsteDag, keuzes } = periode('onze-minister', '2025-03-10');
    expect([laatsteDag, keuzes.map(({ naam, zekerheid }) => `${naam} ${zekerheid}`)]).toEqual([
      '2025-04-22',
      ['bezwaartermijn-onze-minister A'],
    ]);
  });

  it('naar het recht van een andere dag', () => {
    expect(periode('dienst-toeslagen-wht', '2025-03-03', undefined, '2024-12-13')).toMatchObject({
      regelversie: 'bezwaar-2024-07-10',
      wettelijkeLaatsteDag: '2025-04-14',
    });
  });
});

describe('Is een bezwaar op tijd (Awb 6:9)?', () => {
  const tijdig = (laatsteDag: string, ontvangen: string, poststempel?: string): Bezwaartijdigheid =>
    isBezwaarTijdig({
      laatsteDag: datum(laatsteDag),
      ontvangen: datum(ontvangen),
      poststempel: poststempel === undefined ? null : datum(poststempel),
    });

  it.each([
    ['op de laatste dag ontvangen', '2025-06-23', undefined, true],
    ['een dag later, zonder stempel', '2025-06-24', undefined, false],
    ['op tijd gepost, binnen een week', '2025-06-30', '2025-06-23', true],
    ['op tijd gepost, na een week', '2025-07-01', '2025-06-23', false],
    ['een dag te laat gepost', '2025-06-25', '2025-06-24', false],
  ])('B6: %s', (_wat, ontvangen, poststempel, verwacht) => {
    const uit = tijdig('2025-06-23', ontvangen, poststempel);
    expect([uit.tijdig, uit.keuzes]).toEqual([verwacht, []]);
  });

  it('de week zelf schuift door als hij op een vrije dag eindigt, en dat is een aanname', () => {
    const maandag = tijdig('2025-04-05', '2025-04-14', '2025-04-04');
    expect([maandag.tijdig, maandag.keuzes.map(({ naam }) => naam)]).toEqual([true, ['postweek-doorschuiven']]);
    expect(tijdig('2025-04-05', '2025-04-15', '2025-04-04').tijdig).toBe(false);
    expect(tijdig('2025-04-05', '2025-04-12', '2025-04-04').keuzes).toEqual([]);
  });

  it('B7: bij te laat staat erbij dat de reden telt', () => {
    expect(tijdig('2025-06-23', '2025-07-23').stappen.at(-1)).toMatchObject({ bron: 'Awb 6:11' });
    expect(tijdig('2025-06-23', '2025-06-23').stappen.map(({ bron }) => bron)).not.toContain('Awb 6:11');
  });
});
