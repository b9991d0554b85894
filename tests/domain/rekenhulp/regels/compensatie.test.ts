import { compensatieRegel } from '#domain/rekenhulp/regels/compensatie';
import { antwoord, keuzes, uitkomst, vraag } from '#tests/domain/rekenhulp/regels/vraag';

const S1 = {
  jaren: [
    { jaar: 2013, grond: 'vooringenomenheid', kotGecorrigeerdCenten: 1_000_000, renteInTerugvorderingCenten: 20_000 },
  ],
  eersteBeschikking: '2015-03-10',
  toekenning: '2021-06-15',
  invordering: { kostenCenten: 15_000, renteCenten: 0 },
};

const procedure = (punten: number): object => ({ punten, puntwaardeCenten: 59_700, vergoedCenten: 0 });

describe('Regel compensatie', () => {
  it('S1: antwoordt in de vorm van het contract', () => {
    expect(uitkomst(compensatieRegel, S1)).toEqual({
      regels: {
        aCenten: 1_020_000,
        bCenten: 0,
        cCenten: 255_000,
        dCenten: 650_000,
        eCenten: 15_000,
        fCenten: 0,
        gCenten: 270_300,
        hCenten: 22_103,
      },
      halveJaren: 13,
      compensatieCenten: 2_232_403,
      ogsCenten: 0,
      totaalCenten: 2_232_403,
      teBetalenCenten: 2_232_403,
      perJaar: [
        {
          jaar: 2013,
          recht: true,
          reden: 'Compensatie wegens institutionele vooringenomenheid; daarvoor geldt geen ondergrens.',
        },
      ],
    });
  });

  it('zonder invordering is onderdeel e nul', () => {
    const { invordering, ...zonder } = S1;
    expect(invordering.kostenCenten).toBe(15_000);
    expect(uitkomst(compensatieRegel, zonder)).toMatchObject({ regels: { eCenten: 0 } });
  });

  it('noemt zijn keuzes en is dan onzeker', () => {
    const { uitleg, onzeker, regelversie } = antwoord(compensatieRegel, S1);
    expect(onzeker).toBe(true);
    expect(keuzes(uitleg)).toEqual(['dagtelling-rente', 'afronding-rente', 'afronding-onderdelen', 'afronding-opslag']);
    expect(regelversie).toBe('compensatie-2021-01-26; rente-awir-27');
  });

  it('neemt alle onderdelen van de vraag mee', () => {
    const jaren = [
      ...S1.jaren,
      {
        jaar: 2010,
        grond: 'hardheid',
        kotGecorrigeerdCenten: 200_000,
        onbetaaldCenten: 50_000,
        alsnogToegekendCenten: 20_000,
        renteVergoedCenten: 100,
      },
      { jaar: 2011, grond: 'ogs', kotGecorrigeerdCenten: 500_000 },
      { jaar: 2012, grond: 'ogs', kotGecorrigeerdCenten: 900_000, terugvorderingOgsCenten: 100_000 },
    ];
    const vol = {
      ...S1,
      jaren,
      beslissingOpBezwaar: '2022-06-15',
      boetes: [{ opgelegdCenten: 100_000, betaaldCenten: 40_000 }],
      rechtsbijstand: [
        { punten: 2.5, puntwaardeCenten: 59_700, vergoedCenten: 100_000 },
        { punten: 1, puntwaardeCenten: 59_700, vergoedCenten: 0 },
      ],
      ontvangen: [{ soort: 'forfait', bedragCenten: 3_000_000 }],
    };
    const { uitkomst: uit, uitleg } = antwoord(compensatieRegel, vol);
    expect(uit).toMatchObject({
      halveJaren: 15,
      ogsCenten: 180_000,
      regels: { aCenten: 1_150_000, bCenten: 40_000, fCenten: 317_900 },
    });
    expect(keuzes(uitleg)).toEqual(
      expect.arrayContaining(['rente-voor-2013', 'aftrek-a', 'rechtsbijstand-per-procedure']),
    );
    expect(uit['teBetalenCenten']).toBe((uit['totaalCenten'] as number) - 3_000_000);
  });

  it.each([
    ['toekenning', { toekenning: '2015-03-09' }, 'verkeerde-volgorde'],
    ['beslissingOpBezwaar', { beslissingOpBezwaar: '2021-06-14' }, 'verkeerde-volgorde'],
    ['rechtsbijstand[1].punten', { rechtsbijstand: [procedure(1), procedure(0.3)] }, 'ongeldig-getal'],
  ])('weigert een vraag die niet kan bij %s', (veld, anders, code) => {
    expect(vraag(compensatieRegel, { ...S1, ...anders })).toMatchObject({ ok: false, fout: { code, veld } });
  });

  it.each([
    ['2021-01-25', null],
    ['2021-01-26', 'compensatie-2021-01-26; rente-awir-27'],
    ['2025-12-31', 'compensatie-2021-01-26; rente-awir-27'],
    ['2026-01-01', 'compensatie-2026-01-01; rente-awir-27-2025-12-31'],
  ])('naar het recht van %s: %s', (geldigOp, regelversie) => {
    const gegeven = vraag(compensatieRegel, S1, geldigOp);
    expect(gegeven.ok ? gegeven.regelversie : null).toBe(regelversie);
  });
});
