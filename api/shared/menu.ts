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
  readonly aantal: number | null;
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
  readonly recht: Paginarecht;
  readonly teller?: keyof Menutellers;
}

const MENU: readonly { readonly kop: string; readonly regels: readonly Menudefinitie[] }[] = [
  {
    kop: 'Mijn werk',
    regels: [
      { href: '/werkvoorraad', label: 'Werkvoorraad', recht: 'werkvoorraad', teller: 'werkvoorraad' },
      { href: '/taken', label: 'Taken', recht: 'werkvoorraad', teller: 'taken' },
      { href: '/ter-akkoord', label: 'Ter akkoord', recht: 'terAkkoord', teller: 'terAkkoord' },
      { href: '/aanmeldingen/nieuw', label: 'Aanmelding registreren', recht: 'aanmelding.registreren' },
    ],
  },
  { kop: 'Betalen', regels: [{ href: '/betaalruns', label: 'Betaalruns', recht: 'betaalrun.bekijken' }] },
  { kop: 'Sturen', regels: [{ href: '/sturing', label: 'Sturing', recht: 'sturing' }] },
  {
    kop: 'Beheer',
    regels: [
      { href: '/beheer', label: 'Vastgelopen stappen', recht: 'beheer' },
      { href: '/console', label: 'Temporal-console', recht: 'codec' },
      { href: '/beheer/inzage', label: 'Inzagelog', recht: 'logboek.auditor' },
    ],
  },
];

/** The menu of someone: only pages the roles give a right to, the present one marked. */
export function maakMenu(rollen: readonly Rol[], pad: string, tellers: Menutellers | null): readonly Menugroep[] {
  return MENU.map((groep) => ({
    kop: groep.kop,
    regels: groep.regels
      .filter((regel) => magPagina(rollen, regel.recht))
      .map((regel) => ({
        href: regel.href,
        label: regel.label,
        aantal: regel.teller && tellers ? tellers[regel.teller] : null,
        actief: pad === regel.href || pad.startsWith(`${regel.href}/`),
      })),
  })).filter((groep) => groep.regels.length > 0);
}
