import type { Besluitsoort } from '#domain/processen/effecten';

/** What the besluiten are called on screen. The kenmerken of UHT are those of RVS:2025:1301; for O/GS none was found. */
export const BESLUITNAMEN: Readonly<Record<Besluitsoort, string>> = {
  eersteToets: 'Eerste toets',
  hardheidsclausule: 'Hardheidsclausule',
  vooraankondiging: 'Vooraankondiging',
  compensatie: 'Compensatie (UHT-DC I)',
  geenVooringenomenheid: 'Afwijzing vooringenomenheid (UHT-DC-I A)',
  geenHardheid: 'Afwijzing hardheid (UHT-DH5 A)',
  ogs: 'Tegemoetkoming opzet of grove schuld',
  geenOgs: 'Afwijzing opzet of grove schuld',
  forfaitToerekening: 'Nabetaling: deel van het forfait voor de partner',
  forfaitNaBeoordeling: 'Forfait na de integrale beoordeling',
};
