import type { Knex } from 'knex';

const SQL = `
-- What is done, over all teams: newest first, by fase, by name. Open zaken are not in these, so acts on them do not pay for it.
create index zaak_overzicht_klaar on zaak_overzicht (afgesloten_op, zaak_id) where afgesloten_op is not null;
create index zaak_overzicht_klaar_fase on zaak_overzicht (fase, afgesloten_op, zaak_id) where afgesloten_op is not null;
create index zaak_overzicht_klaar_naam on zaak_overzicht (sorteernaam(naam), zaak_id) where afgesloten_op is not null;
-- One zaak in forty has spoed: whatever else is asked of those, they are found here.
create index zaak_overzicht_spoed on zaak_overzicht (zaak_id) where spoed;
`;

/** Lists of what is done and of spoed, quick also for who looks at all teams. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
