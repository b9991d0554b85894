/** Which decided years are most like this one: by structured facts only, never by who somebody is. */
import { bedragVan, type Correctiesoort, type Jaarstand } from '#domain/integraal/feiten';
import type { Jaargrond } from '#domain/bedragen/compensatie.feiten';
import type { Uitsluiting } from '#domain/integraal/oordeel';
import type { EuroCenten } from '#domain/waarden/geld';

/** What years are compared by. */
export interface Jaarprofiel {
  readonly gecorrigeerd: EuroCenten;
  readonly correctiesoort: Correctiesoort | null;
  readonly groepsonderzoek: boolean | null;
  readonly ogsGeweigerd: boolean;
}

/** A year that was decided. */
export interface Beslistjaar extends Jaarprofiel {
  readonly jaar: string;
  readonly grond: Jaargrond;
  readonly uitsluiting: Uitsluiting | null;
}

/** The profile of a year from its facts. */
export function profielVan(stand: Jaarstand | undefined): Jaarprofiel {
  return {
    gecorrigeerd: bedragVan(stand, 'gecorrigeerd'),
    correctiesoort: stand?.correctiesoort ?? null,
    groepsonderzoek: stand?.groepsonderzoek ?? null,
    ogsGeweigerd: stand?.ogsGeweigerdOp !== undefined,
  };
}

const GEWICHT = { groepsonderzoek: 3, correctiesoort: 2, ogsGeweigerd: 2, bedrag: 3 } as const;

/**
 * How much alike two profiles are, 0 to 10. The amount counts by proportion: half as much is half the points.
 * Examples: the same → 10; the same but an amount of half → 8,5; everything different → 0.
 */
export function gelijkenis(a: Jaarprofiel, b: Jaarprofiel): number {
  const gelijk = (sleutel: 'groepsonderzoek' | 'correctiesoort' | 'ogsGeweigerd'): number =>
    a[sleutel] === b[sleutel] ? GEWICHT[sleutel] : 0;
  const [klein, groot] =
    a.gecorrigeerd < b.gecorrigeerd ? [a.gecorrigeerd, b.gecorrigeerd] : [b.gecorrigeerd, a.gecorrigeerd];
  const bedrag = groot === 0 ? 1 : klein / groot;
  return gelijk('groepsonderzoek') + gelijk('correctiesoort') + gelijk('ogsGeweigerd') + GEWICHT.bedrag * bedrag;
}

/** The nearest first, at most so many; equal ones in the order in which they came. */
export function dichtstbij<J extends Jaarprofiel>(
  bij: Jaarprofiel,
  jaren: readonly J[],
  hoogstens: number,
): readonly J[] {
  return jaren
    .map((jaar, plaats) => ({ jaar, plaats, punten: gelijkenis(bij, jaar) }))
    .sort((x, y) => y.punten - x.punten || x.plaats - y.plaats)
    .slice(0, hoogstens)
    .map(({ jaar }) => jaar);
}
