import type { Invoer, Veld } from '#domain/processen/velden';

/** Personal data and free text, which stay in the dossier, apart from the rest, which goes to the workflow. */
export function splits(velden: readonly Veld[], invoer: Invoer): readonly [persoonlijk: Invoer, zakelijk: Invoer] {
  const namen = new Set(velden.filter((veld) => veld.persoonsgegeven === true).map((veld) => veld.naam));
  const deel = (wel: boolean): Invoer =>
    Object.fromEntries(Object.entries(invoer).filter(([naam]) => namen.has(naam) === wel));
  return [deel(true), deel(false)];
}
