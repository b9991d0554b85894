import { LocalDate } from '@js-joda/core';
import fc from 'fast-check';
import { isWerkdag } from '#domain/termijnen/feestdagen';
import {
  eersteWerkdag,
  leesLengte,
  minstensTweeWerkdagen,
  plusWerkdagen,
  rolDoor,
  ruweLaatsteDag,
  schrijfLengte,
  schuiftDoor,
  terugwaarts,
} from '#domain/termijnen/termijn';
import { dagenTussen, datum, plusDagen } from '#domain/waarden/datum';
import { datums } from '#tests/domain/willekeurig';

describe('De lengte van een termijn', () => {
  it.each([
    ['P14D', '14 dagen'],
    ['P1D', '1 dag'],
    ['P6W', '6 weken'],
    ['P1W', '1 week'],
    ['P6M', '6 maanden'],
    ['P1M', '1 maand'],
    ['P1Y', '1 jaar'],
    ['P2Y', '2 jaar'],
  ])('%s heet %s', (iso, tekst) => {
    expect(schrijfLengte(leesLengte(iso))).toBe(tekst);
  });

  it.each(['', '6W', 'P6', 'P-6W', 'P1Y6M', 'PT6H', 'p6w'])('"%s" is geen lengte', (iso) => {
    expect(() => leesLengte(iso)).toThrow(RangeError);
  });

  it('weken houden de dag van de week, maanden het nummer van de dag', () => {
    expect(ruweLaatsteDag(datum('2026-03-24'), leesLengte('P6W'))).toBe('2026-05-05');
    expect(ruweLaatsteDag(datum('2026-01-31'), leesLengte('P1M'))).toBe('2026-02-28');
    expect(ruweLaatsteDag(datum('2024-02-29'), leesLengte('P1Y'))).toBe('2025-02-28');
    expect(ruweLaatsteDag(datum('2026-11-24'), leesLengte('P14D'))).toBe('2026-12-08');
  });

  it.each(['P45D', 'P16W', 'P6M', 'P3Y'])('%s geeft hetzelfde als js-joda', (iso) => {
    const { aantal, eenheid } = leesLengte(iso);
    const erbij = { dagen: 'plusDays', weken: 'plusWeeks', maanden: 'plusMonths', jaren: 'plusYears' } as const;
    fc.assert(
      fc.property(datums, (d) => {
        expect(ruweLaatsteDag(d, { aantal, eenheid })).toBe(LocalDate.parse(d)[erbij[eenheid]](aantal).toString());
      }),
    );
  });
});

describe('Doorschuiven naar een werkdag (Algemene termijnenwet art. 1 en 4)', () => {
  it.each([
    ['P12W', true],
    ['P13W', false],
    ['P16W', false],
    ['P90D', true],
    ['P91D', false],
    ['P3M', true],
    ['P4M', false],
    ['P6M', false],
    ['P1Y', false],
  ])('een wettelijke termijn van %s schuift door: %s', (iso, verwacht) => {
    expect(schuiftDoor('wettelijk', leesLengte(iso))).toBe(verwacht);
  });

  it.each(['rechterlijk', 'beleid', 'intern', 'belofte', 'periode'] as const)(
    'een termijn van de soort %s schuift nooit door',
    (soort) => {
      expect(schuiftDoor(soort, leesLengte('P6W'))).toBe(false);
      expect(rolDoor(soort, leesLengte('P6W'), datum('2025-04-21')).dag).toBe('2025-04-21');
    },
  );

  it('legt uit over welke dagen hij heen schuift', () => {
    const { dag, stap } = rolDoor('wettelijk', leesLengte('P6W'), datum('2026-04-03'));
    expect(dag).toBe('2026-04-07');
    expect(stap).toEqual({
      tekst:
        'Die dag is geen werkdag (Goede Vrijdag, zaterdag, zondag, 2e Paasdag). De termijn loopt door tot 7 april 2026.',
      bron: 'Algemene termijnenwet art. 1 en 3',
      datum: '2026-04-07',
    });
  });

  it('legt uit waarom een lange termijn op een zaterdag blijft staan', () => {
    const { dag, stap } = rolDoor('wettelijk', leesLengte('P6M'), datum('2026-02-28'));
    expect(dag).toBe('2026-02-28');
    expect(stap?.tekst).toContain('zaterdag');
    expect(stap?.bron).toBe('Algemene termijnenwet art. 1 en 4');
  });

  it('zwijgt als de laatste dag een werkdag is', () => {
    expect(rolDoor('wettelijk', leesLengte('P6W'), datum('2026-04-02'))).toEqual({ dag: '2026-04-02', stap: null });
  });

  it('komt altijd op de eerste werkdag op of na de laatste dag', () => {
    fc.assert(
      fc.property(datums, (d) => {
        const { dag, door } = eersteWerkdag(d);
        expect(isWerkdag(dag)).toBe(true);
        expect(dagenTussen(d, dag)).toBe(door.length);
        expect(door.some((_naam, n) => isWerkdag(plusDagen(d, n)))).toBe(false);
      }),
    );
  });
});

