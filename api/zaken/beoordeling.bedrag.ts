/** Amounts of the beoordeling on screen: what it would be today, why, what differs from the vooraankondiging, and what being late costs. */
import { toonBesluitregels } from '#api/shared/besluitregels';
import { toonBedrag, type Tabel } from '#api/shared/weergave';
import type { Integraalbedrag } from '#domain/integraal/berekening';
import { vergelijkRegels } from '#domain/integraal/verschil';
import type { Besluitregel } from '#domain/processen/effecten';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, som } from '#domain/waarden/geld';

/** The calculation of a day. */
export interface Bedragweergave {
  readonly titel: string;
  readonly regels: Tabel;
  readonly ontvangen: string;
  readonly teBetalen: string;
  readonly onzeker: boolean;
  readonly uitleg: readonly { readonly stap: string; readonly tekst: string; readonly bron: string }[];
  readonly regelversie: string;
}

/** Lines, total, what goes off and the trail. */
export function toonBedragen(bedrag: Integraalbedrag, op: Datum, titel: string): Bedragweergave {
  const { berekening, regels, totaal, teBetalen } = bedrag;
  return {
    titel: `${titel} ${schrijfDatum(op)}`,
    regels: toonBesluitregels(regels, totaal),
    ontvangen: schrijfBedrag(centen(Math.max(0, totaal - teBetalen))),
    teBetalen: schrijfBedrag(teBetalen),
    onzeker: berekening.onzeker,
    uitleg: berekening.uitleg.map(({ stap, tekst, bron }) => ({ stap, tekst, bron: bron ?? '' })),
    regelversie: berekening.regelversie,
  };
}

/** What came out otherwise than in the vooraankondiging; null without one. */
export function toonVerschillen(
  was: readonly Besluitregel[] | null,
  wordt: readonly Besluitregel[],
  gewijzigd: boolean,
): Tabel | null {
  if (was === null) return null;
  const verschillen = vergelijkRegels(was, wordt, gewijzigd);
  const totaal = (regels: readonly Besluitregel[]): string =>
    toonBedrag(som(regels.map(({ bedrag }) => centen(bedrag))));
  return {
    bijschrift: 'Verschil met de vooraankondiging, regel voor regel',
    kolommen: [
      { titel: 'Onderdeel' },
      { titel: 'Waarom' },
      { titel: 'Vooraankondiging', getal: true },
      { titel: 'Nu', getal: true },
    ],
    leeg: { titel: 'Geen verschil met de vooraankondiging', tekst: 'Alle onderdelen zijn gelijk gebleven.' },
    rijen:
      verschillen.length === 0
        ? []
        : [
            ...verschillen.map((regel) => [
              regel.omschrijving,
              regel.reden,
              toonBedrag(regel.was),
              toonBedrag(regel.wordt),
            ]),
            { cellen: ['Totaal', '', totaal(was), totaal(wordt)], totaal: true },
          ],
  };
}
