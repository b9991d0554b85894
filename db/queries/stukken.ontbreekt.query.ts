import type { Knex } from 'knex';
import { listBronstanden, listStukversies } from '#db/queries/stukken.query';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { dossierjaren } from '#domain/stukken/jaren';
import { maakManifest, nieuwsteVersies } from '#domain/stukken/manifest';
import { noemOntbrekend } from '#domain/stukken/ontbreekt';

/** What is missing from the dossier of a zaak, as the feitenoverzicht names it. `zaak` is its position now. */
export async function listOntbrekend(knex: Knex, zaak: Zaaktoestand): Promise<readonly string[]> {
  const versies = await listStukversies(knex, zaak.zaakId);
  const standen = await listBronstanden(knex, zaak.zaakId);
  return noemOntbrekend(maakManifest({ jaren: dossierjaren(zaak), standen, stukken: nieuwsteVersies(versies) }));
}
