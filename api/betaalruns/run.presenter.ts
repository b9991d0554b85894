import { opdrachtstatus, retourreden, RUNSTATUS } from '#api/betaalruns/woorden';
import { toonAantal } from '#api/shared/getal';
import { toonMoment } from '#api/shared/moment';
import { REGELINGEN } from '#api/shared/regelingen';
import { maskeerIban } from '#api/shared/rekening';
import type { Verder } from '#api/shared/verder';
import { toonBedrag, toonDatum, type Badge, type Cel, type Samenvattingsrij, type Tabel } from '#api/shared/weergave';
import type { Opdracht } from '#db/queries/betaalruns.opdrachten.query';
import type { Betaalrun, Som } from '#db/queries/betaalruns.query';
import { schrijfDatum } from '#domain/waarden/datum';

/** The bank's own count of a run. */
export interface Bankstand {
  readonly betaald: Som;
  readonly geretourneerd: Som;
}

/** One run on screen. */
export interface Runweergave {
  readonly badge: Badge;
  readonly gegevens: readonly Samenvattingsrij[];
  readonly aansluiting: Tabel;
  readonly zegel: { readonly heel: boolean; readonly tekst: string };
  readonly opdrachten: Tabel;
  readonly verder: Verder;
}

/** What was read of a run. */
export interface Gelezenrun {
  readonly run: Betaalrun;
  readonly bank: Bankstand;
  readonly opdrachten: readonly Opdracht[];
  readonly verder: Verder;
}

/** A run: what it is, whether all money is accounted for, and its orders. */
export function toonRun({ run, bank, opdrachten, verder }: Gelezenrun): Runweergave {
  return {
    badge: RUNSTATUS[run.status],
    gegevens: gegevensVan(run),
    aansluiting: aansluitingstabel(run, bank),
    zegel: zegelVan(run, bank),
    opdrachten: opdrachtentabel(opdrachten),
    verder,
  };
}

function gegevensVan(run: Betaalrun): readonly Samenvattingsrij[] {
  return [
    { term: 'Dag van de run', cel: toonDatum(run.op) },
    { term: 'Gestart door', cel: run.door ?? 'het rooster' },
    { term: 'Naar de bank', cel: toonMoment(run.verzondenMs) },
    { term: 'Verwerkt', cel: toonMoment(run.verwerktMs) },
    {
      term: 'Betaalbestand',
      cel:
        run.bestandHash === null
          ? 'nog niet gemaakt'
          : { tekst: run.bestandHash, onder: 'SHA-256 van het bestand dat naar de bank ging' },
    },
  ];
}

/** The same money counted three ways: when the run was made, by its orders now, and by the bank. */
function aansluitingstabel(run: Betaalrun, bank: Bankstand): Tabel {
  const regel = (titel: Cel, som: Som): readonly Cel[] => [titel, toonAantal(som.aantal), toonBedrag(som.centen)];
  return {
    bijschrift: 'Aansluiting: in de run = betaald + teruggekomen + onderweg',
    kolommen: [{ titel: 'Wat' }, { titel: 'Opdrachten', getal: true }, { titel: 'Bedrag', getal: true }],
    rijen: [
      regel({ tekst: 'Betaald', onder: bankregel(bank.betaald) }, run.betaald),
      regel({ tekst: 'Teruggekomen', onder: bankregel(bank.geretourneerd) }, run.geretourneerd),
      regel('Onderweg', run.onderweg),
      { cellen: regel('In de run', run.run), totaal: true },
    ],
  };
}

function bankregel({ aantal, centen }: Som): string {
  return `de bank boekte ${toonAantal(aantal)}, samen ${toonBedrag(centen)}`;
}

function zegelVan(run: Betaalrun, bank: Bankstand): Runweergave['zegel'] {
  const delen = [run.betaald, run.geretourneerd, run.onderweg];
  const opgeteld = {
    aantal: delen.reduce((totaal, deel) => totaal + deel.aantal, 0),
    centen: delen.reduce((totaal, deel) => totaal + deel.centen, 0),
  };
  if (!gelijk(opgeteld, run.run)) {
    const verschil = toonBedrag(run.run.centen - opgeteld.centen);
    return {
      heel: false,
      tekst: `Sluit niet aan: de opdrachten tellen op tot ${toonAantal(opgeteld.aantal)}, verschil ${verschil}. Start geen nieuwe run en meld dit bij de applicatiebeheerder.`,
    };
  }
  if (!gelijk(bank.betaald, run.betaald) || !gelijk(bank.geretourneerd, run.geretourneerd)) {
    return {
      heel: false,
      tekst:
        'De boekingen van de bank wijken af van onze opdrachten. Blijft dat zo na een paar minuten, meld het dan bij de applicatiebeheerder.',
    };
  }
  return { heel: true, tekst: 'Sluit aan: elke opdracht van de run is verantwoord, bij ons en bij de bank.' };
}

function gelijk(a: Som, b: Som): boolean {
  return a.aantal === b.aantal && a.centen === b.centen;
}

function opdrachtentabel(opdrachten: readonly Opdracht[]): Tabel {
  return {
    bijschrift: 'Opdrachten in deze run',
    verborgenBijschrift: true,
    kolommen: [
      { titel: 'Opdracht', vast: true },
      { titel: 'Zaak', vast: true },
      { titel: 'Regeling' },
      { titel: 'Rekening', vast: true },
      { titel: 'Status', vast: true },
      { titel: 'Toelichting' },
      { titel: 'Bedrag', getal: true },
    ],
    rijen: opdrachten.map((o) => [
      o.opdrachtnummer,
      { tekst: o.zaaknummer, href: `/zaken/${o.zaaknummer}` },
      REGELINGEN[o.regeling] ?? o.regeling,
      o.iban === null ? '–' : maskeerIban(o.iban),
      { badge: opdrachtstatus(o.status) },
      retourreden(o) ?? (o.betaaldOp ? `op ${schrijfDatum(o.betaaldOp)}` : ''),
      toonBedrag(o.centen),
    ]),
    leeg: { titel: 'Deze run heeft nog geen opdrachten', tekst: 'Zij verschijnen zodra de run is samengesteld.' },
  };
}
