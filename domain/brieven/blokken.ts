import type { Briefblok } from '#domain/brieven/model';

/** A heading. */
export function kop(tekst: string): Briefblok {
  return { soort: 'kop', tekst };
}

/** A paragraph; sentences that are null are left out. */
export function alinea(...zinnen: readonly (string | null)[]): Briefblok & { readonly soort: 'alinea' } {
  return { soort: 'alinea', tekst: zinnen.filter((zin) => zin !== null).join(' ') };
}

/** A paragraph in which one part, an amount or a day, is printed bold. */
export function alineaMet(nadruk: string, ...zinnen: readonly (string | null)[]): Briefblok {
  return { ...alinea(...zinnen), nadruk };
}

/** A list; points that are null are left out. */
export function lijst(...punten: readonly (string | null)[]): Briefblok {
  return { soort: 'lijst', punten: punten.filter((punt) => punt !== null) };
}

/**
 * Free text as paragraphs: an empty line begins a new one, line ends inside a paragraph become spaces, and control characters, which cannot be
 * printed, are left out.
 */
export function vrijeTekst(tekst: string): readonly Briefblok[] {
  return tekst
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((deel) => schoon(deel))
    .filter((deel) => deel !== '')
    .map((deel) => alinea(deel));
}

/** One line of text without control characters or double spaces. */
export function schoon(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu, (wit) => (wit === '\u00a0' ? wit : ' '))
    .trim();
}
