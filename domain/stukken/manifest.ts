import { DOSSIERBRONNEN, type Dossierbron } from '#domain/stukken/bronnen';

/** What a medewerker can say of a source. */
export const BRONSTANDEN = ['opgevraagd', 'afwezig', 'gevonden', 'nogTeDoen'] as const;

/** Where the search for one source stands. */
export type Bronstand = (typeof BRONSTANDEN)[number];

/** One thing that is looked for: a source, for a year when it goes by year. */
export interface Manifestitem {
  readonly bron: Dossierbron;
  readonly jaar: number | null;
  readonly stand: Bronstand;
  /** How many stukken of it are in the dossier. */
  readonly stukken: number;
}

/** What the dossier knows: the years it is about, what is in it, and what was last said of a source. */
export interface Manifestfeiten {
  readonly jaren: readonly number[];
  readonly stukken: readonly { readonly soort: string; readonly jaar: number | null }[];
  readonly standen: readonly { readonly bron: string; readonly jaar: number | null; readonly stand: Bronstand }[];
}

/** How many items are where; `totaal` is all of them. */
export type Manifesttelling = Readonly<Record<Bronstand | 'totaal', number>>;

/** The manifest: every expected source × every year, and the sources that are for the whole zaak. What lies in the dossier is found, whatever was said before. */
export function maakManifest(feiten: Manifestfeiten): readonly Manifestitem[] {
  return DOSSIERBRONNEN.flatMap((bron) =>
    (bron.perJaar ? feiten.jaren : [null]).map((jaar) => {
      const stukken = feiten.stukken.filter((stuk) => stuk.soort === bron.naam && stuk.jaar === jaar).length;
      const gezegd = feiten.standen.find((stand) => stand.bron === bron.naam && stand.jaar === jaar)?.stand;
      return { bron, jaar, stukken, stand: stukken > 0 ? 'gevonden' : (gezegd ?? 'nogTeDoen') };
    }),
  );
}

/** Counts the manifest. */
export function telManifest(items: readonly Manifestitem[]): Manifesttelling {
  const van = (stand: Bronstand): number => items.filter((item) => item.stand === stand).length;
  return {
    totaal: items.length,
    gevonden: van('gevonden'),
    afwezig: van('afwezig'),
    opgevraagd: van('opgevraagd'),
    nogTeDoen: van('nogTeDoen'),
  };
}

/** Of each stuk the version that came last: what it is now. */
export function nieuwsteVersies<V extends { readonly stukId: string; readonly versie: number }>(
  versies: readonly V[],
): readonly V[] {
  return versies.filter((een) => !versies.some((ander) => ander.stukId === een.stukId && ander.versie > een.versie));
}
