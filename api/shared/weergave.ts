/** What the components in `views/components` take: presenters make these, templates pass them on. */
import type { Signaal } from '#domain/termijnen/klok';
import { dagenTussen, schrijfDatum, type Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

export interface Badge {
  readonly soort: 'neutral' | 'active' | 'info' | 'success' | 'warning' | 'danger';
  readonly tekst: string;
}

/** A date with, in words and colour, how many days are left. */
export interface Termijnweergave {
  readonly iso: Datum;
  readonly datum: string;
  readonly over: string | null;
  readonly signaal: Signaal;
}

/** Content of a table cell or of a line in a summary. */
export type Cel =
  | string
  | {
      readonly tekst?: string;
      readonly href?: string;
      readonly iso?: string;
      readonly onder?: string;
      readonly badge?: Badge;
      readonly termijn?: Termijnweergave;
    };

export interface Kolom {
  readonly titel: string;
  /** Numbers: at the end of the cell, digits of one width. */
  readonly getal?: boolean;
  /** Never broken over lines. */
  readonly vast?: boolean;
  readonly gesorteerd?: 'ascending' | 'descending';
  /** Link that sorts on this column. */
  readonly href?: string;
}

/** What a page says when there is nothing: and what one can do about it. */
export interface Leeg {
  readonly titel: string;
  readonly tekst?: string;
  readonly actie?: { readonly href: string; readonly tekst: string };
}

export interface Tabel {
  readonly id?: string;
  readonly bijschrift: string;
  readonly verborgenBijschrift?: boolean;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly (readonly Cel[] | { readonly cellen: readonly Cel[]; readonly totaal: boolean })[];
  readonly leeg?: Leeg;
}

export interface Samenvattingsrij {
  readonly term: string;
  readonly cel: Cel;
}

export interface Melding {
  readonly soort: 'ok' | 'info' | 'warning' | 'error';
  readonly titel?: string;
  readonly tekst: string;
  readonly actie?: { readonly href: string; readonly tekst: string };
}

export interface Paginering {
  readonly vorige: string | null;
  readonly volgende: string | null;
  /** `href` null: the dots between pages. */
  readonly paginas: readonly { readonly nummer: number; readonly href: string | null; readonly huidig: boolean }[];
}

/** `1 december 2026` with `nog 6 dagen`; the signal of the clock decides the colour, the words say the same. */
export function toonTermijn(einddatum: Datum, vandaag: Datum, signaal: Signaal): Termijnweergave {
  return { iso: einddatum, datum: schrijfDatum(einddatum), over: dagenOverTekst(einddatum, vandaag), signaal };
}

/** Days left in words, as text beside a date. */
export function dagenOverTekst(einddatum: Datum, vandaag: Datum): string {
  const dagen = dagenTussen(vandaag, einddatum);
  if (dagen === 0) return 'vandaag';
  if (dagen === 1) return 'morgen';
  if (dagen === -1) return '1 dag te laat';
  return dagen > 0 ? `nog ${dagen} dagen` : `${-dagen} dagen te laat`;
}

/** An amount of cents as a cell shows it; a dash when there is none. */
export function toonBedrag(bedrag: number | null): string {
  return bedrag === null ? '–' : schrijfBedrag(centen(bedrag));
}

/** A date as a cell shows it; a dash when there is none. */
export function toonDatum(datum: Datum | null): Cel {
  return datum === null ? '–' : { tekst: schrijfDatum(datum), iso: datum };
}

/** Links to pages: first, last and the two around the present one. `href` makes the address of a page number (from 1). */
export function maakPaginering(huidig: number, aantal: number, href: (pagina: number) => string): Paginering {
  const getoond = [...new Set([1, huidig - 1, huidig, huidig + 1, aantal])]
    .filter((p) => p >= 1 && p <= aantal)
    .sort((a, b) => a - b);
  return {
    vorige: huidig > 1 ? href(huidig - 1) : null,
    volgende: huidig < aantal ? href(huidig + 1) : null,
    paginas: getoond.flatMap((nummer, i) => {
      const pagina = { nummer, href: href(nummer), huidig: nummer === huidig };
      const gat = i > 0 && nummer - (getoond[i - 1] ?? 0) > 1;
      return gat ? [{ nummer: 0, href: null, huidig: false }, pagina] : [pagina];
    }),
  };
}
