import { maakBladeren, type Bladeren } from '#api/shared/bladeren';
import { toonAantal } from '#api/shared/getal';
import { toonTermijn, type Cel, type Leeg, type Tabel } from '#api/shared/weergave';
import { takenadres, type Takenkeuze } from '#api/taken/keuze';
import type { Bladzijde } from '#db/queries/bladzijde';
import type { Taakregel, Taaksoort } from '#db/queries/taken.query';
import type { Takenlijst } from '#db/queries/taken.selectie';
import { akkoordhandeling, AKKOORDTAKEN } from '#db/queries/terakkoord.taken';
import { PROCEDURES } from '#domain/processen/register';
import type { Signaal } from '#domain/termijnen/klok';
import { plusDagen, weekdag, type Datum } from '#domain/waarden/datum';

/** The page with taken. */
export interface Takenmodel {
  readonly tabs: {
    readonly label: string;
    readonly tabs: readonly { readonly href: string; readonly titel: string; readonly actief: boolean }[];
  };
  readonly filter: {
    readonly lijst: string;
    readonly soorten: readonly { readonly waarde: string; readonly label: string; readonly gekozen: boolean }[];
    readonly wis: string | null;
  };
  readonly groepen: readonly { readonly id: string; readonly titel: string; readonly tabel: Tabel }[];
  readonly leeg: Leeg | null;
  readonly bladeren: Bladeren;
}

/** Everything read for the page. Counting stopped above `hoogstens`: then we say `99+`. */
export interface Takengegevens {
  readonly keuze: Takenkeuze;
  readonly bladzijde: Bladzijde<Taakregel>;
  readonly soorten: readonly Taaksoort[];
  readonly tellers: Readonly<Record<Takenlijst, number>>;
  readonly hoogstens: number;
  readonly vandaag: Datum;
}

const LIJSTEN: Readonly<Record<Takenlijst, string>> = { mijn: 'Voor mij', vrij: 'In zaken zonder behandelaar' };

/** Words and order of the page. */
export function toonTaken(gegevens: Takengegevens): Takenmodel {
  const { keuze, bladzijde, soorten, tellers, hoogstens } = gegevens;
  return {
    tabs: {
      label: 'Lijsten met taken',
      tabs: keuze.ziet.map((lijst) => ({
        href: takenadres(keuze, { lijst, soort: null }),
        titel: `${LIJSTEN[lijst]} (${toonHoogstens(tellers[lijst], hoogstens)})`,
        actief: lijst === keuze.lijst,
      })),
    },
    filter: {
      lijst: keuze.lijst,
      soorten: toonSoorten(soorten, keuze.soort),
      wis: keuze.soort === null ? null : takenadres(keuze, { soort: null }),
    },
    groepen: groepeer(bladzijde.rijen, gegevens.vandaag),
    leeg: bladzijde.rijen.length === 0 ? toonLeeg(keuze) : null,
    bladeren: maakBladeren(
      bladzijde,
      ({ id }) => id,
      (plaats) => takenadres(keuze, { plaats }),
    ),
  };
}

function toonHoogstens(aantal: number, hoogstens: number): string {
  return aantal > hoogstens ? `${hoogstens}+` : toonAantal(aantal);
}

function toonSoorten(soorten: readonly Taaksoort[], gekozen: string | null): Takenmodel['filter']['soorten'] {
  return [
    { waarde: '', label: 'Alle soorten', gekozen: gekozen === null },
    ...soorten.map((soort) => ({ waarde: soort.taak, label: soortnaam(soort), gekozen: soort.taak === gekozen })),
  ];
}

/** The title of a taak for a term holds its date, which differs per zaak: the kind is what stands before it. */
function soortnaam({ taak, titel }: Taaksoort): string {
  const [, signaal] = taak.split(':');
  if (signaal === undefined) return titel;
  return `${titel.split(':')[0] ?? titel}: ${signaal === 'verlopen' ? 'termijn verlopen' : 'termijn loopt bijna af'}`;
}