describe('Minstens twee werkdagen in een wettelijke termijn (Algemene termijnenwet art. 2)', () => {
  const vanaf = datum('2026-04-02');
  it('drie dagen vanaf de donderdag voor Pasen lopen tot 8 april 2026', () => {
    const lengte = leesLengte('P3D');
    const ruw = ruweLaatsteDag(vanaf, lengte);
    expect(ruw).toBe('2026-04-05');
    expect(minstensTweeWerkdagen('wettelijk', lengte, { vanaf, ruw })).toBe('2026-04-08');
  });

  it('geldt niet voor twee dagen, niet voor een belofte, en verandert niets aan zes weken', () => {
    const dagen = { vanaf, ruw: datum('2026-04-04') };
    expect(minstensTweeWerkdagen('wettelijk', leesLengte('P2D'), dagen)).toBe('2026-04-04');
    expect(minstensTweeWerkdagen('belofte', leesLengte('P3D'), dagen)).toBe('2026-04-04');
    expect(minstensTweeWerkdagen('wettelijk', leesLengte('P6W'), { vanaf, ruw: datum('2026-05-14') })).toBe(
      '2026-05-14',
    );
  });
});

describe('Werkdagen tellen', () => {
  it('twee werkdagen na de donderdag voor Pasen is woensdag 8 april 2026', () => {
    expect(plusWerkdagen(datum('2026-04-02'), 2)).toBe('2026-04-08');
  });

  it('tien werkdagen na 24 november 2026 is 8 december 2026', () => {
    expect(plusWerkdagen(datum('2026-11-24'), 10)).toBe('2026-12-08');
  });

  it('nul werkdagen is de dag zelf', () => {
    expect(plusWerkdagen(datum('2026-11-28'), 0)).toBe('2026-11-28');
  });

  it('er liggen precies zoveel werkdagen tussen', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: 1, max: 30 }), (d, n) => {
        const einde = plusWerkdagen(d, n);
        const geteld = Array.from({ length: dagenTussen(d, einde) }, (_x, i) => plusDagen(d, i + 1)).filter(isWerkdag);
        expect([geteld.length, geteld.at(-1)]).toEqual([n, einde]);
      }),
    );
  });
});

describe('Terugrekenen vanaf een zitting (K34, geen doorschuiven)', () => {
  it.each([
    ['P10D', '2026-06-07', 'stukken indienen'],
    ['P1W', '2026-06-10', 'dossier ter inzage'],
    ['P3W', '2026-05-27', 'dossier en uitnodiging van de commissie'],
  ])('%s vóór 17 juni 2026 is %s (%s)', (iso, dag) => {
    expect(terugwaarts(datum('2026-06-17'), leesLengte(iso))).toBe(dag);
  });
});
