import type { Veld } from '#domain/processen/velden';

/** A field with its width in columns of twelve. */
export type Formulierveld = Veld & { readonly breedte?: 2 | 3 | 4 | 6 | 8; readonly invoer?: 'tel' | 'email' };

/** A part of the form under a heading. */
export interface Formulierdeel {
  readonly titel: string;
  readonly toelichting?: string;
  readonly velden: readonly Formulierveld[];
}
