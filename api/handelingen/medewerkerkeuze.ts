import type { Knex } from 'knex';
import { toonBehandelaar } from '#api/shared/behandelaar';
import { listBehandelaars } from '#db/queries/medewerkers.query';
import type { Veld } from '#domain/processen/velden';

/** Gives every field that asks for a medewerker the people one can choose from; other forms cost no query. */
export async function biedMedewerkersAan(knex: Knex, velden: readonly Veld[]): Promise<readonly Veld[]> {
  if (!velden.some(({ soort }) => soort === 'medewerker')) return velden;
  const keuzes = (await listBehandelaars(knex)).map(toonBehandelaar);
  return velden.map((veld) => (veld.soort === 'medewerker' ? { ...veld, keuzes } : veld));
}
