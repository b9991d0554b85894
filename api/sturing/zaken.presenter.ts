import { toonAantal } from '#api/shared/getal';
import type { Verder } from '#api/shared/verder';
import { dagenOverTekst, toonBedrag, toonDatum, type Cel, type Tabel } from '#api/shared/weergave';
import { toonTeam } from '#api/sturing/woorden';
import type { Sturingzaak } from '#db/queries/sturing.zaken.query';
import { PROCEDURES } from '#domain/processen/register';
import type { Selectie } from '#domain/sturing/selectie';
import { tellerVan } from '#domain/sturing/tellers';
import { leesWachttijd } from '#domain/sturing/wachttijd';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';
import { wachtdagen } from '#domain/termijnen/klokrekening';

/** The list behind a number. */
export interface Selectieweergave {
  readonly kruimelpad: readonly { readonly href: string | null; readonly tekst: string }[];
  readonly titel: string;
  readonly totaal: string;
  readonly versmallingen: readonly string[];
  readonly betaald: string | null;
  readonly definitie: string;
  readonly peilmoment: string;
  readonly tabel: Tabel;
  readonly verder: Verder;
}

/** What was read for the list. */
export interface Gelezenselectie {
  readonly selectie: Selectie;
  readonly totaal: number;
  /** Cents paid in these zaken, when the number is about that. */
  readonly betaald: number | null;
  readonly zaken: readonly Sturingzaak[];
  readonly verder: Verder;
  readonly peildatum: Datum;
  readonly peilmoment: string;
}

/** Zaken behind a number, with what the number means and how it was narrowed. */
export function toonSelectie(gelezen: Gelezenselectie): Selectieweergave {
  const { selectie, totaal, betaald, zaken, verder, peildatum, peilmoment } = gelezen;
  const { titel, definitie } = tellerVan(selectie.teller);
  return {
    kruimelpad: [
      { href: '/sturing', tekst: 'Sturing' },
      { href: null, tekst: titel },
    ],
    titel,
    totaal: toonAantal(totaal),
    versmallingen: versmallingenVan(selectie),
    betaald: betaald === null ? null : toonBedrag(betaald),
    definitie,
    peilmoment,
    tabel: {
      bijschrift: 'Zaken, langst wachtend eerst',
      kolommen: [
        { titel: 'Zaak', vast: true },
        { titel: 'Stand' },
        { titel: 'Behandelaar', vast: true },
        { titel: 'Ontvangen', vast: true },
        { titel: 'Wacht', getal: true },
        { titel: 'Eerste termijn' },
      ],
      rijen: zaken.map((zaak) => rij(zaak, peildatum)),
      leeg: { titel: 'Geen zaken achter dit getal', actie: { href: '/sturing', tekst: 'Terug naar sturing' } },
    },
    verder,
  };
}

function rij(zaak: Sturingzaak, peildatum: Datum): readonly Cel[] {
  const { uitersteDatum, afgeslotenOp } = zaak;
  return [
    { tekst: zaak.zaaknummer, href: `/zaken/${zaak.zaaknummer}` },
    { tekst: zaak.fasetitel, onder: afgeslotenOp === null ? '' : `afgesloten op ${schrijfDatum(afgeslotenOp)}` },
    { tekst: zaak.behandelaar ?? 'nog niemand', onder: toonTeam(zaak.team) },
    toonDatum(zaak.ontvangenOp),
    `${toonAantal(wachtdagen(zaak.ontvangenOp, afgeslotenOp ?? peildatum))} dagen`,
    uitersteDatum === null || afgeslotenOp !== null
      ? '–'
      : {
          tekst: schrijfDatum(uitersteDatum),
          iso: uitersteDatum,
          onder: `${zaak.termijnTitel ?? ''}, ${dagenOverTekst(uitersteDatum, peildatum)}`,
        },
  ];
}

function versmallingenVan({ klok, procedure, fase, team, wacht, van, tot }: Selectie): readonly string[] {
  const definitie = PROCEDURES.find(({ soort }) => soort === procedure);
  const delen: readonly (readonly [string, string | null | undefined])[] = [
    ['termijn:', klok === null ? null : kloktitel(klok)],
    ['procedure:', definitie?.titel],
    ['fase:', definitie?.fases.find(({ naam }) => naam === fase)?.titel ?? fase],
    ['team:', team === null ? null : toonTeam(team)],
    ['wacht', wacht === null ? null : leesWachttijd(wacht)?.titel],
    ['vanaf', van === null ? null : schrijfDatum(van)],
    ['tot en met', tot === null ? null : schrijfDatum(tot)],
  ];
  return delen.flatMap(([naam, waarde]) => (waarde ? [`${naam} ${waarde}`] : []));
}

function kloktitel(klok: string): string {
  return PROCEDURES.flatMap(({ klokken }) => klokken).find(({ naam }) => naam === klok)?.titel ?? klok;
}
