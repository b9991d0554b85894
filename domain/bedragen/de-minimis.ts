import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { centen, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** Which debts: each kind has its own article with the same cap. */
export type Schuldafdeling = 'publiek' | 'privaat' | 'schuldtraject';

const ARTIKELEN: Readonly<Record<Schuldafdeling, string>> = {
  publiek: 'Wht 3.14',
  privaat: 'Wht 4.5',
  schuldtraject: 'Wht 4.8',
};

/**
 * A debt of a business is waived or paid no further than the room that is left for de-minimis aid (Wht 3.14, 4.5, 4.8; Regulation (EU) 1407/2013) [S].
 * The room follows from the declaration of the undertaking and is given, never worked out here. In eurocenten.
 * Examples: € 8.000 with € 5.000 of room → € 5.000; with € 0 → € 0.
 */
export function begrensOpDeMinimis(
  bedrag: EuroCenten,
  ruimte: EuroCenten,
  afdeling: Schuldafdeling,
): { readonly bedrag: EuroCenten; readonly uitleg: Uitlegregel } {
  const begrensd = centen(Math.min(bedrag, ruimte));
  return {
    bedrag: begrensd,
    uitleg: {
      stap: 'de-minimis',
      tekst: `Een zakelijke schuld gaat niet boven de ruimte voor de-minimissteun van ${schrijfBedrag(ruimte)}: ${schrijfBedrag(begrensd)}.`,
      bron: `${ARTIKELEN[afdeling]}; Verordening (EU) nr. 1407/2013`,
    },
  };
}
