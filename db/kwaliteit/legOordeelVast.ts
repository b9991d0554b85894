import type { Knex } from 'knex';
import type { Oordeel } from '#domain/kwaliteit/oordeel';
import type { Datum } from '#domain/waarden/datum';

/** What a checker says of a besluit that was drawn. */
export interface Controleoordeel {
  /** Token of the form: sending it twice is one oordeel. */
  readonly sleutel: string;
  readonly steekproefId: string;
  readonly besluitId: string;
  readonly oordeel: Oordeel;
  readonly toelichting: string | null;
  readonly door: string;
  readonly op: Datum;
  readonly momentMs: number;
}

/** Adds the oordeel; the database refuses who made or approved the besluit. */
export async function legOordeelVast(knex: Knex, oordeel: Controleoordeel): Promise<void> {
  await knex('steekproefoordelen')
    .insert({
      sleutel: oordeel.sleutel,
      steekproef_id: oordeel.steekproefId,
      besluit_id: oordeel.besluitId,
      oordeel: oordeel.oordeel,
      toelichting: oordeel.toelichting,
      door: oordeel.door,
      op: oordeel.op,
      moment: new Date(oordeel.momentMs),
    })
    .onConflict('sleutel')
    .ignore();
}
