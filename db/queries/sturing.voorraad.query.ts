import type { Knex } from 'knex';
import { PROCEDURE } from '#db/queries/sturing.selectie';
import { WACHTTIJDEN } from '#domain/sturing/wachttijd';
import type { Datum } from '#domain/waarden/datum';

/** Open zaken of one fase, team and span of waiting. */
export interface Voorraadcel {
  readonly procedure: string;
  readonly fase: string;
  readonly fasetitel: string;
  readonly team: string;
  /** Name of the span. */
  readonly wacht: string;
  readonly aantal: number;
}

/** The work in stock, counted once: wait distribution, fase and team are sums of these. */
export async function telVoorraad(knex: Knex, peildatum: Datum): Promise<readonly Voorraadcel[]> {
  const spannen = WACHTTIJDEN.map(({ naam, tot }) =>
    tot === null ? `else '${naam}'` : `when :peildatum::date - o.ontvangen_op <= ${tot} then '${naam}'`,
  );
  const { rows } = await knex.raw<{ rows: Voorraadcel[] }>(
    `select ${PROCEDURE} as procedure, o.fase, min(o.fasetitel) as fasetitel, o.team, case ${spannen.join(' ')} end as wacht, count(*)::int as aantal
     from zaak_overzicht o where o.afgesloten_op is null
     group by 1, 2, 4, 5`,
    { peildatum },
  );
  return rows;
}
