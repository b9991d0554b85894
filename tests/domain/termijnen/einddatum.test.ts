import fc from 'fast-check';
import { rekenEindeUit } from '#domain/termijnen/einddatum';
import { isWerkdag } from '#domain/termijnen/feestdagen';
import type { Klokwijziging } from '#domain/termijnen/klok';
import { startKlok, wijzigKlok } from '#domain/termijnen/klokrekening';
import { dagenTussen, datum, plusDagen, type Datum } from '#domain/waarden/datum';
import { datums } from '#tests/domain/willekeurig';
import { klokdefinitie, zonderVerlenging } from '#tests/domain/termijnen/klokdefinities';

const d = datum;
const LENGTES = ['P0D', 'P3D', 'P14D', 'P90D', 'P2W', 'P6W', 'P12W', 'P16W', 'P3M', 'P6M', 'P1Y'] as const;
const SOORTEN = ['wettelijk', 'rechterlijk', 'beleid', 'intern', 'belofte', 'periode'] as const;

describe('Waarom deze datum?', () => {
  it('de uitleg noemt begin, verlenging, opschorting, doorschuiven en de laatste dag, ieder met bron en datum', () => {
    const wijzigingen: Klokwijziging[] = [
      { soort: 'opgeschort', van: d('2026-02-25'), reden: 'aanvulling gevraagd' },
      { soort: 'hervat', op: d('2026-03-01') },
      { soort: 'verlengd', op: d('2026-04-01') },
    ];
    const { einddatum, staatStil, uitleg } = rekenEindeUit(klokdefinitie(), { vanaf: d('2026-02-20'), wijzigingen });
    expect([einddatum, staatStil]).toEqual(['2026-05-19', false]);
    expect(uitleg).toEqual([
      { tekst: 'Beslissen: 6 weken na 20 februari 2026 is 3 april 2026.', bron: 'Awb 7:10', datum: '2026-04-03' },
      {
        tekst:
          'Opgeschort van 25 februari 2026 tot 1 maart 2026 (aanvulling gevraagd): 4 dagen erbij, tot 7 april 2026.',
        bron: 'Awb 4:15',
        datum: '2026-04-07',
      },
      { tekst: 'Op 1 april 2026 verlengd met 6 weken, tot 19 mei 2026.', bron: 'Awb 7:10 lid 3', datum: '2026-05-19' },
      { tekst: 'De laatste dag is 19 mei 2026.', datum: '2026-05-19' },
    ]);
  });

  it('een tussentijdse feestdag schuift niet: alleen de laatste dag schuift, één keer', () => {
    const wijzigingen: Klokwijziging[] = [{ soort: 'verlengd', op: d('2026-04-01') }];
    expect(rekenEindeUit(klokdefinitie(), { vanaf: d('2026-02-20'), wijzigingen }).einddatum).toBe('2026-05-18');
  });

  it('een opschorting zonder reden of zonder wettelijke termijn noemt die dan ook niet', () => {
    const wijzigingen: Klokwijziging[] = [
      { soort: 'opgeschort', van: d('2026-03-02'), reden: '' },
      { soort: 'hervat', op: d('2026-03-04') },
    ];
    const { uitleg } = rekenEindeUit(klokdefinitie({ soort: 'beleid' }), { vanaf: d('2026-02-20'), wijzigingen });
    expect(uitleg[1]).toEqual({
      tekst: 'Opgeschort van 2 maart 2026 tot 4 maart 2026: 2 dagen erbij, tot 5 april 2026.',
      datum: '2026-04-05',
    });
  });

  it('een afspraak voor een dag noemt alleen die dag', () => {
    const belofte = klokdefinitie({ titel: 'Belofte aan de ouder', soort: 'belofte', bron: 'afspraak', lengte: 'P0D' });
    expect(rekenEindeUit(belofte, { vanaf: d('2026-12-05'), wijzigingen: [] }).uitleg[0]?.tekst).toBe(
      'Belofte aan de ouder: 5 december 2026.',
    );
  });

  it('legt uit dat in een korte wettelijke termijn twee werkdagen moeten vallen', () => {
    const { einddatum, uitleg } = rekenEindeUit(klokdefinitie({ lengte: 'P3D' }), {
      vanaf: d('2026-04-02'),
      wijzigingen: [],
    });
    expect(einddatum).toBe('2026-04-08');
    expect(uitleg[1]?.bron).toBe('Algemene termijnenwet art. 2');
  });

  it('zes maanden en zes maanden na 31 augustus 2025 is 28 augustus 2026: de verlenging gaat uit van de laatste dag', () => {
    const definitie = klokdefinitie({
      lengte: 'P6M',
      verlenging: { lengte: 'P6M', hoogstens: 1, bron: 'Wht 6.2 lid 1' },
    });
    const wijzigingen: Klokwijziging[] = [{ soort: 'verlengd', op: d('2026-02-01') }];
    expect(rekenEindeUit(definitie, { vanaf: d('2025-08-31'), wijzigingen }).einddatum).toBe('2026-08-28');
  });

  it('wijzigingen die de tabel niet (meer) kent, veranderen de datum niet', () => {
    const definitie = zonderVerlenging(klokdefinitie());
    const wijzigingen: Klokwijziging[] = [
      { soort: 'verlengd', op: d('2026-03-01') },
      { soort: 'hervat', op: d('2026-03-02') },
    ];
    expect(rekenEindeUit(definitie, { vanaf: d('2026-01-05'), wijzigingen }).einddatum).toBe('2026-02-16');
  });
});

