import type { Knex } from 'knex';
import type { Vaardigheid } from '#domain/verdeling/uitgifte';
import type { Datum } from '#domain/waarden/datum';

/** What a PZB can take from now on, and who says so. */
export interface Capaciteitswijziging {
  readonly medewerkerId: string;
  readonly vaardigheid: Vaardigheid;
  readonly zakenPerWeek: number;
  readonly afwezigVan: Datum | null;
  readonly afwezigTot: Datum | null;
  readonly door: string;
  readonly momentMs: number;
}

/** Keeps it in the place of what was there. */
export async function bewaarCapaciteit(knex: Knex, wijziging: Capaciteitswijziging): Promise<void> {
  await knex('pzb_capaciteit')
    .insert({
      medewerker_id: wijziging.medewerkerId,
      vaardigheid: wijziging.vaardigheid,
      zaken_per_week: wijziging.zakenPerWeek,
      afwezig_van: wijziging.afwezigVan,
      afwezig_tot: wijziging.afwezigTot,
      gewijzigd_door: wijziging.door,
      gewijzigd_op: new Date(wijziging.momentMs),
    })
    .onConflict('medewerker_id')
    .merge();
}
