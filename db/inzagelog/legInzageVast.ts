import type { Knex } from 'knex';
import { voorbereid } from '#db/voorbereid';

/** Who looked at what. */
export interface Inzage {
  readonly medewerkerId: string;
  readonly wat: string;
  readonly zaaknummer: string | null;
  /** Milliseconds since 1970. */
  readonly momentMs: number;
  readonly verzoekId: string;
}

/** Adds one line to the inzagelog. */
export async function legInzageVast(knex: Knex, inzage: Inzage): Promise<void> {
  await knex('inzagelog')
    .insert({
      medewerker_id: inzage.medewerkerId,
      wat: inzage.wat,
      zaaknummer: inzage.zaaknummer,
      moment: new Date(inzage.momentMs),
      verzoek_id: inzage.verzoekId,
    })
    .options(voorbereid('schrijf-inzage'));
}
