import { DayOfWeek, LocalDate } from '@js-joda/core';
import fc from 'fast-check';
import { vrijeDag } from '#domain/termijnen/feestdagen';
import { leesLengte, type Lengte } from '#domain/termijnen/termijn';
import { termijneinde, type Termijneinde, type Termijnsoort } from '#domain/termijnen/termijneinde';
import { datum, type Datum } from '#domain/waarden/datum';
import { datums } from '#tests/domain/willekeurig';

const einde = (vanaf: string, lengte: string, soort: Termijnsoort = 'wettelijk'): Termijneinde =>
  termijneinde(soort, datum(vanaf), leesLengte(lengte));

describe('De laatste dag van een termijn', () => {
  it.each([
    ['K20', '2025-03-10', 'P6W', '2025-04-21', '2025-04-22', ['2e Paasdag']],
    ['K22', '2026-02-20', 'P6W', '2026-04-03', '2026-04-07', ['Goede Vrijdag', 'zaterdag', 'zondag', '2e Paasdag']],
    ['K23', '2026-03-24', 'P6W', '2026-05-05', '2026-05-06', ['Bevrijdingsdag']],
    ['K26', '2026-11-13', 'P6W', '2026-12-25', '2026-12-28', ['1e Kerstdag', '2e Kerstdag', 'zondag']],
    ['K39', '2026-03-16', 'P6W', '2026-04-27', '2026-04-28', ['Koningsdag']],
    ['K40', '2025-08-31', 'P6M', '2026-02-28', '2026-02-28', []],
  ])('%s: %s en %s', (...[, vanaf, lengte, ruweLaatsteDag, laatsteDag, verschovenDoor]) => {
    expect(einde(vanaf, lengte)).toMatchObject({ ruweLaatsteDag, laatsteDag, verschovenDoor, keuzes: [] });
  });

  it.each(['rechterlijk', 'beleid', 'overeenkomst'] as const)(
    'een termijn %s blijft staan op een vrije dag',
    (soort) => {
      const { laatsteDag, stappen } = einde('2025-03-10', 'P6W', soort);
      expect(laatsteDag).toBe('2025-04-21');
      expect(stappen[0]?.tekst).toContain('schuift niet door');
    },
  );

  it.each([
    ['P10D', '2026-06-07'],
    ['P1W', '2026-06-10'],
    ['P3W', '2026-05-27'],
  ])('K34: %s vóór de hoorzitting van 17 juni 2026 is %s, ook op een zondag', (lengte, dag) => {
    expect(einde('2026-06-17', lengte, 'terugwaarts')).toMatchObject({ laatsteDag: dag, verschovenDoor: [] });
  });

  it('drie dagen over Pasen lopen door tot er twee werkdagen in vallen, en noemen de vrije dagen', () => {
    expect(einde('2026-04-02', 'P3D')).toMatchObject({
      ruweLaatsteDag: '2026-04-05',
      laatsteDag: '2026-04-08',
      verschovenDoor: ['Goede Vrijdag', 'zaterdag', 'zondag', '2e Paasdag'],
    });
  });

  it('drie dagen vanaf een vrijdag eindigen op dinsdag, al is maandag een werkdag', () => {
    expect(einde('2026-06-12', 'P3D')).toMatchObject({
      laatsteDag: '2026-06-16',
      verschovenDoor: ['zaterdag', 'zondag'],
    });
  });
});

