import { BETALING_BESCHIKKING } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { PUBLIEKE_SCHULDEN } from '#domain/processen/tabellen/uitbetaling.schulden';
import { MORATORIUM } from '#domain/parameters/moratorium';
import type { Klokdefinitie } from '#domain/termijnen/klok';

/** Clocks between toekenning and the end of the moratorium. */
export const uitbetalingklokken: readonly Klokdefinitie[] = [
  {
    naam: 'uitbetaaltermijn',
    titel: 'Forfait betalen',
    soort: 'wettelijk',
    bron: 'Wht 6.9 lid 3 en 4',
    zekerheid: 'S',
    lengte: 'P6M',
    signalen: { onderweg: 91, dreigt: 28 },
  },
  {
    naam: 'latereUitbetaling',
    titel: 'Betalen op de afgesproken dag',
    soort: 'belofte',
    bron: 'verzoek van de ouder (H-CAT0)',
    zekerheid: 'S',
    lengte: 'P0D',
    signalen: { onderweg: 14, dreigt: 7 },
  },
  {
    naam: 'moratorium',
    titel: 'Moratorium',
    soort: 'periode',
    bron: MORATORIUM.bron,
    zekerheid: 'S',
    lengte: MORATORIUM.lengte,
    looptNaEinde: true,
    signalen: { onderweg: 60, dreigt: 28 },
  },
  PUBLIEKE_SCHULDEN,
  BETALING_BESCHIKKING,
];
