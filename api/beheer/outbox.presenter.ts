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
      { titel: 'Laatste fout' },
    ],
    rijen: standen.map((stand) => [
      SOORTEN[stand.soort],
      toonAantal(stand.wachtend),
      stand.oudsteMs === null ? '–' : duurTekst(stand.oudsteMs, nuMs),
      toonAantal(stand.mislukt),
      toonAantal(stand.verwerktLaatsteUur),
      stand.fout ?? '–',
    ]),
  };
}