describe('Een dag die misschien is gelijkgesteld', () => {
  it.each([
    ['vrijdag na Hemelvaart 2028, in de tabel', '2028-04-14', '2028-05-29', 0],
    ['vrijdag na Hemelvaart 2029, nog geen besluit', '2029-03-30', '2029-05-11', 1],
    ['gewone donderdag in 2029', '2029-03-22', '2029-05-03', 0],
    ['vrijdag na Hemelvaart 2022, uit de tweede hand', '2022-04-15', '2022-05-30', 1],
    ['maandag voor Bevrijdingsdag 2015', '2015-03-23', '2015-05-04', 1],
  ])('%s', (_wat, vanaf, laatsteDag, keuzes) => {
    const uit = einde(vanaf, 'P6W');
    expect([uit.laatsteDag, uit.keuzes.length]).toEqual([laatsteDag, keuzes]);
  });

  it('een lange termijn schuift niet, dus doet het er niet toe', () => {
    expect(einde('2029-01-19', 'P16W').keuzes).toEqual([]);
  });
});

const lengtes: fc.Arbitrary<Lengte> = fc.oneof(
  fc.record({ eenheid: fc.constant('dagen' as const), aantal: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ eenheid: fc.constant('weken' as const), aantal: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ eenheid: fc.constant('maanden' as const), aantal: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ eenheid: fc.constant('jaren' as const), aantal: fc.integer({ min: 1, max: 5 }) }),
);

/** The Algemene termijnenwet once more, in the words and with the calendar of js-joda. */
function volgensJoda(vanaf: Datum, { aantal, eenheid }: Lengte): string {
  const erbij = { dagen: 'plusDays', weken: 'plusWeeks', maanden: 'plusMonths', jaren: 'plusYears' } as const;
  const begin = LocalDate.parse(vanaf);
  let dag = begin[erbij[eenheid]](aantal);
  const kort = { dagen: 90, weken: 12, maanden: 3, jaren: 0 }[eenheid] >= aantal;
  if (!kort) return dag.toString();
  const werkdag = (d: LocalDate): boolean => {
    const inWeekend = d.dayOfWeek() === DayOfWeek.SATURDAY || d.dayOfWeek() === DayOfWeek.SUNDAY;
    return !inWeekend && vrijeDag(datum(d.toString())) === null;
  };
  const werkdagenTot = (d: LocalDate): number => {
    let geteld = 0;
    for (let x = begin.plusDays(1); !x.isAfter(d); x = x.plusDays(1)) geteld += werkdag(x) ? 1 : 0;
    return geteld;
  };
  const hoortTwee = !(eenheid === 'dagen' && aantal < 3);
  while (!werkdag(dag) || (hoortTwee && werkdagenTot(dag) < 2)) dag = dag.plusDays(1);
  return dag.toString();
}

describe('Over 2005–2040', () => {
  it('geeft iedere wettelijke termijn dezelfde laatste dag als js-joda', () => {
    fc.assert(
      fc.property(datums, lengtes, (vanaf, lengte) => {
        expect(termijneinde('wettelijk', vanaf, lengte).laatsteDag).toBe(volgensJoda(vanaf, lengte));
      }),
      { numRuns: 1_000 },
    );
  });

  it('eindigt geen termijn voordat hij begint, en schuift alleen een wettelijke vooruit', () => {
    const soorten = fc.constantFrom<Termijnsoort>('wettelijk', 'rechterlijk', 'beleid', 'overeenkomst');
    fc.assert(
      fc.property(soorten, datums, lengtes, (soort, vanaf, lengte) => {
        const uit = termijneinde(soort, vanaf, lengte);
        expect(uit.ruweLaatsteDag > vanaf && uit.laatsteDag >= uit.ruweLaatsteDag).toBe(true);
        expect(soort === 'wettelijk' || uit.laatsteDag === uit.ruweLaatsteDag).toBe(true);
      }),
    );
  });

  it('ligt een terugwaarts getelde dag altijd vóór de gebeurtenis en schuift hij nooit', () => {
    fc.assert(
      fc.property(datums, lengtes, (gebeurtenis, lengte) => {
        const uit = termijneinde('terugwaarts', gebeurtenis, lengte);
        expect(uit.laatsteDag < gebeurtenis && uit.laatsteDag === uit.ruweLaatsteDag).toBe(true);
      }),
    );
  });
});
