import type { Knex } from 'knex';
import { controleerAfgeleideTabellen, type Afwijking } from '#db/controle/afgeleid';
import { controleerHashketens, type Ketenbreuk } from '#db/controle/hashketen';

/** What a check looked at: one zaak, or the first `hoogstens` after a zaaknummer. */
export interface Controlebereik {
  readonly zaaknummer: string | null;
  readonly na: string | null;
  readonly hoogstens: number;
}

/** Zaken that were checked, in order, and what was wrong. Empty `zaaknummers`: there are none (left). */
export interface Controleuitkomst<F> {
  readonly zaaknummers: readonly string[];
  readonly gevonden: readonly F[];
}

/** Recomputes the chains of hashes of the zaken in reach. */
export async function controleerKetens(knex: Knex, bereik: Controlebereik): Promise<Controleuitkomst<Ketenbreuk>> {
  const zaaknummers = await listZaaknummers(knex, bereik);
  const gevonden: Ketenbreuk[] = [];
  for (const zaaknummer of zaaknummers) gevonden.push(...(await controleerHashketens(knex, zaaknummer)));
  return { zaaknummers, gevonden };
}

/** Recomputes the derived rows of the zaken in reach. */
export async function controleerAfgeleid(knex: Knex, bereik: Controlebereik): Promise<Controleuitkomst<Afwijking>> {
  const zaaknummers = await listZaaknummers(knex, bereik);
  return { zaaknummers, gevonden: await controleerAfgeleideTabellen(knex, zaaknummers) };
}

async function listZaaknummers(knex: Knex, { zaaknummer, na, hoogstens }: Controlebereik): Promise<readonly string[]> {
  const vraag = knex('zaken').orderBy('zaaknummer').limit(hoogstens);
  if (zaaknummer === null) void vraag.where('zaaknummer', '>', na ?? '');
  else void vraag.where({ zaaknummer });
  return vraag.pluck<string[]>('zaaknummer');
}
