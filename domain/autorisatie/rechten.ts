import type { Rol } from '#domain/autorisatie/rollen';

/** What one may open or do in the back office, apart from the handelingen of a zaak. */
export type Paginarecht =
  | 'werkvoorraad'
  | 'zaken.bekijken'
  | 'aanmelding.registreren'
  | 'importeren'
  | 'terAkkoord'
  | 'verdeling'
  | 'verdeling.voorrang'
  | 'verdeling.toewijzen'
  | 'betaalrun.bekijken'
  | 'betaalrun.starten'
  | 'sturing'
  | 'kwaliteit'
  | 'kwaliteit.trekken'
  | 'kwaliteit.beoordelen'
  | 'beheer'
  | 'codec'
  | 'logboek.auditor'
  | 'bsn.tonen';

const RECHTEN: Readonly<Record<Paginarecht, readonly Rol[]>> = {
  werkvoorraad: ['pzb', 'beoordelaar', 'jurist', 'mediator', 'betaling', 'teamleider'],
  'zaken.bekijken': ['pzb', 'beoordelaar', 'jurist', 'mediator', 'betaling', 'teamleider', 'auditor'],
  'aanmelding.registreren': ['pzb', 'teamleider'],
  importeren: ['teamleider', 'beheerder'],
  terAkkoord: ['beoordelaar', 'jurist', 'betaling'],
  verdeling: ['pzb', 'jurist', 'teamleider'],
  'verdeling.voorrang': ['jurist', 'teamleider'],
  'verdeling.toewijzen': ['teamleider'],
  'betaalrun.bekijken': ['betaling', 'teamleider', 'auditor'],
  'betaalrun.starten': ['betaling'],
  sturing: ['teamleider', 'auditor'],
  kwaliteit: ['teamleider', 'beoordelaar', 'auditor'],
  'kwaliteit.trekken': ['teamleider'],
  'kwaliteit.beoordelen': ['beoordelaar'],
  beheer: ['beheerder'],
  codec: ['beheerder'],
  'logboek.auditor': ['auditor'],
  'bsn.tonen': ['pzb', 'beoordelaar', 'jurist', 'betaling'],
};

/** True when one of the roles gives the right. */
export function magPagina(rollen: readonly Rol[], recht: Paginarecht): boolean {
  return RECHTEN[recht].some((rol) => rollen.includes(rol));
}

/** The whole table, for the documentation and the tests. */
export function rechtentabel(): Readonly<Record<Paginarecht, readonly Rol[]>> {
  return RECHTEN;
}
