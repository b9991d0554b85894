import { toonAantal } from '#api/shared/getal';
import { duurTekst } from '#api/shared/moment';
import type { Tabel } from '#api/shared/weergave';
import type { Outboxstand } from '#db/queries/beheer.outbox.query';

const SOORTEN: Readonly<Record<Outboxstand['soort'], { readonly tekst: string; readonly onder: string }>> = {
  'zaak.start': { tekst: 'Zaken starten', onder: 'nieuwe zaken die nog in Temporal moeten beginnen' },
  'zaak.bericht': { tekst: 'Berichten aan zaken', onder: 'antwoorden van registers, de bank en andere zaken' },
  cloudevent: { tekst: 'Berichten naar buiten', onder: 'gebeurtenissen voor andere systemen' },
};

/** What waits to be sent, by kind. */
export function toonOutbox(standen: readonly Outboxstand[], nuMs: number): Tabel {
  return {
    bijschrift: 'Wat het dossier nog moet doorgeven',
    kolommen: [
      { titel: 'Soort' },
      { titel: 'Wacht', getal: true },
      { titel: 'Oudste wacht' },
      { titel: 'Eerder mislukt', getal: true },
      { titel: 'Verwerkt in het laatste uur', getal: true },
      { titel: 'Tempo nu' },
      { titel: 'Laatste fout' },
    ],
    rijen: standen.map((stand) => [
      SOORTEN[stand.soort],
      toonAantal(stand.wachtend),
      stand.oudsteMs === null ? '–' : duurTekst(stand.oudsteMs, nuMs),
      toonAantal(stand.mislukt),
      toonAantal(stand.verwerktLaatsteUur),
      toonTempo(stand),
      stand.fout ?? '–',
    ]),
  };
}

/** The rate of the last five minutes, and how long the rest takes at that rate. */
function toonTempo({ wachtend, verwerktLaatsteVijf }: Outboxstand): string {
  if (verwerktLaatsteVijf === 0) return '–';
  const perMinuut = verwerktLaatsteVijf / 5;
  const tempo = perMinuut < 1 ? 'minder dan 1 per minuut' : `${toonAantal(Math.round(perMinuut))} per minuut`;
  return wachtend === 0 ? tempo : `${tempo}, nog ${minutenTekst(Math.ceil(wachtend / perMinuut))}`;
}

function minutenTekst(minuten: number): string {
  if (minuten === 1) return '1 minuut';
  return minuten < 120 ? `${minuten} minuten` : `${toonAantal(Math.round(minuten / 60))} uur`;
}
