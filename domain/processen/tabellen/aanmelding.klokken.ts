import type { Klokdefinitie } from '#domain/termijnen/klok';

/** Term to decide on the aanvraag; Wht 6.2 lid 1 counts from receipt of the aanmelding, not from the day on which the IB begins. */
export const BESLISTERMIJN: Klokdefinitie = {
  naam: 'beslistermijnIb',
  titel: 'Beslissen op de aanvraag (integrale beoordeling)',
  soort: 'wettelijk',
  bron: 'Wht 6.2 lid 1',
  zekerheid: 'S',
  lengte: 'P6M',
  verlenging: { lengte: 'P6M', hoogstens: 1, bron: 'Wht 6.2 lid 1' },
  opschortbaar: true,
  signalen: { onderweg: 91, dreigt: 28 },
};

/** Time the ouder got to supplement, or agreed to wait: the decision term stands still until then. `vanaf` is the agreed day itself. */
export const AANVULTERMIJN: Klokdefinitie = {
  naam: 'aanvultermijn',
  titel: 'De ouder is aan zet; daarna loopt de beslistermijn weer',
  soort: 'periode',
  bron: 'Awb 4:5 en 4:15',
  zekerheid: 'S',
  lengte: 'P0D',
  signalen: { onderweg: 7, dreigt: 3 },
};

export const BELOFTE: Klokdefinitie = {
  naam: 'belofte',
  titel: 'Belofte aan de ouder',
  soort: 'belofte',
  bron: 'afspraak met de ouder',
  zekerheid: 'A',
  lengte: 'P0D',
  looptNaEinde: true,
  signalen: { onderweg: 2, dreigt: 1 },
};

export const ONTVANGSTBEVESTIGING: Klokdefinitie = {
  naam: 'ontvangstbevestiging',
  titel: 'Ontvangstbevestiging versturen',
  soort: 'beleid',
  bron: 'belofte UHT: binnen 10 werkdagen (H-AANM, H-CONT)',
  zekerheid: 'S',
  lengte: 'P10D',
  werkdagen: true,
  signalen: { onderweg: 7, dreigt: 3 },
};
