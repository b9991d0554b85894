import type { Antwoord, Antwoorden, Beslistabel } from '#domain/beslistabellen/beslistabel';

/** Every combination of answers to the questions of a table. */
export function combinaties<V extends string>(tabel: Beslistabel<V, string>): readonly Antwoorden<V>[] {
  return tabel.vragen.reduce<readonly Record<string, Antwoord>[]>(
    (tot, vraag) =>
      tot.flatMap((antwoorden) =>
        (tabel.waarden?.[vraag] ?? [true, false]).map((waarde) => ({ ...antwoorden, [vraag]: waarde })),
      ),
    [{}],
  ) as readonly Antwoorden<V>[];
}
