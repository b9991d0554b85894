import { berekenCompensatie, compensatieregelsOp, type Compensatieregels } from '#domain/bedragen/compensatie';
import type { Compensatiefeiten } from '#domain/bedragen/compensatie.feiten';
import { verrekenOntvangen } from '#domain/bedragen/ontvangen';
import { compensatieparametersOp } from '#domain/parameters/compensatie';
import { datum } from '#domain/waarden/datum';
import { centen, euro } from '#domain/waarden/geld';
import { geval, jaar } from '#tests/domain/bedragen/compensatiegeval';

const reken = (anders: Partial<Compensatiefeiten> = {}): ReturnType<typeof berekenCompensatie> =>
  berekenCompensatie(geval(anders));
const geenInvordering = { kosten: euro(0), rente: euro(0) };

/** The other choices of the notes: real days over 365, interest rounded to a cent, components in cents. */
const act365: Compensatieregels = ((regels) => ({
  parameters: {
    ...regels.parameters,
    afrondingOnderdelen: { ...regels.parameters.afrondingOnderdelen, waarde: 'cent-half-omhoog' },
  },
  rente: {
    ...regels.rente,
    beleid: {
      dagtelling: { ...regels.rente.beleid.dagtelling, waarde: 'werkelijk/365' },
      deelperiode: { ...regels.rente.beleid.deelperiode, waarde: 'cent-half-omhoog' },
    },
  },
}))(compensatieregelsOp(datum('2021-06-15')));

describe('Compensatie: voorbeelden van de herstelorganisatie (H-REK)', () => {
  const toekenning = datum('2021-12-01');
  const eersteBeschikking = datum('2014-07-01');

  it('E01 (Petra): € 4.700 en € 300 rente, alles betaald; het tiende halve jaar begint in januari 2019', () => {
    const jaren = [jaar({ jaar: 2010, kotGecorrigeerd: 4_700, renteInTerugvordering: 300 })];
    const { regels } = reken({ jaren, eersteBeschikking, toekenning, invordering: geenInvordering });
    expect(regels).toMatchObject({ a: 500_000, c: 125_000, d: 500_000 });
    expect(reken({ jaren, eersteBeschikking, toekenning: datum('2019-01-01') })).toMatchObject({
      halveJaren: 9,
      regels: { d: 450_000 },
    });
    expect(reken({ jaren, eersteBeschikking, toekenning: datum('2019-01-02') })).toMatchObject({
      halveJaren: 10,
      regels: { d: 500_000 },
    });
  });

  it.each([
    { naam: 'E02 (Radhjan)', terug: 7_500, onbetaald: 2_500, a: 500_000, c: 187_500, plafond: 750_000 },
    { naam: 'E03 (Bert)', terug: 8_000, onbetaald: 8_000, a: 0, c: 200_000, plafond: 800_000 },
  ])('$naam: van € $terug is € $onbetaald nooit betaald', ({ terug, onbetaald, a, c, plafond }) => {
    const jaren = [jaar({ jaar: 2010, kotGecorrigeerd: terug, onbetaald })];
    const { regels } = reken({ jaren, eersteBeschikking, toekenning: datum('2026-03-01') });
    expect(regels).toMatchObject({ a, c, d: plafond });
  });

  it('E07 (NOS, december 2019): drie jaren samen € 30.000, elf halve jaren; wat NOS immaterieel noemt is in de wet materieel', () => {
    const jaren = [6_000, 12_000, 12_000].map((kotGecorrigeerd, i) => jaar({ jaar: 2011 + i, kotGecorrigeerd }));
    const uitkomst = reken({ jaren, eersteBeschikking: datum('2014-07-01'), toekenning: datum('2019-12-01') });
    expect(uitkomst).toMatchObject({ halveJaren: 11, regels: { a: 3_000_000, c: 750_000, d: 550_000 } });
  });
});

