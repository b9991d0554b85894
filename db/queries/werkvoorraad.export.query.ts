import type { Knex } from 'knex';
import { listWerkvoorraad, type Sortering, type Werkregel } from '#db/queries/werkvoorraad.query';
import type { Werkselectie } from '#db/queries/werkvoorraad.selectie';

const PER_KEER = 1000;

/**
 * Every zaak of a list in its order, `hoogstens` so many, read page by page: memory stays the same however long the list is. Throws when the
 * zaak a page ends with leaves the list meanwhile, because what follows it can then no longer be found.
 */
export async function* doorloopWerkvoorraad(
  knex: Knex,
  selectie: Werkselectie,
  { sortering, hoogstens }: { readonly sortering: Sortering; readonly hoogstens: number },
): AsyncGenerator<Werkregel> {
  let na: string | null = null;
  for (let nog = hoogstens; nog > 0; nog -= PER_KEER) {
    const perPagina = Math.min(PER_KEER, nog);
    const bladzijde = await listWerkvoorraad(knex, selectie, { sortering, plaats: { na, voor: null }, perPagina });
    if (na !== null && !bladzijde.eerder) throw new Error('de werkvoorraad veranderde tijdens het doorlopen');
    yield* bladzijde.rijen;
    if (!bladzijde.later) return;
    na = bladzijde.rijen.at(-1)?.zaaknummer ?? null;
  }
}
