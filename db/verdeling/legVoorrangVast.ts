import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** A change of priority with its ground. `uiterlijk` null: what was written before no longer holds. */
export interface Voorrangfeit {
  /** Token of the form: sending it twice is one change. */
  readonly sleutel: string;
  readonly zaakId: string;
  readonly soort: 'rechterlijke termijn' | 'ingebrekestelling';
  readonly ontvangenOp: Datum;
  readonly uiterlijk: Datum | null;
  readonly grond: string;
  readonly door: string;
  readonly op: Datum;
  readonly momentMs: number;
}

/** Adds the change to the log; nothing that was written before is changed. */
export async function legVoorrangVast(knex: Knex, feit: Voorrangfeit): Promise<void> {
  await knex('wachtrijfeiten')
    .insert({
      sleutel: feit.sleutel,
      zaak_id: feit.zaakId,
      soort: feit.soort,
      ontvangen_op: feit.ontvangenOp,
      uiterlijk: feit.uiterlijk,
      grond: feit.grond,
      door: feit.door,
      op: feit.op,
      moment: new Date(feit.momentMs),
    })
    .onConflict('sleutel')
    .ignore();
}
