import type { Datum } from '#domain/waarden/datum';
import type { EuroCenten } from '#domain/waarden/geld';

/** The form of one value in an answer. `ofNiets`: null when there is no such value. `teksten` is a list of texts. */
export type Uitkomstvorm =
  | { readonly soort: 'datum' | 'centen' | 'getal' | 'jaNee' | 'tekst'; readonly ofNiets?: true }
  | { readonly soort: 'teksten' }
  | { readonly soort: 'groep'; readonly van: Uitkomstvormen }
  | { readonly soort: 'lijst'; readonly van: Uitkomstvormen };

/** One key of an answer, as documentation and page show it. */
export interface Uitkomstsleutel {
  readonly label: string;
  readonly vorm: Uitkomstvorm;
}

/** All keys of an answer by name; none of them is ever left out. */
export type Uitkomstvormen = Readonly<Record<string, Uitkomstsleutel>>;

interface Enkelwaarden {
  readonly datum: Datum;
  readonly centen: EuroCenten;
  readonly getal: number;
  readonly jaNee: boolean;
  readonly tekst: string;
  readonly teksten: readonly string[];
}

type Waarde<V extends Uitkomstvorm> = V extends {
  readonly soort: 'lijst';
  readonly van: infer F extends Uitkomstvormen;
}
  ? readonly Rekenuitkomst<F>[]
  : V extends { readonly soort: 'groep'; readonly van: infer F extends Uitkomstvormen }
    ? Rekenuitkomst<F>
    : V extends { readonly soort: infer S extends keyof Enkelwaarden }
      ? Enkelwaarden[S] | (V extends { readonly ofNiets: true } ? null : never)
      : never;

/** What a rule must answer with, key by key: its description and its function cannot drift apart. */
export type Rekenuitkomst<F extends Uitkomstvormen> = { readonly [K in keyof F]: Waarde<F[K]['vorm']> };
