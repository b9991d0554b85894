/** A decision table as data: exactly one row matches, and it says why. The trail says which questions decided. */
import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';

/** The answer to one question: yes or no, or one of the values that the table lists for it. */
export type Antwoord = boolean | string;

/** Answers to all questions of a table. */
export type Antwoorden<V extends string> = Readonly<Record<V, Antwoord>>;

/** A row: what must hold, what follows, and on what ground. */
export interface Tabelrij<V extends string, U extends string> {
  readonly id: string;
  /** Required answers (a list: one of these); a question that is absent does not matter for this row. */
  readonly als: Readonly<Partial<Record<V, Antwoord | readonly string[]>>>;
  readonly uitkomst: U;
  readonly reden: string;
  readonly bron: string;
  readonly zekerheid: 'S' | 'D' | 'A' | '?';
}

/** A table: its questions and its rows. */
export interface Beslistabel<V extends string, U extends string> {
  readonly naam: string;
  readonly vragen: readonly V[];
  /** The possible answers to questions that are not yes or no. */
  readonly waarden?: Readonly<Partial<Record<V, readonly string[]>>>;
  /** The questions as a Dutch reader sees them in the trail; without a text the code stands there. */
  readonly vraagteksten?: Readonly<Partial<Record<V, string>>>;
  readonly rijen: readonly Tabelrij<V, U>[];
}

/** True when a row matches the answers. */
export function past<V extends string, U extends string>(rij: Tabelrij<V, U>, antwoorden: Antwoorden<V>): boolean {
  for (const vraag in rij.als) if (!antwoordPast(rij.als[vraag], antwoorden[vraag])) return false;
  return true;
}

function antwoordPast(vereist: Antwoord | readonly string[] | undefined, antwoord: Antwoord): boolean {
  return typeof vereist === 'object' ? vereist.some((waarde) => waarde === antwoord) : vereist === antwoord;
}

/** The one row that matches. Throws when none or several do: then the table is broken, not the case. */
export function beslisTabel<V extends string, U extends string>(
  tabel: Beslistabel<V, U>,
  antwoorden: Antwoorden<V>,
): Tabelrij<V, U> {
  const rijen = tabel.rijen.filter((rij) => past(rij, antwoorden));
  const [rij] = rijen;
  if (!rij || rijen.length > 1) throw new Error(`beslistabel ${tabel.naam}: ${rijen.length} rijen passen`);
  return rij;
}

/**
 * The trail of a row that matched: its reason with its ground, and the answers that decided, so only the questions the row asks.
 * Example, for a child born too late: "Geboren binnen de grenzen: nee. (tabel kindregeling, regel KR0)".
 */
export function spoor<V extends string, U extends string>(
  tabel: Beslistabel<V, U>,
  rij: Tabelrij<V, U>,
  antwoorden: Antwoorden<V>,
): readonly Uitlegregel[] {
  const beslissend = tabel.vragen
    .filter((vraag) => rij.als[vraag] !== undefined)
    .map((vraag) => `${tabel.vraagteksten?.[vraag] ?? vraag}: ${schrijfAntwoord(antwoorden[vraag])}`);
  return [
    { stap: 'beoordeling', tekst: `${beslissend.join('; ')}. (tabel ${tabel.naam}, regel ${rij.id})`, bron: rij.bron },
    { stap: 'oordeel', tekst: rij.reden, bron: rij.bron },
    ...(isOnzeker(rij)
      ? [
          {
            stap: 'keuze',
            tekst: `Regel ${rij.id} van tabel ${tabel.naam} is een ${MERKEN[rij.zekerheid]}.`,
            bron: rij.bron,
          },
        ]
      : []),
  ];
}

/** The marks of a row that is not certain, in words. */
const MERKEN = { A: 'aanname', '?': 'open punt' } as const;

/** True when the row is our assumption or an open point: then the answer is uncertain. */
export function isOnzeker<R extends Pick<Tabelrij<string, string>, 'zekerheid'>>(
  rij: R,
): rij is R & { readonly zekerheid: 'A' | '?' } {
  return rij.zekerheid === 'A' || rij.zekerheid === '?';
}

function schrijfAntwoord(antwoord: Antwoord): string {
  if (typeof antwoord === 'string') return antwoord;
  return antwoord ? 'ja' : 'nee';
}