describe('Compensatie: de doorgerekende voorbeelden', () => {
  it('S1: alles betaald', () => {
    expect(reken()).toMatchObject({
      regels: { a: 1_020_000, b: 0, c: 255_000, d: 650_000, e: 15_000, f: 0, g: 270_300, h: 22_103 },
      halveJaren: 13,
      compensatie: 2_232_403,
      totaal: 2_232_403,
      teBetalen: 2_232_403,
    });
  });

  it('S1 met werkelijke dagen over 365: € 22.326,48; de bron heeft € 22.326,49 omdat zij de rente pas aan het eind afrondt', () => {
    expect(berekenCompensatie(geval(), act365)).toMatchObject({ regels: { g: 270_543 }, compensatie: 2_232_648 });
  });

  it('S3: niets betaald, geen kosten', () => {
    const jaren = [jaar({ kotGecorrigeerd: 10_000, renteInTerugvordering: 200, onbetaald: 10_200 })];
    expect(reken({ jaren, invordering: geenInvordering })).toMatchObject({
      regels: { a: 0, c: 255_000, d: 650_000 },
      compensatie: 1_187_053,
    });
  });

  it('S4: hardheid van precies € 1.500 telt mee, en d stopt bij € 1.500', () => {
    const jaren = [jaar({ jaar: 2014, grond: 'hardheid', kotGecorrigeerd: 1_500 })];
    const feiten = {
      jaren,
      eersteBeschikking: datum('2016-01-20'),
      toekenning: datum('2023-09-01'),
      invordering: geenInvordering,
    };
    expect(reken(feiten)).toMatchObject({
      halveJaren: 16,
      regels: { c: 37_500, d: 150_000, g: 47_500 },
      compensatie: 388_850,
      jaren: [{ rij: { id: 'CJ2', uitkomst: 'compensatie' } }],
    });
  });

  it('S4b: hardheid van € 1.499 geeft niets, ook geen kosten of opslag', () => {
    const jaren = [jaar({ jaar: 2014, grond: 'hardheid', kotGecorrigeerd: 1_499 })];
    expect(reken({ jaren })).toMatchObject({
      compensatie: 0,
      totaal: 0,
      jaren: [{ rij: { id: 'CJ3', uitkomst: 'geen' } }],
    });
    expect(reken({ jaren }).onzeker).toBe(false);
  });

  it('S7: alsnog toegekend, met rente', () => {
    const jaren = [jaar({ jaar: 2015, kotGecorrigeerd: 12_000, alsnogToegekend: 12_000, renteVergoed: 500 })];
    const feiten = {
      jaren,
      eersteBeschikking: datum('2017-03-01'),
      toekenning: datum('2022-03-01'),
      invordering: geenInvordering,
    };
    expect(reken(feiten)).toMatchObject({
      halveJaren: 10,
      regels: { a: 0, c: 300_000, d: 500_000, g: 206_100 },
      compensatie: 1_016_161,
    });
  });
});

