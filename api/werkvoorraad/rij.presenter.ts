import type { Rijomgeving } from '#api/werkvoorraad/cellen';
import type { Lijstcel, Lijstkolom } from '#api/werkvoorraad/kolommen';
import type { Werkregel } from '#db/queries/werkvoorraad.query';

/** A zaak on the list, in words. */
export interface Rijweergave {
  readonly zaaknummer: string;
  readonly href: string;
  readonly naam: string;
  readonly cellen: readonly Lijstcel[];
  /** Where to take the zaak, with a token of its own; null when there is nothing to take. */
  readonly neem: { readonly actie: string; readonly sleutel: string } | null;
}

/** Words for one row, in the columns that were chosen. */
export function toonRij(regel: Werkregel, kolommen: readonly Lijstkolom[], omgeving: Rijomgeving): Rijweergave {
  const vrij = regel.behandelaar === null && regel.afgeslotenOp === null;
  return {
    zaaknummer: regel.zaaknummer,
    href: `/zaken/${regel.zaaknummer}`,
    naam: regel.naam,
    cellen: kolommen.map(({ cel }) => cel(regel, omgeving)),
    neem:
      vrij && omgeving.magNemen
        ? { actie: `/werkvoorraad/${regel.zaaknummer}/neem`, sleutel: omgeving.nieuweSleutel() }
        : null,
  };
}
