import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';

/** A condition that must hold beside all others. */
export interface Voorwaarde<V extends string> {
  readonly id: string;
  readonly vraag: V;
  /** The condition as a Dutch reader sees it in the trail. */
  readonly tekst: string;
  /** Why there is no right when it does not hold. */
  readonly reden: string;
  readonly bron: string;
  readonly zekerheid: 'S' | 'D' | 'A' | '?';
}

/** A list of conditions that all must hold: a decision table with one good row, which names every reason and not only the first. */
export interface Voorwaardenlijst<V extends string> {
  readonly naam: string;
  readonly voorwaarden: readonly Voorwaarde<V>[];
}

/** What a list leads to. */
export interface Voorwaardenoordeel {
  readonly voldaan: boolean;
  /** A reason for every condition that does not hold, in the order of the list. */
  readonly redenen: readonly string[];
  readonly uitleg: readonly Uitlegregel[];
}

/** Tests every condition and tells which held. Example: E1 and E3 of the ex-partnerregeling not met → two reasons. */
export function toetsVoorwaarden<V extends string>(
  lijst: Voorwaardenlijst<V>,
  antwoorden: Readonly<Record<V, boolean>>,
): Voorwaardenoordeel {
  const redenen = lijst.voorwaarden.filter(({ vraag }) => !antwoorden[vraag]).map(({ reden }) => reden);
  const uitleg = lijst.voorwaarden.map(({ id, vraag, tekst, bron }) => ({
    stap: `voorwaarde ${id}`,
    tekst: `${tekst}: ${antwoorden[vraag] ? 'ja' : 'nee'}. (lijst ${lijst.naam})`,
    bron,
  }));
  return { voldaan: redenen.length === 0, redenen, uitleg };
}
