import { telleradres } from '#api/sturing/adres';
import { tekenGrafiek } from '#api/sturing/grafiek';
import { toonAantal, toonPercentage } from '#api/shared/getal';
import { toonGetal, toonTeam } from '#api/sturing/woorden';
import type { Cel, Tabel } from '#api/shared/weergave';
import type { Voorraadcel } from '#db/queries/sturing.voorraad.query';
import { PROCEDURES } from '#domain/processen/register';
import { OUDERDOM, WACHTTIJDEN, type Wachttijd } from '#domain/sturing/wachttijd';
import type { Selectie } from '#domain/sturing/selectie';

/** The work in stock: how long people wait, and where. */
export interface Voorraad {
  readonly grafiek: string;
  readonly wacht: Tabel;
  readonly perFase: Tabel;
  readonly perTeam: Tabel;
}

type Versmalling = Partial<Omit<Selectie, 'teller'>>;

/** Everything about open zaken, from one count by fase, team and span of waiting. */
export function toonVoorraad(cellen: readonly Voorraadcel[]): Voorraad {
  return {
    grafiek: tekenGrafiek(
      WACHTTIJDEN.map((span) => ({ label: span.titel, staaf: som(cellen, span), lijn: null, voorlopig: false })),
      {
        id: 'grafiek-wachttijd',
        titel: 'Wachttijd van open zaken',
        uitleg: `Open zaken naar tijd sinds ontvangst. ${WACHTTIJDEN.map((span) => `${span.titel}: ${toonAantal(som(cellen, span))}`).join('; ')}.`,
        staaf: 'Open zaken',
        lijn: null,
      },
    ),
    wacht: wachttabel(cellen),
    perFase: ouderdomstabel('Open zaken per fase en tijd sinds ontvangst', 'Fase', perFase(cellen)),
    perTeam: ouderdomstabel('Open zaken per team en tijd sinds ontvangst', 'Team', perTeam(cellen)),
  };
}

function wachttabel(cellen: readonly Voorraadcel[]): Tabel {
  const alle = som(cellen, null);
  return {
    bijschrift: 'Open zaken naar tijd sinds ontvangst',
    kolommen: [{ titel: 'Wacht' }, { titel: 'Zaken', getal: true }, { titel: 'Deel van open zaken', getal: true }],
    rijen: [
      ...WACHTTIJDEN.map((span) => {
        const aantal = som(cellen, span);
        return [span.titel, getal(aantal, { wacht: span.naam }), toonPercentage(aantal, alle)];
      }),
      { cellen: ['Samen', getal(alle, {}), toonPercentage(alle, alle)], totaal: true },
    ],
  };
}

interface Groep {
  readonly titel: Cel;
  readonly cellen: readonly Voorraadcel[];
  readonly versmalling: Versmalling;
}

function ouderdomstabel(bijschrift: string, kop: string, groepen: readonly Groep[]): Tabel {
  return {
    bijschrift,
    kolommen: [
      { titel: kop },
      ...OUDERDOM.map(({ titel }) => ({ titel, getal: true })),
      { titel: 'Samen', getal: true },
    ],
    rijen: groepen.map(({ titel, cellen, versmalling }) => [
      titel,
      ...OUDERDOM.map((span) => getal(som(cellen, span), { ...versmalling, wacht: span.naam })),
      getal(som(cellen, null), versmalling),
    ]),
    leeg: {
      titel: 'Er zijn geen open zaken',
      tekst: 'Een nieuwe aanmelding komt hier zodra zij is geregistreerd.',
      actie: { href: telleradres('geregistreerd'), tekst: 'Bekijk alle zaken' },
    },
  };
}

function perFase(cellen: readonly Voorraadcel[]): readonly Groep[] {
  const groepen = groepeer(cellen, ({ procedure, fase }) => `${procedure} ${fase}`);
  return groepen
    .map(([eerste, groep]) => ({
      titel: {
        tekst: eerste.fasetitel,
        onder: PROCEDURES.find(({ soort }) => soort === eerste.procedure)?.titel ?? 'Nog niet begonnen',
      },
      cellen: groep,
      versmalling: { procedure: eerste.procedure, fase: eerste.fase },
    }))
    .sort((a, b) => plaats(a.versmalling) - plaats(b.versmalling));
}

/** Fases in the order of their tables. */
function plaats({ procedure, fase }: { readonly procedure: string; readonly fase: string }): number {
  const welke = PROCEDURES.findIndex(({ soort }) => soort === procedure);
  return welke * 100 + (PROCEDURES[welke]?.fases.findIndex(({ naam }) => naam === fase) ?? 0);
}

function perTeam(cellen: readonly Voorraadcel[]): readonly Groep[] {
  return groepeer(cellen, ({ team }) => team)
    .map(([{ team }, groep]) => ({ titel: toonTeam(team), cellen: groep, versmalling: { team } }))
    .sort((a, b) => (a.versmalling.team < b.versmalling.team ? -1 : 1));
}

function groepeer(
  cellen: readonly Voorraadcel[],
  sleutel: (cel: Voorraadcel) => string,
): readonly [Voorraadcel, Voorraadcel[]][] {
  const groepen = new Map<string, [Voorraadcel, Voorraadcel[]]>();
  for (const cel of cellen) {
    const groep = groepen.get(sleutel(cel));
    if (groep) groep[1].push(cel);
    else groepen.set(sleutel(cel), [cel, [cel]]);
  }
  return [...groepen.values()];
}

function som(cellen: readonly Voorraadcel[], span: Wachttijd | null): number {
  const erin = new Set(
    WACHTTIJDEN.filter(
      (w) => span === null || (w.van >= span.van && (w.tot ?? Infinity) <= (span.tot ?? Infinity)),
    ).map(({ naam }) => naam),
  );
  return cellen.reduce((totaal, cel) => (erin.has(cel.wacht) ? totaal + cel.aantal : totaal), 0);
}

function getal(aantal: number, versmalling: Versmalling): Cel {
  return toonGetal(aantal, telleradres('open', versmalling));
}
