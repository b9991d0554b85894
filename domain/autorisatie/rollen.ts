/** Everything a medewerker can be; a medewerker may hold several. */
export const ROLLEN = [
  'pzb',
  'beoordelaar',
  'jurist',
  'mediator',
  'betaling',
  'teamleider',
  'beheerder',
  'auditor',
] as const;

/** One role in the back office. */
export type Rol = (typeof ROLLEN)[number];

/** Names of the roles as screens show them. */
export const ROLNAMEN: Readonly<Record<Rol, string>> = {
  pzb: 'persoonlijk zaakbehandelaar',
  beoordelaar: 'tweede beoordelaar',
  jurist: 'jurist bezwaar',
  mediator: 'mediator',
  betaling: 'medewerker betalingen',
  teamleider: 'teamleider',
  beheerder: 'applicatiebeheerder',
  auditor: 'auditor',
};

/** Who can be the behandelaar of a zaak. */
export const BEHANDELROLLEN: readonly Rol[] = ['pzb', 'jurist'];

/** Who does an act: the id of the medewerker and the roles held at that moment. */
export interface Handelende {
  readonly medewerkerId: string;
  readonly rollen: readonly Rol[];
}
