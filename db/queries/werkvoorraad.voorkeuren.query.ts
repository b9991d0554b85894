import type { Knex } from 'knex';

/** A filter that was kept; `vraag` is the part of the address after the question mark. */
export interface BewaardFilter {
  readonly id: string;
  readonly naam: string;
  readonly vraag: string;
}

/** How a medewerker looks at the werkvoorraad; `kolommen` null: nothing was chosen yet. */
export interface Werkvoorkeuren {
  readonly filters: readonly BewaardFilter[];
  readonly kolommen: readonly string[] | null;
}

/** Saved filters by name, and the chosen columns. */
export async function readWerkvoorkeuren(knex: Knex, medewerkerId: string): Promise<Werkvoorkeuren> {
  const { rows } = await knex.raw<{ rows: Werkvoorkeuren[] }>(
    `select (select coalesce(json_agg(json_build_object('id', id, 'naam', naam, 'vraag', vraag) order by lower(naam), naam), '[]')
             from bewaarde_filters where medewerker_id = :medewerkerId) as filters,
            (select kolommen from gekozen_kolommen where medewerker_id = :medewerkerId) as kolommen`,
    { medewerkerId },
  );
  return rows[0] ?? { filters: [], kolommen: null };
}
