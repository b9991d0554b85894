/** What a rule of the rekenhulp is: its question as data, and the function that answers it. One implementation for every procedure and for the rekenhulp. */
import type { Rekenuitkomst, Uitkomstvormen } from '#domain/rekenhulp/uitkomst';
import type { EuroCenten } from '#domain/waarden/geld';
import type { Datum } from '#domain/waarden/datum';

/** The form of one value in a question. `centen` is whole; `getal` is whole, or a multiple of `stap` (0.5); `lengte` is ISO 8601 (`P6W`). */
export type Vorm =
  | { readonly soort: 'datum' }
  | { readonly soort: 'centen'; readonly minimum?: number }
  | { readonly soort: 'getal'; readonly minimum?: number; readonly maximum?: number; readonly stap?: number }
  | { readonly soort: 'jaNee' }
  | { readonly soort: 'keuze'; readonly waarden: readonly string[] }
  | { readonly soort: 'lengte' }
  | { readonly soort: 'groep'; readonly van: Vormen }
  | { readonly soort: 'lijst'; readonly van: Vormen; readonly minstens?: number };

/** One key of a question, as documentation and page show it. */
export interface Sleutelvorm {
  readonly label: string;
  readonly hint?: string;
  readonly vorm: Vorm;
  readonly optioneel?: boolean;
}

/** All keys of a question by name. */
export type Vormen = Readonly<Record<string, Sleutelvorm>>;

type Waarde<V extends Vorm> = V extends { readonly soort: 'datum' }
  ? Datum
  : V extends { readonly soort: 'centen' }
    ? EuroCenten
    : V extends { readonly soort: 'getal' }
      ? number
      : V extends { readonly soort: 'jaNee' }
        ? boolean
        : V extends { readonly soort: 'keuze'; readonly waarden: readonly (infer K)[] }
          ? K
          : V extends { readonly soort: 'lijst'; readonly van: infer F extends Vormen }
            ? readonly Rekeninvoer<F>[]
            : V extends { readonly soort: 'groep'; readonly van: infer F extends Vormen }
              ? Rekeninvoer<F>
              : string;

type Optioneel<F extends Vormen> = { [K in keyof F]: F[K] extends { readonly optioneel: true } ? K : never }[keyof F];

/** A checked question: what a rule receives. */
export type Rekeninvoer<F extends Vormen> = {
  readonly [K in Exclude<keyof F, Optioneel<F>>]: Waarde<F[K]['vorm']>;
} & { readonly [K in Optioneel<F>]?: Waarde<F[K]['vorm']> };

/** One step of the reason: what was taken, worked out or chosen, with its article. */
export interface Uitlegregel {
  readonly stap: string;
  readonly tekst: string;
  readonly bron?: string;
}

/** A refusal: which key, and why. */
export interface Rekenfout {
  readonly code: string;
  readonly veld: string | null;
  readonly melding: string;
}

/** What a rule answers when it does not: the key, and why. */
export interface Weigering {
  readonly ok: false;
  readonly fout: Rekenfout;
}

/** The answer of a rule. `onzeker` when a choice with mark A or ? is in it. */
export type Rekenantwoord<U = Readonly<Record<string, unknown>>> =
  | {
      readonly ok: true;
      readonly uitkomst: U;
      readonly uitleg: readonly Uitlegregel[];
      readonly regelversie: string;
      readonly onzeker?: boolean;
    }
  | Weigering;

/** A rule as the command line, the web service and the page know it. `geldigOp` may stand in every question and need not be declared. */
export interface Rekenregel {
  readonly regel: string;
  readonly titel: string;
  readonly toelichting: string;
  readonly bron: string;
  readonly invoer: Vormen;
  readonly uitkomst: Uitkomstvormen;
  /** Answers a question that was checked against `invoer`. */
  readonly reken: (invoer: never, geldigOp: Datum | null) => Rekenantwoord;
}

/** Defines a rule; the types of its question and of its answer follow from `invoer` and `uitkomst` (write them `as const`). */
export function maakRegel<const F extends Vormen, const U extends Uitkomstvormen>(
  regel: Omit<Rekenregel, 'invoer' | 'uitkomst' | 'reken'> & {
    readonly invoer: F;
    readonly uitkomst: U;
    readonly reken: (invoer: Rekeninvoer<F>, geldigOp: Datum | null) => Rekenantwoord<Rekenuitkomst<U>>;
  },
): Rekenregel {
  return regel;
}

/** Shorthand for a refusal that only the rule itself can see. */
export function rekenfout(code: string, veld: string | null, melding: string): Weigering {
  return { ok: false, fout: { code, veld, melding } };
}
