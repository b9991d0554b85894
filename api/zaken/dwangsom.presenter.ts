import type { Melding } from '#api/shared/weergave';
import type { Dwangsomstand } from '#domain/integraal/dwangsom';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';
import { schrijfBedrag } from '#domain/waarden/geld';

const NAMEN = { bestuurlijk: 'Bestuurlijke dwangsom', rechterlijk: 'Dwangsom van de rechter' } as const;

/** What a dwangsom is at this moment, in one line. Example: "Dwangsom van de rechter: € 500,00, sinds 16 juni 2024 …". */
export function toonDwangsom(stand: Dwangsomstand, op: Datum): Melding {
  const titel = NAMEN[stand.soort];
  if (stand.eersteDag > op && stand.bedrag === 0) {
    const tekst = `Begint op ${schrijfDatum(stand.eersteDag)} als er dan nog niet is beslist; hoogstens ${schrijfBedrag(stand.maximum)} (${stand.bron}).`;
    return { soort: 'warning', titel, tekst };
  }
  const loopt = stand.klaar ? 'loopt niet meer op' : 'loopt elke dag op';
  const tekst = `${schrijfBedrag(stand.bedrag)} op ${schrijfDatum(op)}, geteld vanaf ${schrijfDatum(stand.eersteDag)}; ${loopt}, hoogstens ${schrijfBedrag(stand.maximum)} (${stand.bron}).`;
  return { soort: stand.klaar ? 'info' : 'error', titel, tekst };
}
