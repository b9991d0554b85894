import { standVan } from '#api/importeren/woorden';
import type { Foutregel } from '#api/shared/formulier/veldweergave';
import { toonAantal } from '#api/shared/getal';
import { toonMoment } from '#api/shared/moment';
import type { Tabel } from '#api/shared/weergave';
import type { Import } from '#db/queries/importeren.query';

/** What the page of all imports shows. */
export interface Importoverzicht {
  readonly fouten: readonly Foutregel[];
  readonly fout: string | null;
  readonly tabel: Tabel;
}

/** Words of the page; `fout` may hold several sentences, each on its own line. */
export function toonImportoverzicht(imports: readonly Import[], fout: string | null, nuMs: number): Importoverzicht {
  return {
    fouten: (fout?.split('\n') ?? []).map((melding) => ({ melding, href: '#veld-bestand' })),
    fout,
    tabel: {
      bijschrift: 'Imports, nieuwste eerst',
      kolommen: [
        { titel: 'Bestand' },
        { titel: 'Stand', vast: true },
        { titel: 'Nieuw', getal: true },
        { titel: 'Met een fout', getal: true },
        { titel: 'Begonnen', vast: true },
        { titel: 'Door' },
      ],
      rijen: imports.map((een) => [
        { tekst: een.bestandsnaam, href: `/importeren/${een.importId}`, ...(een.droog ? { onder: 'proef' } : {}) },
        { badge: standVan(een, nuMs) },
        toonAantal(een.nieuw),
        toonAantal(een.fout),
        toonMoment(een.aangemaaktMs),
        een.naam,
      ]),
      leeg: {
        titel: 'Er is nog niets geïmporteerd',
        tekst: 'Stuur hierboven een bestand in, of gebruik npm run importeer op de server.',
      },
    },
  };
}
