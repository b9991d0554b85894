import type { Filterkeuze } from '#api/werkvoorraad/filter.presenter';
import { adresVan, vraagVan, ZONDER_FILTER, type Werkkeuze } from '#api/werkvoorraad/keuze';
import { KOLOMMEN, type Lijstkolom } from '#api/werkvoorraad/kolommen';
import type { BewaardFilter } from '#db/queries/werkvoorraad.voorkeuren.query';

/** A link to a list one often wants to see; `verwijder` is null for the ones everybody has. */
export interface Snellink {
  readonly href: string;
  readonly tekst: string;
  readonly actief: boolean;
  readonly verwijder: string | null;
}

/** What one can do with the list as it is now. */
export interface Balkweergave {
  /** The list and its filter, as the forms carry it. */
  readonly vraag: string;
  readonly kolommen: readonly Filterkeuze[];
  readonly downloads: readonly { readonly href: string; readonly tekst: string }[];
}

/** Everybody's list of who waits longest, and one's own filters. */
export function toonSnellinks(keuze: Werkkeuze, filters: readonly BewaardFilter[]): readonly Snellink[] {
  const nu = vraagVan(keuze);
  const langst = adresVan(keuze, { ...ZONDER_FILTER, sortering: 'wacht' });
  return [
    { href: langst, tekst: 'Wie wacht het langst', actief: langst.endsWith(`?${nu}`), verwijder: null },
    ...filters.map(({ id, naam, vraag }) => ({
      href: `/werkvoorraad?${vraag}`,
      tekst: naam,
      actief: vraag === nu,
      verwijder: `/werkvoorraad/filters/${id}/verwijder`,
    })),
  ];
}

/** The forms and links around the list. */
export function toonBalk(keuze: Werkkeuze, gekozen: readonly Lijstkolom[]): Balkweergave {
  const vraag = vraagVan(keuze);
  return {
    vraag,
    kolommen: KOLOMMEN.map((kolom) => ({
      waarde: kolom.naam,
      label: kolom.titel,
      gekozen: gekozen.includes(kolom),
    })),
    downloads: [
      { href: `/werkvoorraad/export.csv?${vraag}`, tekst: 'Download als CSV' },
      { href: `/werkvoorraad/export.xlsx?${vraag}`, tekst: 'Download als Excel' },
    ],
  };
}
