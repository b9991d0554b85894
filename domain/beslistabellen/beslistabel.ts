/** A decision table as data: the first row whose every condition holds decides; the trail says which and why. */
export interface Tabelrij<V extends string, U extends string> {
  readonly id: string;
  /** Required answers; a question that is absent does not matter for this row. */
  readonly als: Readonly<Partial<Record<V, boolean>>>;
  readonly uitkomst: U;
  readonly reden: string;
  readonly bron: string;
  readonly zekerheid: 'S' | 'D' | 'A' | '?';
}

/** A table: its questions and its rows. */
export interface Beslistabel<V extends string, U extends string> {
  readonly naam: string;
  readonly vragen: readonly V[];
  readonly rijen: readonly Tabelrij<V, U>[];
}

/** True when a row matches the answers. */
export function past<V extends string, U extends string>(rij: Tabelrij<V, U>, antwoorden: Readonly<Record<V, boolean>>): boolean {
  return (Object.keys(rij.als) as V[]).every((vraag) => rij.als[vraag] === antwoorden[vraag]);
}

/** The one row that matches. Throws when none or several do: then the table is broken, not the case. */
export function beslisTabel<V extends string, U extends string>(
  tabel: Beslistabel<V, U>,
  antwoorden: Readonly<Record<V, boolean>>,
): Tabelrij<V, U> {
  const rijen = tabel.rijen.filter((rij) => past(rij, antwoorden));
  const [rij] = rijen;
  if (!rij || rijen.length > 1) throw new Error(`beslistabel ${tabel.naam}: ${rijen.length} rijen passen`);
  return rij;
}
