import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';
import type { Uitlegstap } from '#domain/termijnen/klok';

/** Steps of a term as steps of an answer; a step without an article of its own rests on that of the rule. */
export function naarUitleg(stap: string, stappen: readonly Uitlegstap[], bron: string): readonly Uitlegregel[] {
  return stappen.map((s) => ({ stap, tekst: s.tekst, bron: s.bron ?? bron }));
}
