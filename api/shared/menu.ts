import { toonAantal } from '#api/shared/getal';
import { TAKEN_TOT } from '#db/queries/menutellers.query';
import { magPagina, type Paginarecht } from '#domain/autorisatie/rechten';
import type { Rol } from '#domain/autorisatie/rollen';

/** Numbers beside menu items. */
export interface Menutellers {
  readonly werkvoorraad: number;
  readonly taken: number;
  readonly terAkkoord: number;
}

/** One line of the side menu. */
export interface Menuregel {
  readonly href: string;
  readonly label: string;
  /** Taken are counted up to 99: then it says `99+`. */
  readonly aantal: string | null;
  readonly actief: boolean;
}

/** A group of menu lines under a heading. */
export interface Menugroep {
  readonly kop: string;
  readonly regels: readonly Menuregel[];
}

interface Menudefinitie {
  readonly href: string;
  readonly label: string;
  /** Null: everyone who is signed in. */
  readonly recht: Paginarecht | null;
  readonly teller?: keyof Menutellers;
}

const MENU: readonly { readonly kop: string; readonly regels: readonly Menudefinitie[] }[] = [
  {
    kop: 'Mijn werk',
    regels: [
      { href: '/werkvoorraad', label: 'Werkvoorraad', recht: 'werkvoorraad', teller: 'werkvoorraad' },
      { href: '/taken', label: 'Taken', recht: 'werkvoorraad', teller: 'taken' },
      { href: '/ter-akkoord', label: 'Ter akkoord', recht: 'terAkkoord', teller: 'terAkkoord' },
      { href: '/verdeling', label: 'Verdelen', recht: 'verdeling' },
      { href: '/aanmeldingen/nieuw', label: 'Aanmelding registreren', recht: 'aanmelding.registreren' },
    ],
  },
  { kop: 'Betalen', regels: [{ href: '/betaalruns', label: 'Betaalruns', recht: 'betaalrun.bekijken' }] },
  { kop: 'Naslag', regels: [{ href: '/rekenhulp', label: 'Rekenhulp', recht: null }] },
  {
    kop: 'Sturen',
    regels: [
      { href: '/sturing', label: 'Sturing', recht: 'sturing' },
      { href: '/kwaliteit', label: 'Kwaliteit', recht: 'kwaliteit' },
    ],
  },
  {
    kop: 'Beheer',
    regels: [
      { href: '/importeren', label: 'Importeren', recht: 'importeren' },
      { href: '/beheer', label: 'Vastgelopen stappen', recht: 'beheer' },
      { href: '/console', label: 'Temporal-console', recht: 'codec' },
      { href: '/beheer/inzage', label: 'Inzagelog', recht: 'logboek.auditor' },
    ],
  },
];

/** The menu of someone: only pages the roles give a right to, the present one marked. */
export function maakMenu(rollen: readonly Rol[], pad: string, tellers: Menutellers | null): readonly Menugroep[] {
  const groepen = MENU.map(({ kop, regels }) => ({
    kop,
    regels: regels.filter(({ recht }) => recht === null || magPagina(rollen, recht)),
  }));
  const hier = huidigeRegel(
    groepen.flatMap(({ regels }) => regels.map(({ href }) => href)),
    pad,
  );
  return groepen
    .filter(({ regels }) => regels.length > 0)
    .map(({ kop, regels }) => ({
      kop,
      regels: regels.map(({ href, label, teller }) => ({
        href,
        label,
        aantal: teller && tellers ? toonTeller(teller, tellers) : null,
        actief: href === hier,
      })),
    }));
}

/** The line a page belongs to: of `/beheer` and `/beheer/inzage` the one that says most. */
function huidigeRegel(adressen: readonly string[], pad: string): string | null {
  const passend = adressen.filter((href) => pad === href || pad.startsWith(`${href}/`));
  return passend.sort((a, b) => b.length - a.length)[0] ?? null;
}

function toonTeller(welke: keyof Menutellers, tellers: Menutellers): string {
  return welke === 'taken' && tellers.taken > TAKEN_TOT ? `${TAKEN_TOT}+` : toonAantal(tellers[welke]);
}
