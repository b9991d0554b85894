import type { Knex } from 'knex';

/** Numbers beside the menu. */
export interface Tellers {
  readonly werkvoorraad: number;
  readonly taken: number;
  readonly terAkkoord: number;
}

/** How much work waits for a medewerker: own open zaken, open taken, and taken for the second pair of eyes. */
export async function telMenu(knex: Knex, medewerkerId: string, rollen: readonly string[]): Promise<Tellers> {
  const antwoord = await knex.raw<{ rows: Tellers[] }>(
    `select
       (select count(*)::int from zaak_overzicht where behandelaar_id = :wie and afgesloten_op is null) as "werkvoorraad",
       (select count(*)::int from taken where afgerond_op is null
          and (medewerker_id = :wie or (medewerker_id is null and rol = any(:rollen)))) as "taken",
       (select count(*)::int from taken where afgerond_op is null and medewerker_id is null
          and rol = any(:rollen) and rol in ('beoordelaar', 'betaling')) as "terAkkoord"`,
    { wie: medewerkerId, rollen: [...rollen] },
  );
  return antwoord.rows[0] ?? { werkvoorraad: 0, taken: 0, terAkkoord: 0 };
}
