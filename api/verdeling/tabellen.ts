import { toonAantal } from '#api/shared/getal';
import { toonMoment } from '#api/shared/moment';
import { toonDatum, type Cel, type Tabel } from '#api/shared/weergave';
import type { Pzb } from '#db/queries/verdeling.capaciteit.query';
import type { Toegewezenzaak, Wachtrijzaak } from '#db/queries/verdeling.query';
import type { Voorrangregel } from '#db/queries/verdeling.voorrang.query';
import { VOLGORDEREGELS } from '#domain/verdeling/regels';
import { isAfwezig, nietInOpleiding, ruimteVan, type Uitgiftevoorstel } from '#domain/verdeling/uitgifte';
import type { Wachtplaats } from '#domain/verdeling/wachtrij';
import { dagenTussen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** Places of the queue that are shown. */
const GETOOND = 50;

function zaakcel(zaaknummer: string): Cel {
  return { tekst: zaaknummer, href: `/zaken/${zaaknummer}` };
}

function wachtcel(ontvangenOp: Datum, vandaag: Datum): string {
  const dagen = dagenTussen(ontvangenOp, vandaag);
  return dagen === 1 ? '1 dag' : `${toonAantal(dagen)} dagen`;
}

/** The front of the queue; every place says why. */
export function toonWachtrij(plaatsen: readonly Wachtplaats<Wachtrijzaak>[], wachtend: number, vandaag: Datum): Tabel {
  const getoond = plaatsen.slice(0, GETOOND);
  return {
    bijschrift:
      wachtend > getoond.length ? `De eerste ${getoond.length} van ${toonAantal(wachtend)}` : 'Iedereen die wacht',
    kolommen: [
      { titel: 'Plaats', getal: true },
      { titel: 'Zaak', vast: true },
      { titel: 'Ouder' },
      { titel: 'Wacht', vast: true },
      { titel: 'Waarom deze plaats' },
      { titel: 'Voor wie in opleiding is' },
    ],
    rijen: getoond.map(({ plaats, zaak, uitleg }) => {
      const bezwaren = nietInOpleiding(zaak);
      const geschikt = bezwaren.length === 0 ? 'Geschikt' : { tekst: 'Niet geschikt', onder: bezwaren.join('; ') };
      return [
        String(plaats),
        zaakcel(zaak.zaaknummer),
        zaak.naam,
        wachtcel(zaak.ontvangenOp, vandaag),
        uitleg,
        geschikt,
      ];
    }),
    leeg: {
      titel: 'Er wacht niemand',
      tekst: 'Een zaak komt hier als de eerste toets is afgerond en niemand haar in behandeling heeft.',
    },
  };
}

/** Which zaak would go to whom. */
export function toonVoorstellen(voorstellen: readonly Uitgiftevoorstel<Wachtrijzaak>[], pzbs: readonly Pzb[]): Tabel {
  const namen = new Map(pzbs.map(({ medewerkerId, naam }) => [medewerkerId, naam]));
  return {
    bijschrift: 'Voorstel: de volgende geschikte zaak voor iedere PZB met ruimte',
    kolommen: [{ titel: 'PZB' }, { titel: 'Zaak', vast: true }, { titel: 'Ouder' }, { titel: 'Waarom deze zaak' }],
    rijen: voorstellen.map(({ medewerkerId, plaats: { plaats, zaak, uitleg } }) => [
      namen.get(medewerkerId) ?? medewerkerId,
      zaakcel(zaak.zaaknummer),
      zaak.naam,
      `plaats ${plaats}: ${uitleg}`,
    ]),
    leeg: {
      titel: 'Er is nu niets toe te wijzen',
      tekst:
        'Er wacht niemand, of geen PZB heeft ruimte voor een zaak die past. Hieronder ziet en wijzigt u de ruimte.',
    },
  };
}

/** Zaken that somebody has and has not begun; with a link to give one back to the queue for who may. */
export function toonToegewezen(
  zaken: readonly Toegewezenzaak[],
  {
    totaal,
    vandaag,
    magTeruggeven,
  }: { readonly totaal: number; readonly vandaag: Datum; readonly magTeruggeven: boolean },
): Tabel {
  const deel = totaal > zaken.length ? `${zaken.length} van ${toonAantal(totaal)}: eerst` : 'Eerst';
  return {
    bijschrift: `${deel} wie een laatste dag heeft, dan wie het langst wacht`,
    kolommen: [
      { titel: 'Zaak', vast: true },
      { titel: 'Ouder' },
      { titel: 'Behandelaar' },
      { titel: 'Wacht', vast: true },
      { titel: 'Uitgegeven op' },
      { titel: 'Gaat mee naar de zaak' },
      ...(magTeruggeven ? [{ titel: 'Naar de wachtrij' }] : []),
    ],
    rijen: zaken.map((zaak) => [
      zaakcel(zaak.zaaknummer),
      zaak.naam,
      zaak.behandelaar,
      wachtcel(zaak.ontvangenOp, vandaag),
      zaak.uitgegevenOp === null ? 'had de zaak al' : toonDatum(zaak.uitgegevenOp),
      voorrangcel(zaak),
      ...(magTeruggeven ? [terugcel(zaak)] : []),
    ]),
    leeg: { titel: 'Alle toegewezen zaken zijn begonnen' },
  };
}

/** The act that takes the zaak from its behandelaar, with a reason: then it waits in the queue again. */
function terugcel({ zaaknummer, procedureId }: Toegewezenzaak): Cel {
  return {
    tekst: `Geef ${zaaknummer} terug`,
    href: `/zaken/${zaaknummer}/procedures/${procedureId}/handelingen/geefTerug`,
  };
}

/** What was recorded before the beoordeling began: when it begins, the zaak takes it over and its clock runs there. */
function voorrangcel({ rechterlijk, ingebrekestelling }: Toegewezenzaak): string {
  const delen = [
    ...(rechterlijk === null ? [] : [`rechter: uiterlijk ${schrijfDatum(rechterlijk)}`]),
    ...(ingebrekestelling === null ? [] : [`ingebrekestelling: uiterlijk ${schrijfDatum(ingebrekestelling)}`]),
  ];
  return delen.length === 0 ? '–' : delen.join('; ');
}

/** How much each PZB can take; with a link to change it for who may. */
export function toonPzbs(pzbs: readonly Pzb[], vandaag: Datum, magWijzigen: boolean): Tabel {
  return {
    bijschrift: 'Ruimte = zaken per week, min deze week uitgegeven, min eerder uitgegeven en nog niet begonnen',
    kolommen: [
      { titel: 'PZB' },
      { titel: 'Vaardigheid' },
      { titel: 'Zaken per week', getal: true },
      { titel: 'Deze week uitgegeven', getal: true },
      { titel: 'Eerder, nog niet begonnen', getal: true },
      { titel: 'Ruimte', getal: true },
      { titel: 'Afwezig' },
      ...(magWijzigen ? [{ titel: 'Wijzigen' }] : []),
    ],
    rijen: pzbs.map((pzb) => [
      pzb.naam,
      ...capaciteitcellen(pzb, vandaag),
      ...(magWijzigen ? [{ tekst: `Wijzig ${pzb.naam}`, href: `/verdeling/capaciteit/${pzb.medewerkerId}` }] : []),
    ]),
    leeg: { titel: 'Er zijn nog geen PZB’s', tekst: 'Wie met de rol PZB inlogt, komt hier te staan.' },
  };
}

function capaciteitcellen({ capaciteit }: Pzb, vandaag: Datum): readonly Cel[] {
  if (capaciteit === null) return ['nog niet ingesteld', '–', '–', '–', '–', '–'];
  const { vaardigheid, zakenPerWeek, dezeWeek, nietBegonnen, afwezigVan, afwezigTot } = capaciteit;
  const van =
    afwezigVan === null
      ? '–'
      : `${schrijfDatum(afwezigVan)} tot en met ${afwezigTot === null ? 'nader bericht' : schrijfDatum(afwezigTot)}`;
  const afwezig: Cel = isAfwezig(capaciteit, vandaag)
    ? { badge: { soort: 'warning', tekst: 'Nu afwezig' }, onder: van }
    : van;
  return [vaardigheid, ...[zakenPerWeek, dezeWeek, nietBegonnen, ruimteVan(capaciteit, vandaag)].map(String), afwezig];
}

/** The rules of the order as they are. */
export function toonRegels(): Tabel {
  return {
    bijschrift: 'De volgorde, van hoog naar laag',
    kolommen: [{ titel: 'Regel' }, { titel: 'Wat hij zegt' }, { titel: 'Grondslag' }, { titel: 'Zekerheid' }],
    rijen: VOLGORDEREGELS.map(({ titel, uitleg, bron, zekerheid }, i) => [
      `${i + 1}. ${titel}`,
      uitleg,
      bron,
      zekerheid === 'S' ? 'bron' : 'aanname',
    ]),
  };
}

/** Who changed the order, and on what ground. */
export function toonLog(regels: readonly Voorrangregel[]): Tabel {
  return {
    bijschrift: 'Wijzigingen van de voorrang, nieuwste boven',
    kolommen: [
      { titel: 'Wanneer' },
      { titel: 'Zaak', vast: true },
      { titel: 'Wat' },
      { titel: 'Grond' },
      { titel: 'Door' },
    ],
    rijen: regels.map(({ momentMs, zaaknummer, soort, uiterlijk, ontvangenOp, grond, door }) => [
      toonMoment(momentMs),
      zaakcel(zaaknummer),
      {
        tekst: uiterlijk === null ? `${soort} vervallen` : `${soort}: uiterlijk ${schrijfDatum(uiterlijk)}`,
        onder: `ontvangen ${schrijfDatum(ontvangenOp)}`,
      },
      grond,
      door,
    ]),
    leeg: {
      titel: 'De voorrang is nog niet gewijzigd',
      tekst: 'Een termijn van de rechter of een ingebrekestelling legt u vast met een grond; dat komt hier te staan.',
    },
  };
}