describe('Werkdagen', () => {
  const bevestiging = klokdefinitie({
    titel: 'Ontvangstbevestiging',
    soort: 'beleid',
    bron: 'belofte UHT',
    lengte: 'P10D',
    werkdagen: true,
  });

  it('de ontvangstbevestiging gaat binnen tien werkdagen uit; Kerst telt niet mee', () => {
    const { einddatum, uitleg } = rekenEindeUit(bevestiging, { vanaf: d('2026-12-18'), wijzigingen: [] });
    expect(einddatum).toBe('2027-01-05');
    expect(uitleg[0]?.tekst).toBe('Ontvangstbevestiging: 10 werkdagen na 18 december 2026 is 5 januari 2027.');
  });

  it('verlengen telt ook werkdagen, en na een opschorting eindigt de termijn op een werkdag', () => {
    const definitie = { ...bevestiging, verlenging: { lengte: 'P2D', hoogstens: 1, bron: 'beleid' } };
    const langer = rekenEindeUit(definitie, {
      vanaf: d('2026-12-18'),
      wijzigingen: [{ soort: 'verlengd', op: d('2026-12-21') }],
    });
    expect([langer.einddatum, langer.uitleg[1]?.tekst]).toEqual([
      '2027-01-07',
      'Op 21 december 2026 verlengd met 2 werkdagen, tot 7 januari 2027.',
    ]);
    const stil: Klokwijziging[] = [
      { soort: 'opgeschort', van: d('2026-12-21'), reden: '' },
      { soort: 'hervat', op: d('2026-12-25') },
    ];
    expect(rekenEindeUit(definitie, { vanaf: d('2026-12-18'), wijzigingen: stil }).einddatum).toBe('2027-01-11');
  });
});

describe('Voor iedere termijn geldt', () => {
  const termijn = fc.record({ vanaf: datums, lengte: fc.constantFrom(...LENGTES), soort: fc.constantFrom(...SOORTEN) });
  const onderbreking = fc.record({ na: fc.nat(120), dagen: fc.nat(60) });

  it('hij eindigt nooit voor hij begint', () => {
    fc.assert(
      fc.property(termijn, ({ vanaf, lengte, soort }) => {
        expect(rekenEindeUit(klokdefinitie({ soort, lengte }), { vanaf, wijzigingen: [] }).einddatum >= vanaf).toBe(
          true,
        );
      }),
    );
  });

  it('een korte wettelijke termijn eindigt op een werkdag, hoogstens negen dagen later dan de ruwe datum', () => {
    fc.assert(
      fc.property(datums, fc.constantFrom('P14D', 'P90D', 'P2W', 'P6W', 'P12W', 'P3M'), (vanaf, lengte) => {
        const wet = rekenEindeUit(klokdefinitie({ lengte }), { vanaf, wijzigingen: [] }).einddatum;
        const ruw = rekenEindeUit(klokdefinitie({ lengte, soort: 'rechterlijk' }), {
          vanaf,
          wijzigingen: [],
        }).einddatum;
        expect(isWerkdag(wet)).toBe(true);
        expect(dagenTussen(ruw, wet)).toBeGreaterThanOrEqual(0);
        expect(dagenTussen(ruw, wet)).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('later beginnen is nooit eerder eindigen', () => {
    fc.assert(
      fc.property(termijn, fc.nat(40), ({ vanaf, lengte, soort }, later) => {
        const einde = (begin: Datum): Datum =>
          rekenEindeUit(klokdefinitie({ soort, lengte }), { vanaf: begin, wijzigingen: [] }).einddatum;
        expect(einde(plusDagen(vanaf, later)) >= einde(vanaf)).toBe(true);
      }),
    );
  });

  it('meer opschorting maakt hem nooit korter, en iedere laatste stap van de uitleg noemt de laatste dag', () => {
    fc.assert(
      fc.property(
        termijn,
        fc.array(onderbreking, { maxLength: 4 }),
        fc.nat(30),
        ({ vanaf, lengte, soort }, reeks, extra) => {
          const definitie = klokdefinitie({ soort, lengte });
          let klok = startKlok(definitie, vanaf);
          for (const { na, dagen } of reeks) {
            const van = plusDagen(vanaf, na);
            const stil = wijzigKlok(definitie, klok, { soort: 'opgeschort', van, reden: 'x' });
            const korter = wijzigKlok(definitie, stil, { soort: 'hervat', op: plusDagen(van, dagen) });
            const langer = wijzigKlok(definitie, stil, { soort: 'hervat', op: plusDagen(van, dagen + extra) });
            expect(korter.einddatum >= klok.einddatum && langer.einddatum >= korter.einddatum).toBe(true);
            klok = langer;
          }
          expect(klok.uitleg.at(-1)?.datum).toBe(klok.einddatum);
        },
      ),
    );
  });
});
