import { BETAALTERMIJNEN, UITSTEL_KIND, type Betaalsoort } from '#domain/parameters/betaaltermijnen';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import { termijneinde } from '#domain/termijnen/termijneinde';
import type { Datum } from '#domain/waarden/datum';

/** The last day to pay, and the last one when the entitled person asks to be paid later; null when that cannot be asked. */
export interface Betaaltermijn {
  readonly uiterlijk: Datum;
  readonly opVerzoekUiterlijk: Datum | null;
  readonly bron: string;
}

/**
 * Until when an amount must be paid (Wht 6.9, WOT art. 11) [S]. The weeks count from bekendmaking and shift as legal terms do; the year on request counts
 * from dagtekening. Example (KAT-13): kindregeling of 2025-02-01 → 2025-03-03 (1 March is a Saturday), on request until 2026-02-01.
 */
export function berekenBetaaltermijn(
  soort: Betaalsoort,
  besluit: { readonly dagtekening: Datum; readonly bekendgemaakt: Datum },
): Betaaltermijn {
  const { lengte, uitstel, bron } = BETAALTERMIJNEN[soort];
  return {
    uiterlijk: termijneinde('wettelijk', besluit.bekendgemaakt, leesLengte(lengte), bron).laatsteDag,
    opVerzoekUiterlijk: uitstel === null ? null : uiterlijkeUitsteldag(soort, besluit, uitstel),
    bron,
  };
}

function uiterlijkeUitsteldag(
  soort: Betaalsoort,
  { dagtekening, bekendgemaakt }: { readonly dagtekening: Datum; readonly bekendgemaakt: Datum },
  uitstel: string,
): Datum {
  const { totEnMet, uiterlijk } = UITSTEL_KIND;
  if (soort === 'kindregeling' && bekendgemaakt <= totEnMet) return uiterlijk;
  return ruweLaatsteDag(dagtekening, leesLengte(uitstel));
}
