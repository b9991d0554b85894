import { toonAantal } from '#api/shared/getal';
import type { Kolom, Leeg } from '#api/shared/weergave';
import type { Lijstkolom } from '#api/werkvoorraad/kolommen';
import { adresVan, isGefilterd, type Werkkeuze } from '#api/werkvoorraad/keuze';
import type { Sortering } from '#db/queries/werkvoorraad.query';
import { isVanTeam, type Weergave } from '#db/queries/werkvoorraad.selectie';

/** How many zaken a list has, and how many of those the filter leaves; counting stops above `hoogstens`. */
export interface Lijstaantal {
  readonly alle: number;
  readonly gefilterd: number | null;
  readonly hoogstens: number;
}

const VOLGORDE: Readonly<Record<Sortering, string>> = {
  termijn: 'vroegste uiterste datum eerst',
  wacht: 'wie het langst wacht eerst',
  naam: 'op achternaam',
};

/** The caption: how many, of how many, in which order. */
export function toonBijschrift(keuze: Werkkeuze, { alle, gefilterd, hoogstens }: Lijstaantal): string {
  const klaar = keuze.weergave === 'afgerond';
  const volgorde = klaar && keuze.sortering === 'termijn' ? 'laatst afgerond eerst' : VOLGORDE[keuze.sortering];
  const zaken = `${klaar ? 'afgeronde' : 'open'} ${alle === 1 ? 'zaak' : 'zaken'}`;
  if (gefilterd === null) return `${toonAantal(alle)} ${zaken}, ${volgorde}`;
  const deel = gefilterd > hoogstens ? `Meer dan ${toonAantal(hoogstens)}` : toonAantal(gefilterd);
  return `${deel} van ${toonAantal(alle)} ${zaken}, ${volgorde}`;
}

/** What the list has besides the chosen columns. */
export interface Lijstextra {
  readonly metKies: boolean;
  readonly metNeem: boolean;
}

/** The columns with the links that sort. */
export function toonKolommen(
  keuze: Werkkeuze,
  kolommen: readonly Lijstkolom[],
  { metKies, metNeem }: Lijstextra,
): readonly Kolom[] {
  return [
    ...(metKies ? [{ titel: 'Kies' }] : []),
    { titel: 'Zaak' },
    { titel: 'Ouder', ...sorteerlink(keuze, 'naam') },
    ...kolommen.map(({ naam, titel, getal, sorteert }) => ({
      titel: titelVan(keuze, naam, kolommen) ?? titel,
      ...(getal === true ? { getal } : {}),
      ...(sorteert ? sorteerlink(keuze, sorteert) : {}),
    })),
    ...(metNeem ? [{ titel: 'Nemen' }] : []),
  ];
}

/** What stands below the fase: nothing when it is one's own work or when there is a column for it. */
export function onderFase(keuze: Werkkeuze, kolommen: readonly Lijstkolom[]): 'niets' | 'behandelaar' | 'team' {
  if (!isVanTeam(keuze) || kolommen.some(({ naam }) => naam === 'behandelaar')) return 'niets';
  return keuze.team === null ? 'team' : 'behandelaar';
}

function titelVan(keuze: Werkkeuze, naam: string, kolommen: readonly Lijstkolom[]): string | null {
  if (naam === 'datum' && keuze.weergave === 'afgerond') return 'Afgerond op';
  const metWie = onderFase(keuze, kolommen) !== 'niets' && keuze.weergave !== 'niet-toegewezen';
  return naam === 'fase' && metWie ? 'Fase en behandelaar' : null;
}

function sorteerlink(keuze: Werkkeuze, sortering: Sortering): Pick<Kolom, 'href' | 'gesorteerd'> {
  const klaar = keuze.weergave === 'afgerond';
  return {
    href: adresVan(keuze, { sortering }),
    ...(keuze.sortering === sortering ? { gesorteerd: richting(klaar, sortering) } : {}),
  };
}

/** Longest wait first is the highest number first; what was done last comes first. */
function richting(klaar: boolean, sortering: Sortering): 'ascending' | 'descending' {
  return sortering === 'wacht' || (klaar && sortering === 'termijn') ? 'descending' : 'ascending';
}

const LEEG: Readonly<Record<Weergave, Leeg>> = {
  mijn: {
    titel: 'U heeft geen open zaken',
    tekst: 'Neem een zaak die nog geen behandelaar heeft. Moet u werk van een collega beoordelen, kijk dan bij Taken.',
    actie: { href: '/werkvoorraad?weergave=niet-toegewezen', tekst: 'Bekijk de niet toegewezen zaken' },
  },
  team: {
    titel: 'Er zijn geen open zaken in dit team',
    tekst: 'Nieuwe aanmeldingen komen hier vanzelf zodra zij zijn geregistreerd.',
  },
  'niet-toegewezen': {
    titel: 'Alle zaken hebben een behandelaar',
    tekst: 'Er is nu niets te verdelen. Nieuwe aanmeldingen komen hier vanzelf.',
  },
  wacht: {
    titel: 'Er wacht geen zaak op een ander',
    tekst: 'Hier komt een zaak te staan als de ouder, de bank of een ander aan zet is.',
  },
  afgerond: {
    titel: 'Er is nog geen zaak afgerond',
    tekst: 'Een zaak is afgerond als alle procedures klaar zijn en er geen termijn meer loopt.',
  },
};

/** What an empty list says, and what one can do. */
export function toonLeeg(keuze: Werkkeuze): Leeg {
  if (!isGefilterd(keuze)) return LEEG[keuze.weergave];
  return {
    titel: 'Geen zaak past bij dit filter',
    tekst: 'Kies een andere fase of termijn, of bekijk de hele lijst.',
    actie: { href: wisAdres(keuze), tekst: 'Wis het filter' },
  };
}

/** The same list without filter. */
export function wisAdres(keuze: Werkkeuze): string {
  return adresVan(keuze, { fase: null, termijn: null, alleenSpoed: false });
}