describe('Compensatie: grenzen per onderdeel', () => {
  it('a: per jaar nooit onder nul, zodat een jaar met te veel aftrek het andere niet kleiner maakt', () => {
    const jaren = [
      jaar({ jaar: 2012, kotGecorrigeerd: 1_000, onbetaald: 800, alsnogToegekend: 900 }),
      jaar({ kotGecorrigeerd: 2_000 }),
    ];
    expect(reken({ jaren }).regels.a).toBe(200_000);
  });

  it('b en c: de betaalde boete komt terug, de schade gaat over de opgelegde', () => {
    const boetes = [{ opgelegd: euro(1_000), betaald: euro(400) }];
    expect(reken({ boetes }).regels).toMatchObject({ b: 40_000, c: 255_000 + 25_000 });
  });

  it('d: een keer per ouder, hoeveel jaren er ook zijn', () => {
    const jaren = [2012, 2013, 2014].map((welk) => jaar({ jaar: welk, kotGecorrigeerd: 10_000 }));
    expect(reken({ jaren }).regels.d).toBe(650_000);
  });

  it('d: het plafond met centen rondt naar beneden af, nooit erboven', () => {
    const jaren = [jaar({ kotGecorrigeerd: 1_500.75 })];
    expect(reken({ jaren }).regels).toMatchObject({ a: 150_100, d: 150_000 });
  });

  it('e: kosten en rente van de invordering, zoals betaald', () => {
    expect(reken({ invordering: { kosten: euro(150), rente: euro(75) } }).regels.e).toBe(22_500);
  });

  it('f: punten × waarde × 2, min wat al vergoed is, per procedure nooit onder nul', () => {
    const procedure = { halvePunten: 5, puntwaarde: euro(597), vergoed: euro(1_000) };
    expect(reken({ rechtsbijstand: [procedure] }).regels.f).toBe(198_500);
    const teVeel = { ...procedure, vergoed: euro(5_000) };
    expect(reken({ rechtsbijstand: [procedure, teVeel] }).regels.f).toBe(198_500);
  });

  it('g: een jaar met meer vergoede rente dan verschuldigd maakt het andere jaar niet kleiner', () => {
    const kaal = reken({ jaren: [jaar({ kotGecorrigeerd: 2_000 })] }).regels.g;
    const erbij = jaar({ jaar: 2012, kotGecorrigeerd: 100, renteVergoed: 9_000 });
    expect(reken({ jaren: [jaar({ kotGecorrigeerd: 2_000 }), erbij] }).regels.g).toBe(kaal);
  });
});

describe('Compensatie: einddatum en bezwaar', () => {
  const basis = { jaren: [jaar({ kotGecorrigeerd: 10_000 })], eersteBeschikking: datum('2015-03-10') };

  it('E12 (BAC 2022-03485): 10 in plaats van 2 december 2021 laat de halve jaren gelijk, de rente niet', () => {
    const fout = reken({ ...basis, toekenning: datum('2021-12-02') });
    const goed = reken({ ...basis, toekenning: datum('2021-12-10') });
    expect(goed.halveJaren).toBe(fout.halveJaren);
    expect(goed.regels.g).toBeGreaterThan(fout.regels.g);
  });

  it.each([
    ['E10 (BAC 2021-02831)', 'g van € 1.704 naar € 1.720'],
    ['E11 (BAC 2022-05339)', 'regel O van € 1.821 naar € 1.827'],
  ])(
    '%s: de bron geeft alleen de uitkomst (%s), geen invoer; een latere einddatum geeft hier ook meer d, g en opslag',
    () => {
      const eerst = reken({ ...basis, toekenning: datum('2021-03-01') });
      const bob = reken({ ...basis, toekenning: datum('2021-03-01'), beslissingOpBezwaar: datum('2021-09-20') });
      expect(bob.halveJaren).toBe(eerst.halveJaren + 2);
      expect(bob.regels.d - eerst.regels.d).toBe(100_000);
      expect([bob.regels.g > eerst.regels.g, bob.regels.h > eerst.regels.h]).toEqual([true, true]);
    },
  );

  it('E13 (BAC 2022-10648): d is nooit hoger dan het startbedrag, en bezwaar maakt het niet slechter', () => {
    const jaren = [jaar({ kotGecorrigeerd: 2_000 })];
    const eerst = reken({ jaren });
    const bob = reken({ jaren, beslissingOpBezwaar: datum('2023-01-10') });
    expect([eerst.regels.d, bob.regels.d]).toEqual([200_000, 200_000]);
    expect(bob.compensatie).toBeGreaterThanOrEqual(eerst.compensatie);
  });

  it('E16 (RBMNE:2024:1544): de uitspraak noemt € 65.921 zonder invoer; een basis van € 22.015 voor 2013 geeft een kwart daarvan', () => {
    const jaren = [jaar({ kotGecorrigeerd: 22_015 }), jaar({ jaar: 2015, grond: 'geen', kotGecorrigeerd: 9_000 })];
    const uitkomst = reken({ jaren });
    expect(uitkomst.regels).toMatchObject({ a: 2_201_500, c: 550_400 });
    expect(uitkomst.jaren.map(({ rij }) => rij.uitkomst)).toEqual(['compensatie', 'geen']);
  });
});

