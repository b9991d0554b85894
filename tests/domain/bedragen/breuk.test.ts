import fc from 'fast-check';
import { deelVan, isOpDeCent, rondAf, type Afronding } from '#domain/bedragen/breuk';
import { centen, euro } from '#domain/waarden/geld';

const AFRONDINGEN: readonly Afronding[] = [
  'cent-half-omhoog',
  'cent-naar-beneden',
  'euro-half-omhoog',
  'euro-naar-beneden',
];
const bedragen = fc.integer({ min: 0, max: 1_000_000_000 }).map(centen);
const breuken = fc.record({
  teller: fc.integer({ min: 0, max: 3_000_000 }),
  noemer: fc.integer({ min: 1, max: 3_600_000 }),
});

describe('Een deel van een bedrag', () => {
  it.each([
    { bedrag: 1_020_010, deel: [25, 100], afronding: 'euro-half-omhoog', verwacht: 255_000 },
    { bedrag: 1_020_010, deel: [25, 100], afronding: 'cent-half-omhoog', verwacht: 255_003 },
    { bedrag: 10_000, deel: [1, 3], afronding: 'cent-naar-beneden', verwacht: 3_333 },
    { bedrag: 10_001, deel: [1, 2], afronding: 'cent-half-omhoog', verwacht: 5_001 },
    { bedrag: 10_001, deel: [1, 2], afronding: 'cent-naar-beneden', verwacht: 5_000 },
    { bedrag: 10_050, deel: [1, 1], afronding: 'euro-half-omhoog', verwacht: 10_100 },
    { bedrag: 10_049, deel: [1, 1], afronding: 'euro-half-omhoog', verwacht: 10_000 },
    { bedrag: 10_099, deel: [1, 1], afronding: 'euro-naar-beneden', verwacht: 10_000 },
    { bedrag: 0, deel: [130, 100], afronding: 'cent-half-omhoog', verwacht: 0 },
  ] as const)(
    '$bedrag cent × $deel, $afronding: $verwacht cent',
    ({ bedrag, deel: [teller, noemer], afronding, verwacht }) => {
      expect(deelVan(centen(bedrag), { teller, noemer }, afronding)).toBe(verwacht);
    },
  );

  it('wijkt minder dan de afgeronde eenheid af van de echte breuk, en naar beneden is nooit meer', () => {
    fc.assert(
      fc.property(bedragen, breuken, fc.constantFrom(...AFRONDINGEN), (bedrag, breuk, afronding) => {
        fc.pre(BigInt(bedrag) * BigInt(breuk.teller) < BigInt(Number.MAX_SAFE_INTEGER) * BigInt(breuk.noemer));
        const uitkomst = BigInt(deelVan(bedrag, breuk, afronding));
        const verschil = uitkomst * BigInt(breuk.noemer) - BigInt(bedrag) * BigInt(breuk.teller);
        const eenheid = (afronding.startsWith('euro') ? 100n : 1n) * BigInt(breuk.noemer);
        expect(verschil < eenheid && verschil > -eenheid).toBe(true);
        expect(verschil > 0n && afronding.endsWith('naar-beneden')).toBe(false);
      }),
    );
  });

  it('rekent ook met bedragen en breuken waarvan het product te groot is voor een gewoon getal', () => {
    expect(deelVan(euro(10_000_000), { teller: 2_399_999, noemer: 3_600_000 }, 'cent-naar-beneden')).toBe(666_666_388);
  });

  it.each([
    [-1, 1, 1],
    [1, -1, 1],
    [1, 1, 0],
  ])('onder nul of door nul bestaat niet: %d × %d/%d', (bedrag, teller, noemer) => {
    expect(() => deelVan(centen(bedrag), { teller, noemer }, 'cent-half-omhoog')).toThrow(RangeError);
  });
});

describe('Afronden', () => {
  it('gaat op hele euro’s of op de cent', () => {
    expect(rondAf(centen(1_250), 'euro-half-omhoog')).toBe(1_300);
    expect(rondAf(centen(1_250), 'cent-half-omhoog')).toBe(1_250);
  });

  it('is alleen nodig als de breuk niet op de cent uitkomt', () => {
    expect(isOpDeCent(euro(79), { teller: 30, noemer: 100 })).toBe(true);
    expect(isOpDeCent(euro(100), { teller: 1, noemer: 3 })).toBe(false);
  });
});
