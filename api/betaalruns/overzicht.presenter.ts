import { REGELINGEN } from '#api/shared/regelingen';
import { RUNSTATUS } from '#api/betaalruns/woorden';
import { toonAantal } from '#api/shared/getal';
import { schrijfMoment } from '#api/shared/moment';
import { maskeerIban } from '#api/shared/rekening';
import { toonBedrag, toonDatum, type Cel, type Melding, type Tabel } from '#api/shared/weergave';
import type { Verder } from '#api/shared/verder';
import type { Opdracht, Vrijgave } from '#db/queries/betaalruns.opdrachten.query';
import type { Betaalrun } from '#db/queries/betaalruns.query';

/** What the page of all runs shows. */
export interface Runoverzicht {
  readonly melding: Melding | null;
  readonly klaar: {
    readonly aantal: string;
    readonly totaal: string;
    readonly perVrijgever: Tabel;
    readonly opdrachten: Tabel;
  };
  readonly volgende: string;
  /** The form that starts a run; null for who may only look. */
  readonly start: { readonly sleutel: string; readonly beletsel: string | null } | null;
  readonly lopend: Tabel;
  readonly eerder: Tabel;
  readonly verder: Verder;
}

/** What was read for the page. */
export interface Runstand {
  readonly vrijgaven: readonly Vrijgave[];
  readonly opdrachten: readonly Opdracht[];
  readonly lopend: readonly Betaalrun[];
  readonly eerder: readonly Betaalrun[];
  readonly verder: Verder;
}

/** How the page is shown this time. */
export interface Runomstandigheden {
  readonly melding: Melding | null;
  /** Token of the form that starts a run; null when this medewerker may not. */
  readonly sleutel: string | null;
  readonly volgendeMs: number;
}

/** Orders that wait, runs under way, runs that are done. */
export function toonRunoverzicht(stand: Runstand, om: Runomstandigheden): Runoverzicht {
  const aantal = stand.vrijgaven.reduce((totaal, vrijgave) => totaal + vrijgave.aantal, 0);
  const centen = stand.vrijgaven.reduce((totaal, vrijgave) => totaal + vrijgave.centen, 0);
  const beletsel = aantal === 0 ? 'Er is nog niets vrijgegeven.' : null;
  return {
    melding: om.melding,
    klaar: {
      aantal: toonAantal(aantal),
      totaal: toonBedrag(centen),
      perVrijgever: vrijgaventabel(stand.vrijgaven),
      opdrachten: opdrachtentabel(stand.opdrachten, aantal),
    },
    volgende: schrijfMoment(om.volgendeMs),
    start: om.sleutel === null ? null : { sleutel: om.sleutel, beletsel },
    lopend: runtabel('Lopende runs', stand.lopend, {
      titel: 'Er loopt nu geen run',
      tekst: 'Een run begint vanzelf op het moment hierboven, of als een medewerker betalingen hem start.',
    }),
    eerder: runtabel('Verwerkte runs, nieuwste eerst', stand.eerder, {
      titel: 'Er is nog geen run verwerkt',
      tekst: 'Zodra de bank een run heeft verwerkt, staat hij hier.',
    }),
    verder: stand.verder,
  };
}

function vrijgaventabel(vrijgaven: readonly Vrijgave[]): Tabel {
  return {
    bijschrift: 'Vrijgegeven per medewerker',
    kolommen: [{ titel: 'Vrijgegeven door' }, { titel: 'Opdrachten', getal: true }, { titel: 'Bedrag', getal: true }],
    rijen: vrijgaven.map(({ door, aantal, centen }) => [door, toonAantal(aantal), toonBedrag(centen)]),
    leeg: {
      titel: 'Er staat niets klaar voor de volgende run',
      tekst: 'Een opdracht komt hier zodra een medewerker betalingen hem vrijgeeft, op de zaak of via Ter akkoord.',
    },
  };
}

function opdrachtentabel(opdrachten: readonly Opdracht[], aantal: number): Tabel {
  const rest = aantal > opdrachten.length ? ` (de eerste ${opdrachten.length} van ${toonAantal(aantal)})` : '';
  return {
    bijschrift: `Opdrachten die klaarstaan${rest}`,
    kolommen: [
      { titel: 'Opdracht', vast: true },
      { titel: 'Zaak', vast: true },
      { titel: 'Regeling' },
      { titel: 'Rekening', vast: true },
      { titel: 'Vrijgegeven door' },
      { titel: 'Bedrag', getal: true },
    ],
    rijen: opdrachten.map((o) => [
      o.opdrachtnummer,
      { tekst: o.zaaknummer, href: `/zaken/${o.zaaknummer}` },
      REGELINGEN[o.regeling] ?? o.regeling,
      o.iban === null ? '–' : maskeerIban(o.iban),
      o.vrijgegevenDoor ?? '–',
      toonBedrag(o.centen),
    ]),
  };
}

function runtabel(bijschrift: string, runs: readonly Betaalrun[], leeg: NonNullable<Tabel['leeg']>): Tabel {
  return {
    bijschrift,
    verborgenBijschrift: true,
    kolommen: [
      { titel: 'Run', vast: true },
      { titel: 'Dag', vast: true },
      { titel: 'Status', vast: true },
      { titel: 'Opdrachten', getal: true },
      { titel: 'Totaal', getal: true },
      { titel: 'Betaald', getal: true },
      { titel: 'Teruggekomen', getal: true },
      { titel: 'Gestart door' },
    ],
    rijen: runs.map((run): readonly Cel[] => [
      { tekst: run.runnummer, href: `/betaalruns/${run.runnummer}` },
      toonDatum(run.op),
      { badge: RUNSTATUS[run.status] },
      toonAantal(run.run.aantal),
      toonBedrag(run.run.centen),
      { tekst: toonBedrag(run.betaald.centen), onder: toonAantal(run.betaald.aantal) },
      { tekst: toonBedrag(run.geretourneerd.centen), onder: toonAantal(run.geretourneerd.aantal) },
      run.door ?? 'het rooster',
    ]),
    leeg,
  };
}
