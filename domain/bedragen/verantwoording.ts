import { schrijfKeuze, type Keuze } from '#domain/parameters/keuze';
import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';

/** What every calculation hands over beside its amounts: its steps, the version of the rule, and whether an open choice is in it. */
export interface Verantwoording {
  readonly uitleg: readonly Uitlegregel[];
  readonly regelversie: string;
  readonly onzeker: boolean;
}

/** Steps followed by the open choices that were really used; an answer with such a choice is uncertain. */
export function verantwoord(
  regelversie: string,
  stappen: readonly Uitlegregel[],
  keuzes: readonly Keuze[] = [],
): Verantwoording {
  return { uitleg: [...stappen, ...keuzes.map(schrijfKeuze)], regelversie, onzeker: keuzes.length > 0 };
}
