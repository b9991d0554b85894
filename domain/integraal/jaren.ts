/** The years of an integrale beoordeling in the state of its procedure: which parts are looked at, and what was judged of each. */
import { jaarsleutel, leesJaarsleutel, opTijd, overlapt, type Jaardeel } from '#domain/integraal/jaardeel';
import { leesOordeel, schrijfOordeel, type Jaaroordeel } from '#domain/integraal/oordeel';
import type { Invoer } from '#domain/processen/velden';

const VOOR = 'jaar ';
/** Value of a part that is looked at and not judged yet. */
const OPEN = 'open';

/** A part of a year, and its judgment when there is one. */
export interface Beoordeeldjaar {
  readonly deel: Jaardeel;
  readonly oordeel: Jaaroordeel | null;
}

/** The parts in the state of a procedure, in the order of time. */
export function jarenIn(gegevens: Invoer): readonly Beoordeeldjaar[] {
  return Object.entries(gegevens)
    .flatMap(([naam, waarde]): readonly Beoordeeldjaar[] => {
      const deel = naam.startsWith(VOOR) ? leesJaarsleutel(naam.slice(VOOR.length)) : null;
      if (!deel || typeof waarde !== 'string') return [];
      return [{ deel, oordeel: waarde === OPEN ? null : leesOordeel(waarde) }];
    })
    .sort((a, b) => opTijd(a.deel, b.deel));
}

/** Takes a part into the state, or sets its judgment anew (null: to be judged again). */
export function metJaar(deel: Jaardeel, oordeel: Jaaroordeel | null): Invoer {
  return { [`${VOOR}${jaarsleutel(deel)}`]: oordeel === null ? OPEN : schrijfOordeel(oordeel) };
}

/** Takes a part out of the state again. */
export function zonderJaar(deel: Jaardeel): Invoer {
  return { [`${VOOR}${jaarsleutel(deel)}`]: null };
}

/** The part of this key, when the procedure looks at it. */
export function vindJaar(gegevens: Invoer, deel: Jaardeel): Beoordeeldjaar | null {
  const sleutel = jaarsleutel(deel);
  return jarenIn(gegevens).find((jaar) => jaarsleutel(jaar.deel) === sleutel) ?? null;
}

/** The parts that share a month with this one. */
export function overlappend(gegevens: Invoer, deel: Jaardeel): readonly Jaardeel[] {
  return jarenIn(gegevens)
    .map((jaar) => jaar.deel)
    .filter((ander) => overlapt(ander, deel));
}
