import { toonBedrag, type Tabel } from '#api/shared/weergave';
import type { Besluitregel } from '#domain/processen/effecten';

/** The lines of an amount with their articles and the total below. */
export function toonBesluitregels(regels: readonly Besluitregel[], totaalCenten: number): Tabel {
  return {
    bijschrift: 'Opbouw van het bedrag',
    kolommen: [{ titel: 'Omschrijving' }, { titel: 'Grondslag' }, { titel: 'Bedrag', getal: true }],
    rijen: [
      ...regels.map((regel) => [regel.omschrijving, regel.bron, toonBedrag(regel.bedrag)]),
      { cellen: ['Totaal', '', toonBedrag(totaalCenten)], totaal: true },
    ],
  };
}
