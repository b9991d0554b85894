import type { Keuze } from '#domain/parameters/keuze';

/** The term to give a zienswijze on the vooraankondiging: two weeks from dagtekening, on request at most six (Wht 6.7 lid 2 en 3) [S]. */
export const ZIENSWIJZETERMIJN = { lengte: 'P2W', verlenging: 'P4W', bron: 'Wht 6.7 lid 2 en 3' } as const;

/** Payment after a besluit: six weeks after it was made known (Awb 4:87) [S]. */
export const BETAALTERMIJN = { lengte: 'P6W', bron: 'Awb 4:87 lid 1' } as const;

/** Days we aim at for each fase; no source names any. */
export const STREEFDAGEN = {
  intake: 28,
  dossier: 42,
  beoordeling: 28,
  advies: 42,
  heroverweging: 14,
} as const;

/**
 * Days we aim at for who presumably is not gedupeerd: the faster beoordeling (JP24; wht-kern §3.2). Half of the usual ones, except where somebody
 * else has the floor. No step is left out: Wht 5.2 and 6.7 hold for every decision.
 */
export const STREEFDAGEN_VERSNELD = {
  dossier: 21,
  beoordeling: 14,
  heroverweging: 7,
} as const;

/** The rule of the faster beoordeling, as screens show it [A]. */
export const VERSNELD: Keuze<'kortere-streefdagen'> = {
  naam: 'versnelde-beoordeling',
  versie: '1',
  waarde: 'kortere-streefdagen',
  tekst:
    'De streefdagen zijn korter, en daardoor staat de zaak eerder in de werkvoorraad. Geen stap vervalt: feitenoverzicht, advies van de Commissie van Wijzen bij een afwijzing, vooraankondiging, reactietermijn en bezwaar blijven.',
  bron: 'JP24; Wht 5.2 lid 2, 6.7',
  zekerheid: 'A',
};

/** Whether every file goes to the Commissie van Wijzen or only refusals stands nowhere (wht-kern §3.2). */
export const CVW_BIJ_AFWIJZING: Keuze<'alleen-bij-afwijzing'> = {
  naam: 'advies-commissie-van-wijzen',
  versie: '1',
  waarde: 'alleen-bij-afwijzing',
  tekst: 'Een jaar zonder compensatie wordt eerst voorgelegd aan de Commissie van Wijzen.',
  bron: 'Wht 5.2 lid 2; RBDHA:2025:2356',
  zekerheid: '?',
};

/** How often an ouder hears from us although nothing happened: a promise of ours. */
export const KWARTAALBERICHT = { lengte: 'P3M', bron: 'eigen belofte: elk kwartaal bericht' } as const;
