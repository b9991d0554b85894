import type { Knex } from 'knex';
import { toonBehandelaar } from '#api/shared/behandelaar';
import { toonTeamnaam } from '#api/shared/teamnaam';
import { listBehandelaars, listTeams } from '#db/queries/medewerkers.query';
import type { Veld } from '#domain/processen/velden';

/** Gives every field that asks for a medewerker or a team those one can choose from; other forms cost no query. */
export async function biedMedewerkersAan(knex: Knex, velden: readonly Veld[]): Promise<readonly Veld[]> {
  const medewerkers = velden.some(({ soort }) => soort === 'medewerker') ? await listBehandelaars(knex) : [];
  const teams = velden.some(({ uitLijst }) => uitLijst === 'teams') ? await listTeams(knex) : [];
  return velden.map((veld): Veld => {
    if (veld.soort === 'medewerker') return { ...veld, keuzes: medewerkers.map(toonBehandelaar) };
    if (veld.uitLijst !== 'teams') return veld;
    return { ...veld, soort: 'keuze', keuzes: teams.map((team) => ({ waarde: team, label: toonTeamnaam(team) })) };
  });
}
