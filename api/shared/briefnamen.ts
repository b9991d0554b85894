import type { Briefsoort } from '#domain/processen/effecten';

/** What the letters are called on screen. */
export const BRIEFNAMEN: Readonly<Record<Briefsoort, string>> = {
  ontvangstbevestiging: 'Ontvangstbevestiging',
  toekenning: 'Toekenning',
  afwijzing: 'Afwijzing na de eerste toets',
  afwijzingTeLaat: 'Afwijzing: te laat aangemeld',
  hardheidsclausuleToegepast: 'Hardheidsclausule toegepast',
  verlenging: 'Verlenging van de beslistermijn',
  feitenoverzicht: 'Feitenoverzicht',
  vooraankondiging: 'Vooraankondiging',
  zienswijzetermijnVerlengd: 'Langer de tijd om te reageren',
  beschikkingCompensatie: 'Beschikking: compensatie',
  beschikkingAfwijzing: 'Beschikking: afwijzing van jaren',
  nabetalingForfait: 'Nabetaling: deel van het forfait',
  standVanZaken: 'Hoe staat het ervoor',
};
