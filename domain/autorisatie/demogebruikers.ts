import type { Rol } from '#domain/autorisatie/rollen';

/** A made-up medewerker who can sign in on a development machine. */
export interface Demogebruiker {
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly team: string | null;
}

/** Everyone who can sign in without an identity provider of one's own; none of them exists. */
export const DEMOGEBRUIKERS: readonly Demogebruiker[] = [
  { id: 'noor.de.wit', naam: 'Noor de Wit', rollen: ['pzb'], team: 'team-noord' },
  { id: 'sam.bakker', naam: 'Sam Bakker', rollen: ['pzb'], team: 'team-zuid' },
  { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null },
  { id: 'ilse.kramer', naam: 'Ilse Kramer', rollen: ['beoordelaar'], team: null },
  { id: 'hanna.smit', naam: 'Hanna Smit', rollen: ['jurist'], team: null },
  { id: 'pieter.visser', naam: 'Pieter Visser', rollen: ['mediator'], team: null },
  { id: 'mila.jansen', naam: 'Mila Jansen', rollen: ['betaling'], team: null },
  { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' },
  { id: 'eva.dijkstra', naam: 'Eva Dijkstra', rollen: ['beheerder'], team: null },
  { id: 'tom.peters', naam: 'Tom Peters', rollen: ['auditor'], team: null },
];
