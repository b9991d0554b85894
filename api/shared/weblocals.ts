import type { Upload } from '#api/shared/upload';
import type { Rol } from '#domain/autorisatie/rollen';

/** Who is signed in, as the session keeps it. */
export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly team: string | null;
}

/** A message shown once, on the next page. */
export interface Flash {
  readonly soort: 'ok' | 'info' | 'warning' | 'error';
  readonly tekst: string;
}

/** How a page is shown around its own content. */
export interface Paginaopties {
  readonly titel: string;
  readonly status?: number;
}

/** Renders a page template with one `model` inside the layout and sends it. */
export type Toon = (pagina: string, model: object, opties: Paginaopties) => Promise<void>;

/** What every handler finds on `res.locals`. */
export interface Weblocals {
  /** Fresh for each response; scripts without it do not run. */
  nonce: string;
  /** Also in the log and on error pages. */
  verzoekId: string;
  /** Present behind every route that is not public. */
  medewerker: Medewerker;
  toon: Toon;
  /** The file of a posted form that had one; its fields are in the body. */
  upload?: Upload;
  /** Keeps a message for the next page. */
  flash: (bericht: Flash) => void;
  /** Writes who looked at what, with the zaak when there is one. Awaited before anything is shown. */
  legInzageVast: (wat: string, zaaknummer: string | null) => Promise<void>;
}
