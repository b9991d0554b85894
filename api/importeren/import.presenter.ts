import { staatStil, standVan } from '#api/importeren/woorden';
import { toonAantal } from '#api/shared/getal';
import { schrijfMoment } from '#api/shared/moment';
import type { Badge, Melding, Samenvattingsrij, Tabel } from '#api/shared/weergave';
import type { Import, Importregel } from '#db/queries/importeren.query';

/** What the page of one import shows. */
export interface Importstandmodel {
  readonly kruimelpad: readonly { readonly href: string | null; readonly tekst: string }[];
  readonly titel: string;
  readonly badge: Badge;
  readonly melding: Melding | null;
  /** Address to look again at; null when nothing changes any more. */
  readonly verversAdres: string | null;
  readonly balk: { readonly waarde: number; readonly hoogstens: number; readonly tekst: string } | null;
  readonly gegevens: readonly Samenvattingsrij[];
  readonly tabel: Tabel | null;
  readonly verslag: { readonly href: string; readonly tekst: string } | null;
  /** Buttons, each a form of its own. */
  readonly stappen: readonly { readonly actie: string; readonly tekst: string; readonly uitleg: string }[];
}

/** Words of the page of an import. */
export function toonImportstand(een: Import, regels: readonly Importregel[], nuMs: number): Importstandmodel {
  const adres = `/importeren/${een.importId}`;
  const stil = staatStil(een, nuMs);
  const loopt = een.status !== 'klaar' && !stil;
  return {
    kruimelpad: [
      { href: '/importeren', tekst: 'Importeren' },
      { href: null, tekst: een.bestandsnaam },
    ],
    titel: een.droog ? `Proef met ${een.bestandsnaam}` : een.bestandsnaam,
    badge: standVan(een, nuMs),
    melding: een.reden === null ? null : { soort: 'error', titel: 'De import is niet gelukt', tekst: een.reden },
    verversAdres: loopt ? adres : null,
    balk: een.status === 'klaar' ? null : balkVan(een),
    gegevens: gegevensVan(een),
    tabel: regels.length === 0 ? null : regeltabel(regels, een),
    verslag: regels.length === 0 ? null : { href: `${adres}/verslag`, tekst: 'Download het hele verslag (CSV)' },
    stappen: stappenVan(een, adres, stil),
  };
}

function balkVan({ positie, bytes, rij }: Import): Importstandmodel['balk'] {
  const deel = bytes === 0 ? 0 : Math.floor((Math.min(positie, bytes) / bytes) * 100);
  return { waarde: deel, hoogstens: 100, tekst: `${deel}%: ${toonAantal(Math.max(0, rij - 1))} rijen gelezen` };
}

function gegevensVan(een: Import): readonly Samenvattingsrij[] {
  const nieuw = een.droog ? 'Zouden een zaak worden' : 'Nieuwe zaken';
  const gemengd = een.windows1252 > 0 ? [{ term: 'Regels in Windows-1252', cel: toonAantal(een.windows1252) }] : [];
  return [
    { term: nieuw, cel: toonAantal(een.nieuw) },
    { term: 'Al eerder ingelezen', cel: toonAantal(een.ongewijzigd) },
    { term: 'Gewijzigd sinds de vorige keer', cel: toonAantal(een.gewijzigd) },
    { term: 'Met een fout', cel: toonAantal(een.fout) },
    ...gemengd,
    { term: 'Begonnen', cel: schrijfMoment(een.aangemaaktMs) },
    { term: 'Laatst bijgewerkt', cel: schrijfMoment(een.bijgewerktMs) },
    { term: 'Door', cel: een.naam },
  ];
}

function regeltabel(regels: readonly Importregel[], { fout, gewijzigd }: Import): Tabel {
  const rijen = toonAantal(fout + gewijzigd);
  return {
    bijschrift: `Wat er niet goed is, de eerste ${toonAantal(regels.length)} regels (het gaat om ${rijen} rijen)`,
    kolommen: [
      { titel: 'Rij', getal: true },
      { titel: 'Referentie' },
      { titel: 'Kolom', vast: true },
      { titel: 'Reden' },
    ],
    rijen: regels.map(({ rij, referentie, kolom, reden }) => [
      toonAantal(rij),
      referentie ?? '–',
      kolom ?? 'hele rij',
      reden,
    ]),
  };
}

function stappenVan(een: Import, adres: string, stil: boolean): Importstandmodel['stappen'] {
  if (stil && een.pad !== null) {
    const uitleg = 'De import gaat verder waar zij was; niets komt er dubbel in.';
    return [{ actie: `${adres}/verder`, tekst: een.droog ? 'Begin de proef opnieuw' : 'Ga verder', uitleg }];
  }
  if (een.droog && een.status === 'klaar' && een.pad !== null && een.nieuw > 0) {
    const uitleg = 'Rijen met een fout worden overgeslagen.';
    return [{ actie: `${adres}/inlezen`, tekst: `Lees ${toonAantal(een.nieuw)} zaken nu in`, uitleg }];
  }
  return [];
}