const GROEPEN = [
  { id: 'te-laat', titel: 'Te laat', signaal: 'verlopen' },
  { id: 'deze-week', titel: 'Deze week', signaal: 'dreigt' },
  { id: 'later', titel: 'Later of zonder uiterste dag', signaal: 'geen' },
] as const;

function groepeer(regels: readonly Taakregel[], vandaag: Datum): Takenmodel['groepen'] {
  const zondag = plusDagen(vandaag, (7 - weekdag(vandaag)) % 7);
  const signaalVan = ({ uiterlijk }: Taakregel): Signaal => {
    if (uiterlijk === null || uiterlijk > zondag) return 'geen';
    return uiterlijk < vandaag ? 'verlopen' : 'dreigt';
  };
  return GROEPEN.map(({ id, titel, signaal }) => {
    const eigen = regels.filter((regel) => signaalVan(regel) === signaal);
    return { id, titel, tabel: toonTabel(eigen, { titel, signaal, vandaag }) };
  }).filter(({ tabel }) => tabel.rijen.length > 0);
}

function toonTabel(
  regels: readonly Taakregel[],
  groep: { readonly titel: string; readonly signaal: Signaal; readonly vandaag: Datum },
): Tabel {
  const { titel, signaal, vandaag } = groep;
  return {
    bijschrift: titel,
    verborgenBijschrift: true,
    kolommen: [
      { titel: 'Taak' },
      { titel: 'Zaak', vast: true },
      { titel: 'Ouder' },
      { titel: 'Fase' },
      { titel: 'Uiterlijk' },
    ],
    rijen: regels.map((regel) => [
      { tekst: regel.titel, href: doeAdres(regel) },
      { tekst: regel.zaaknummer, href: `/zaken/${regel.zaaknummer}` },
      regel.naam,
      { tekst: regel.fasetitel, onder: regel.spoed ? 'Spoed' : '' },
      uiterlijkVan(regel, vandaag, signaal),
    ]),
  };
}

function uiterlijkVan({ uiterlijk }: Taakregel, vandaag: Datum, signaal: Signaal): Cel {
  return uiterlijk === null ? 'geen uiterste dag' : { termijn: toonTermijn(uiterlijk, vandaag, signaal) };
}

/** Straight to the act that finishes the taak when one act does; otherwise to the zaak, where one sees what to do. */
function doeAdres({ taak, procedureId, zaaknummer }: Taakregel): string {
  const soort = procedureId.slice(0, procedureId.lastIndexOf('-'));
  const akkoord = AKKOORDTAKEN.find((a) => a.taak === taak && a.procedure === soort);
  const gelijknamig = PROCEDURES.find((p) => p.soort === soort)?.handelingen.find(({ naam }) => naam === taak);
  const handeling = akkoord ? akkoordhandeling(akkoord) : gelijknamig;
  const zaak = `/zaken/${zaaknummer}`;
  return handeling ? `${zaak}/procedures/${procedureId}/handelingen/${handeling.naam}` : zaak;
}

function toonLeeg(keuze: Takenkeuze): Leeg {
  if (keuze.soort !== null) {
    const actie = { href: takenadres(keuze, { soort: null }), tekst: 'Bekijk alle soorten' };
    return {
      titel: 'Er is geen taak van deze soort',
      tekst: 'Misschien heeft u of een collega haar al afgerond.',
      actie,
    };
  }
  if (keuze.lijst === 'vrij') {
    return { titel: 'Geen taken in zaken zonder behandelaar', tekst: 'Er is nu niets te verdelen.' };
  }
  return {
    titel: 'U heeft geen open taken',
    tekst:
      'Een taak komt hier vanzelf: als een termijn bijna afloopt, als iets wacht op u, of op de dag van een belofte.',
    actie: { href: '/werkvoorraad', tekst: 'Naar de werkvoorraad' },
  };
}
