import { toonDatum, type Badge, type Cel, type Leeg, type Tabel } from '#api/shared/weergave';
import type { Zoekvraag } from '#api/zoeken/zoekvraag';
import type { Zoekresultaat } from '#db/queries/zoek.query';

/** More than this many results are not shown: nobody reads them. */
export const HOOGSTENS = 50;

/** The search page. */
export interface Zoekmodel {
  /** What stands in the box; a BSN never does. */
  readonly getypt: string;
  /** What we made of the question, as a sentence; null before there is one. */
  readonly begrepen: string | null;
  readonly tabel: Tabel | null;
  readonly leeg: Leeg | null;
  readonly tips: readonly string[];
}

const TIPS = [
  'Zaaknummer, bijvoorbeeld ZK-2026-0004711 of zk 2026 4711: u gaat direct naar de zaak.',
  'Burgerservicenummer, 9 cijfers: de zaken van die persoon. Deze zoekvraag wordt vastgelegd.',
  'Naam: accenten, tussenvoegsels en een typefout maken niet uit. Voornaam en achternaam samen mag ook.',
  'Geboortedatum, bijvoorbeeld 12-3-1984, alleen of met een naam: jansen 1984.',
];

/** The page before anything was asked. */
export function toonZoekpagina(): Zoekmodel {
  return { getypt: '', begrepen: null, tabel: null, leeg: null, tips: TIPS };
}

/** A search with its outcome. */
export interface Gevonden {
  readonly vraag: Zoekvraag;
  readonly getypt: string;
  /** True when nobody has such a name and `zaken` only look like it. */
  readonly ruim: boolean;
  readonly zaken: readonly Zoekresultaat[];
}

/** What was found, or what was understood and what to try when nothing was. `magRegistreren`: may begin a new aanmelding. */
export function toonResultaat({ vraag, getypt, ruim, zaken }: Gevonden, magRegistreren: boolean): Zoekmodel {
  const gevonden = zaken.length > 0;
  const letOp = ruim && gevonden ? ' Niemand heet precies zo; deze namen lijken erop.' : '';
  const zin = begrepen(vraag);
  return {
    getypt: vraag.soort === 'bsn' || vraag.soort === 'geenBsn' ? '' : getypt,
    begrepen: zin === null ? null : `${zin}${letOp}`,
    tabel: gevonden ? toonTabel(zaken) : null,
    leeg: gevonden ? null : toonNiets(vraag, magRegistreren),
    tips: gevonden ? [] : TIPS,
  };
}

function begrepen(vraag: Zoekvraag): string | null {
  switch (vraag.soort) {
    case 'leeg':
    case 'geenBsn':
      return null;
    case 'zaaknummer':
      return `U zocht zaaknummer ${vraag.zaaknummer}.`;
    case 'bsn':
      return 'U zocht op een burgerservicenummer. Dat is vastgelegd.';
    case 'persoon': {
      const naam = vraag.woorden.length > 0 ? `een naam met “${vraag.woorden.join('” en “')}”` : 'iemand';
      return `U zocht ${naam}${vraag.geboren ? `, ${vraag.geboren.tekst}` : ''}.`;
    }
  }
}

function toonTabel(resultaten: readonly Zoekresultaat[]): Tabel {
  const getoond = resultaten.slice(0, HOOGSTENS);
  const aantal = getoond.length === 1 ? '1 zaak' : `${getoond.length} zaken`;
  const meer = resultaten.length > HOOGSTENS;
  return {
    bijschrift: meer ? `De eerste ${HOOGSTENS} zaken. Voeg een voornaam of geboortejaar toe` : `${aantal} gevonden`,
    kolommen: [
      { titel: 'Naam' },
      { titel: 'Geboortedatum', vast: true },
      { titel: 'Zaak', vast: true },
      { titel: 'Fase' },
      { titel: 'Behandelaar' },
    ],
    rijen: getoond.map(toonRegel),
  };
}

const AFGEROND: Badge = { soort: 'success', tekst: 'Afgerond' };

function toonRegel(zaak: Zoekresultaat): readonly Cel[] {
  const href = `/zaken/${zaak.zaaknummer}`;
  return [
    { tekst: zaak.naam, href },
    toonDatum(zaak.geboortedatum),
    zaak.zaaknummer,
    zaak.afgesloten ? { badge: AFGEROND, onder: zaak.fasetitel } : zaak.fasetitel,
    zaak.behandelaar ?? 'nog niemand',
  ];
}

function toonNiets(vraag: Zoekvraag, magRegistreren: boolean): Leeg {
  const nieuw = magRegistreren ? { actie: { href: '/aanmeldingen/nieuw', tekst: 'Registreer een aanmelding' } } : {};
  switch (vraag.soort) {
    case 'leeg':
      return { titel: 'Typ een zaaknummer, een BSN of een naam', tekst: 'Eén letter is te weinig om op te zoeken.' };
    case 'geenBsn':
      return {
        titel: 'Dit is geen geldig burgerservicenummer',
        tekst: 'De controle van de cijfers klopt niet. Kijk of er twee cijfers zijn omgewisseld. Er is niets gezocht.',
      };
    case 'zaaknummer':
      return {
        titel: `Er is geen zaak ${vraag.zaaknummer}`,
        tekst: 'Controleer het jaar en het nummer, of zoek op naam.',
      };
    case 'bsn':
      return {
        titel: 'Deze persoon heeft nog geen zaak',
        tekst: 'Zoek ook op naam: het BSN kan verkeerd zijn ingevoerd.',
        ...nieuw,
      };
    case 'persoon':
      return {
        titel: 'Niemand gevonden',
        tekst:
          vraag.geboren && vraag.woorden.length > 0
            ? 'Laat de geboortedatum weg of zoek alleen daarop: een van beide kan anders zijn vastgelegd.'
            : 'Probeer alleen de achternaam, of voeg een geboortejaar toe.',
        ...nieuw,
      };
  }
}