describe('Compensatie: jaren naast elkaar', () => {
  it('E17 (RVS:2025:1301): 2008 geweigerd op beide gronden, 2009 tot en met 2011 toegekend; van de € 65.070 geeft de bron geen invoer', () => {
    const jaren = [
      jaar({ jaar: 2008, grond: 'geen', kotGecorrigeerd: 9_000 }),
      ...[2009, 2010, 2011].map((welk) => jaar({ jaar: welk, kotGecorrigeerd: 9_000 })),
    ];
    const uitkomst = reken({ jaren, eersteBeschikking: datum('2011-05-01'), toekenning: datum('2022-05-25') });
    expect(uitkomst.jaren.map(({ rij }) => rij.uitkomst)).toEqual([
      'geen',
      'compensatie',
      'compensatie',
      'compensatie',
    ]);
    expect(uitkomst.regels).toMatchObject({ a: 2_700_000, c: 675_000 });
  });
});

describe('O/GS-tegemoetkoming (Wht 2.6)', () => {
  const ogs = (terugvordering: number, welk = 2015): ReturnType<typeof jaar> =>
    jaar({ jaar: welk, grond: 'ogs', kotGecorrigeerd: terugvordering, terugvorderingOgs: terugvordering });

  it('E04 (Fatma): 30% van € 20.000 is € 6.000, na het forfait van € 30.000 niets te betalen', () => {
    const ontvangen = [{ soort: 'forfait', bedrag: euro(30_000) }] as const;
    const jaren = [ogs(12_000, 2010), ogs(8_000, 2011)];
    expect(reken({ jaren, ontvangen })).toMatchObject({ compensatie: 0, ogs: 600_000, totaal: 600_000, teBetalen: 0 });
  });

  it('E05 (Simone): 30% van € 5.000 is € 1.500', () => {
    expect(reken({ jaren: [ogs(5_000)] })).toMatchObject({ ogs: 150_000, onzeker: false });
  });

  it('een jaar met compensatie geeft geen O/GS over datzelfde jaar', () => {
    const jaren = [jaar({ kotGecorrigeerd: 5_000, terugvorderingOgs: 5_000 })];
    expect(reken({ jaren }).ogs).toBe(0);
  });

  it('hardheid onder de grens kan nog O/GS zijn: een aanvraag telt voor beide gronden', () => {
    const jaren = [jaar({ grond: 'hardheid', kotGecorrigeerd: 1_000, terugvorderingOgs: 1_000 })];
    expect(reken({ jaren })).toMatchObject({ compensatie: 0, ogs: 30_000, jaren: [{ rij: { id: 'CJ4' } }] });
  });

  it('compensatie en O/GS over twee perioden van een jaar kan (RBDHA:2025:2356), met de keuze erbij', () => {
    const jaren = [jaar({ jaar: 2014, kotGecorrigeerd: 3_000 }), ogs(4_000, 2014)];
    const uitkomst = reken({ jaren });
    expect(uitkomst.ogs).toBe(120_000);
    expect(uitkomst.uitleg.some(({ tekst }) => tekst.includes('(ogs-per-periode, versie 1, aanname)'))).toBe(true);
  });

  it('de grens van hardheid kijkt naar het hele jaar, ook als het in perioden is opgegeven', () => {
    const periode = jaar({ grond: 'hardheid', kotGecorrigeerd: 750 });
    expect(reken({ jaren: [periode, periode] }).jaren.map(({ rij }) => rij.id)).toEqual(['CJ2', 'CJ2']);
  });
});

