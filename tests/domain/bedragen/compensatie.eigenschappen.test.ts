import fc from 'fast-check';
import { berekenCompensatie, ONDERDELEN } from '#domain/bedragen/compensatie';
import { ONTVANGSTEN, type Compensatiefeiten, type Jaarfeiten } from '#domain/bedragen/compensatie.feiten';
import { herzieCompensatie } from '#domain/bedragen/herziening';
import { datum, plusDagen } from '#domain/waarden/datum';
import { centen, euro, som } from '#domain/waarden/geld';

const bedrag = fc.integer({ min: 0, max: 4_000_000 }).map(centen);
const jaarfeiten: fc.Arbitrary<Jaarfeiten> = fc.record({
  jaar: fc.integer({ min: 2005, max: 2019 }),
  grond: fc.constantFrom('vooringenomenheid', 'hardheid', 'ogs', 'geen'),
  kotGecorrigeerd: bedrag,
  renteInTerugvordering: bedrag,
  onbetaald: bedrag,
  alsnogToegekend: bedrag,
  renteVergoed: bedrag,
  terugvorderingOgs: bedrag,
});
const dag = (van: number, tot: number): fc.Arbitrary<ReturnType<typeof datum>> =>
  fc.integer({ min: van, max: tot }).map((n) => plusDagen(datum('2006-01-01'), n));
const feiten: fc.Arbitrary<Compensatiefeiten> = fc.record({
  jaren: fc.array(jaarfeiten, { minLength: 1, maxLength: 4 }),
  eersteBeschikking: dag(0, 5_000),
  toekenning: dag(5_001, 7_500),
  beslissingOpBezwaar: fc.constant(null),
  boetes: fc.array(fc.record({ opgelegd: bedrag, betaald: bedrag }), { maxLength: 2 }),
  invordering: fc.record({ kosten: bedrag, rente: bedrag }),
  rechtsbijstand: fc.array(fc.record({ halvePunten: fc.nat(10), puntwaarde: bedrag, vergoed: bedrag }), {
    maxLength: 2,
  }),
  ontvangen: fc.array(fc.record({ soort: fc.constantFrom(...ONTVANGSTEN), bedrag }), { maxLength: 2 }),
});

describe('Voor iedere compensatie geldt', () => {
  it('a tot en met h tellen op tot de compensatie, met O/GS tot het totaal, en niets is negatief', () => {
    fc.assert(
      fc.property(feiten, (gegeven) => {
        const { regels, compensatie, ogs, totaal, teBetalen } = berekenCompensatie(gegeven);
        expect(som(ONDERDELEN.map((letter) => regels[letter]))).toBe(compensatie);
        expect(compensatie + ogs).toBe(totaal);
        expect(Math.min(...ONDERDELEN.map((letter) => regels[letter]), ogs, teBetalen)).toBeGreaterThanOrEqual(0);
        expect(teBetalen).toBeLessThanOrEqual(totaal);
      }),
    );
  });

  it('d komt nooit boven bruto a van de jaren met compensatie', () => {
    fc.assert(
      fc.property(feiten, (gegeven) => {
        const { regels, jaren } = berekenCompensatie(gegeven);
        const bruto = som(jaren.filter(({ rij }) => rij.uitkomst === 'compensatie').map((jaar) => jaar.bruto));
        expect(regels.d).toBeLessThanOrEqual(bruto);
      }),
    );
  });

  it('meer ontvangen, meer onbetaald of meer alsnog toegekend verhoogt nooit wat er te betalen is', () => {
    fc.assert(
      fc.property(feiten, bedrag, (gegeven, erbij) => {
        const eerst = berekenCompensatie(gegeven).teBetalen;
        const jaren = (sleutel: 'onbetaald' | 'alsnogToegekend' | 'renteVergoed'): readonly Jaarfeiten[] =>
          gegeven.jaren.map((jaar) => ({ ...jaar, [sleutel]: centen(jaar[sleutel] + erbij) }));
        const varianten = [
          { ontvangen: [...gegeven.ontvangen, { soort: 'forfait', bedrag: erbij } as const] },
          { jaren: jaren('onbetaald') },
          { jaren: jaren('alsnogToegekend') },
          { jaren: jaren('renteVergoed') },
        ];
        for (const variant of varianten)
          expect(berekenCompensatie({ ...gegeven, ...variant }).teBetalen).toBeLessThanOrEqual(eerst);
      }),
    );
  });

  it('een beslissing op bezwaar van later maakt het nooit minder', () => {
    fc.assert(
      fc.property(feiten, fc.nat(1_500), (gegeven, later) => {
        const bob = berekenCompensatie({ ...gegeven, beslissingOpBezwaar: plusDagen(gegeven.toekenning, later) });
        expect(bob.totaal).toBeGreaterThanOrEqual(berekenCompensatie(gegeven).totaal);
      }),
    );
  });

  it('meer gecorrigeerde toeslag geeft nooit minder', () => {
    fc.assert(
      fc.property(feiten, bedrag, (gegeven, erbij) => {
        const jaren = gegeven.jaren.map((jaar) => ({ ...jaar, kotGecorrigeerd: centen(jaar.kotGecorrigeerd + erbij) }));
        fc.pre(gegeven.jaren.every(({ grond, terugvorderingOgs }) => grond !== 'hardheid' || terugvorderingOgs === 0));
        expect(berekenCompensatie({ ...gegeven, jaren }).totaal).toBeGreaterThanOrEqual(
          berekenCompensatie(gegeven).totaal,
        );
      }),
    );
  });
});

describe('Herziening als de kinderopvangtoeslag later hoger wordt (Wht 2.4)', () => {
  it.each([
    { a: 3_000, g: 500, kot: 4_000, rente: 200, af: [3_000, 200], over: [0, 300] },
    { a: 3_000, g: 100, kot: 1_000, rente: 200, af: [1_000, 100], over: [2_000, 0] },
    { a: 0, g: 0, kot: 1_000, rente: 50, af: [0, 0], over: [0, 0] },
  ])('a € $a en g € $g, € $kot hoger met € $rente rente: af $af', ({ a, g, kot, rente, af, over }) => {
    const herziening = herzieCompensatie({
      startbedrag: euro(a),
      rentevergoeding: euro(g),
      hogereKot: euro(kot),
      renteOverHogereKot: euro(rente),
    });
    expect([herziening.verlagingStartbedrag, herziening.verlagingRente]).toEqual(af.map(euro));
    expect([herziening.nieuwStartbedrag, herziening.nieuweRente]).toEqual(over.map(euro));
    expect(herziening.verrekenbaar).toBe(euro(af[0]! + af[1]!));
  });

  it('verrekend wordt nooit meer dan wat er aan toeslag en rente bij kwam, en a en g gaan nooit onder nul', () => {
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, bedrag, (startbedrag, rentevergoeding, hogereKot, renteOverHogereKot) => {
        const uit = herzieCompensatie({ startbedrag, rentevergoeding, hogereKot, renteOverHogereKot });
        expect(uit.verrekenbaar).toBeLessThanOrEqual(hogereKot + renteOverHogereKot);
        expect(Math.min(uit.nieuwStartbedrag, uit.nieuweRente)).toBeGreaterThanOrEqual(0);
        expect(uit.nieuwStartbedrag + uit.verlagingStartbedrag).toBe(startbedrag);
      }),
    );
  });
});
