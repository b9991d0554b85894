import { toonAantal } from '#api/shared/getal';
import { toonTeamnaam } from '#api/shared/teamnaam';
import { adresVan, DREIGT_WERKDAGEN, ZONDER_FILTER, type Werkkeuze } from '#api/werkvoorraad/keuze';
import type { Kringtellers, Langst, Werktellers } from '#db/queries/werkvoorraad.tellers.query';
import { isVanTeam, type Weergave } from '#db/queries/werkvoorraad.selectie';
import { wachtdagen } from '#domain/termijnen/klokrekening';

/** A number above the list that leads to the zaken behind it. */
export interface Tegel {
  readonly getal: string;
  readonly label: string;
  readonly let?: boolean;
  readonly href?: string;
}

/** The lists with how many zaken each has. */
export interface Lijsttabs {
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly titel: string; readonly actief: boolean }[];
}

/** What the page is called: whose work it shows. */
export function toonTitel(keuze: Werkkeuze): string {
  return isVanTeam(keuze) ? `Werkvoorraad ${kringnaam(keuze)}` : 'Mijn werkvoorraad';
}

function kringnaam({ team }: Werkkeuze): string {
  return team === null ? 'alle teams' : toonTeamnaam(team);
}

/** The number of zaken in each list, before any filter. */
export function aantalIn(weergave: Weergave, keuze: Werkkeuze, tellers: Werktellers): number {
  const kring = isVanTeam({ ...keuze, weergave }) ? tellers.team : tellers.eigen;
  const veld = {
    mijn: 'open',
    team: 'open',
    'niet-toegewezen': 'nietToegewezen',
    wacht: 'wacht',
    afgerond: 'afgerond',
  };
  return kring[veld[weergave] as keyof Kringtellers];
}

/** Links to the lists. Who leads a team and handles no zaken has no list of their own. */
export function toonLijsttabs(keuze: Werkkeuze, tellers: Werktellers): Lijsttabs {
  const tab = (weergave: Weergave, naam: string): Lijsttabs['tabs'][number] => ({
    href: adresVan(keuze, { ...ZONDER_FILTER, weergave }),
    titel: `${naam} (${toonAantal(aantalIn(weergave, keuze, tellers))})`,
    actief: keuze.weergave === weergave,
  });
  return {
    label: 'Lijsten van de werkvoorraad',
    tabs: [
      ...(keuze.teambreed ? [] : [tab('mijn', 'Mijn zaken')]),
      tab('team', keuze.team === null ? 'Alle teams' : toonTeamnaam(keuze.team)),
      tab('niet-toegewezen', 'Niet toegewezen'),
      tab('wacht', 'Wacht op een ander'),
      tab('afgerond', 'Afgerond'),
    ],
  };
}

/** The tiles: those of the team on a list of the team, otherwise one's own. */
export function toonTegels(keuze: Werkkeuze, tellers: Werktellers): readonly Tegel[] {
  const vanTeam = isVanTeam(keuze);
  const { open, verlopen, dreigt, afgerondDezeMaand } = vanTeam ? tellers.team : tellers.eigen;
  const weergave = vanTeam ? 'team' : 'mijn';
  const lijst = (termijn: Werkkeuze['termijn']): string => adresVan(keuze, { ...ZONDER_FILTER, weergave, termijn });
  // The list of what is done covers the team only for who leads it.
  const klaar =
    vanTeam === keuze.teambreed ? { href: adresVan(keuze, { ...ZONDER_FILTER, weergave: 'afgerond' }) } : {};
  return [
    { getal: toonAantal(open), label: 'open zaken', href: lijst(null) },
    { getal: toonAantal(verlopen), label: 'termijn verlopen', let: verlopen > 0, href: lijst('verlopen') },
    { getal: toonAantal(dreigt), label: `termijn binnen ${DREIGT_WERKDAGEN} werkdagen`, href: lijst('dreigt') },
    { getal: toonAantal(afgerondDezeMaand), label: 'afgerond deze maand', ...klaar },
    ...toonLangst(vanTeam ? tellers.teamLangst : tellers.eigenLangst, keuze),
  ];
}

function toonLangst(langst: Langst | null, { vandaag }: Werkkeuze): readonly Tegel[] {
  if (!langst) return [];
  const dagen = wachtdagen(langst.ontvangenOp, vandaag);
  return [
    { getal: toonAantal(dagen), label: `dagen wacht ${langst.naam}, het langst`, href: `/zaken/${langst.zaaknummer}` },
  ];
}