describe('Wat al ontvangen is', () => {
  it('E14 (BAC 2025-15497): na het forfait eerst € 7.945 voorlopig, daarna nog € 48', () => {
    const forfait = { soort: 'forfait', bedrag: euro(30_000) } as const;
    const voorlopig = verrekenOntvangen(euro(37_945), [forfait]).teBetalen;
    expect(voorlopig).toBe(euro(7_945));
    expect(verrekenOntvangen(euro(37_993), [forfait, { soort: 'voorlopig', bedrag: voorlopig }]).teBetalen).toBe(
      euro(48),
    );
  });

  it('E18 (BAC 2022-10400): van € 140.867 blijft na het forfait € 110.867 over', () => {
    expect(verrekenOntvangen(euro(140_867), [{ soort: 'forfait', bedrag: euro(30_000) }]).teBetalen).toBe(
      euro(110_867),
    );
  });

  it('E19 (RvS 27-9-2023): van € 57.597 naar € 72.382 herzien geeft nog € 14.785; de bron geeft geen invoer', () => {
    const eerder = { soort: 'compensatie', bedrag: euro(57_597) } as const;
    expect(verrekenOntvangen(euro(72_382), [eerder]).teBetalen).toBe(euro(14_785));
  });

  it('de gift van € 750 en een noodvoorziening gaan er niet af; de tweede is een open punt', () => {
    const gift = reken({ ontvangen: [{ soort: 'gift-750', bedrag: euro(750) }] });
    const nood = reken({ ontvangen: [{ soort: 'noodvoorziening', bedrag: euro(500) }] });
    expect([gift.teBetalen, nood.teBetalen]).toEqual([2_232_403, 2_232_403]);
    expect(nood.uitleg.at(-1)?.tekst).toContain('(noodvoorziening, versie 1, open punt)');
  });
});

describe('De versie van de regel', () => {
  it.each([
    ['2025-12-31', 'compensatie-2021-01-26; rente-awir-27', 'Wht 2.3 lid 7; Awir 27'],
    [
      '2026-01-01',
      'compensatie-2026-01-01; rente-awir-27-2025-12-31',
      'Wht 2.3 lid 7; Awir 27 zoals dat luidde op 31-12-2025',
    ],
    [
      '2026-01-02',
      'compensatie-2026-01-01; rente-awir-27-2025-12-31',
      'Wht 2.3 lid 7; Awir 27 zoals dat luidde op 31-12-2025',
    ],
  ])('een toekenning van %s', (toekenning, versie, bron) => {
    const uitkomst = reken({ toekenning: datum(toekenning) });
    expect(uitkomst.regelversie).toBe(versie);
    expect(uitkomst.uitleg.find(({ stap }) => stap === 'g')?.bron).toBe(bron);
    expect(uitkomst.uitleg.some(({ tekst }) => tekst.includes('(percentage-na-2025'))).toBe(toekenning >= '2026-01-01');
  });

  it.each(['2020-12-16', '2021-01-25', '2021-01-26', '2021-01-27'])(
    'een besluit van %s telt als besluit onder de Wht (8.6)',
    (op) => {
      expect(compensatieparametersOp(datum(op)).versie).toBe('compensatie-2021-01-26');
    },
  );

  it('iedere stap noemt zijn artikel, en de bedragen staan erin', () => {
    const { uitleg } = reken({ boetes: [{ opgelegd: euro(100), betaald: euro(100) }] });
    expect(uitleg.every(({ bron }) => (bron ?? '') !== '')).toBe(true);
    expect(uitleg.map(({ stap }) => stap)).toEqual(
      expect.arrayContaining(['jaar 2013', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'te betalen', 'keuze']),
    );
    expect(uitleg.find(({ stap }) => stap === 'g')?.tekst).toContain('4,00% over 2130 dagen: €\u00a02.414,00');
    expect(centen(reken().regels.g)).toBe(270_300);
  });
});
