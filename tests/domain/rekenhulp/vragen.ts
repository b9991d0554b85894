import fc from 'fast-check';
import type { Rekenregel, Sleutelvorm, Vorm, Vormen } from '#domain/rekenhulp/rekenregel';
import { datums } from '#tests/domain/willekeurig';

/** Any question that fits the form of a rule. */
export function vragenVan(regel: Rekenregel): fc.Arbitrary<object> {
  return groep({ ...regel.invoer, geldigOp: { label: '', vorm: { soort: 'datum' }, optioneel: true } });
}

function groep(vormen: Vormen): fc.Arbitrary<object> {
  const sleutels = Object.entries(vormen);
  const model = Object.fromEntries(sleutels.map(([naam, { vorm }]) => [naam, waarde(vorm)]));
  const verplicht = sleutels.filter(([, sleutel]: [string, Sleutelvorm]) => sleutel.optioneel !== true);
  return fc.record(model, { requiredKeys: verplicht.map(([naam]) => naam), noNullPrototype: true });
}

function waarde(vorm: Vorm): fc.Arbitrary<unknown> {
  switch (vorm.soort) {
    case 'datum':
      return datums;
    case 'centen':
      return fc.integer({ min: vorm.minimum ?? -5_000_000, max: 2_000_000_000 });
    case 'getal':
      return getal(vorm);
    case 'jaNee':
      return fc.boolean();
    case 'keuze':
      return fc.constantFrom(...vorm.waarden);
    case 'lengte':
      return fc.constantFrom('P1D', 'P3D', 'P14D', 'P6W', 'P12W', 'P16W', 'P3M', 'P6M', 'P1Y', 'P5Y');
    case 'groep':
      return groep(vorm.van);
    case 'lijst':
      return lijst(vorm);
  }
}

function getal({ minimum = -50, maximum = 2_100 }: Vorm & { soort: 'getal' }): fc.Arbitrary<number> {
  return fc.integer({ min: minimum, max: Math.min(maximum, 2_100) });
}

function lijst({ van, minstens = 0 }: Vorm & { soort: 'lijst' }): fc.Arbitrary<unknown> {
  return fc.array(groep(van), { minLength: minstens, maxLength: minstens + 3 });
}
