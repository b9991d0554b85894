import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { TREKWIJZE, trekPlaatsen } from '#domain/kwaliteit/trekking';
import type { Besluitsoort } from '#domain/processen/effecten';
import type { Datum } from '#domain/waarden/datum';

/** Which besluiten, how many of them, and by which seed. Both days included; it is the dagtekening that counts. */
export interface Steekproefvraag {
  /** Token of the form: sending it twice is one draw. */
  readonly sleutel: string;
  readonly van: Datum;
  readonly tot: Datum;
  readonly besluitsoorten: readonly Besluitsoort[];
  readonly gevraagd: number;
  readonly zaad: number;
  readonly door: string;
  readonly op: Datum;
  readonly momentMs: number;
}

/** Draws and keeps the draw; gives its id, or null when there is nothing to draw from. */
export async function trekSteekproef(knex: Knex, vraag: Steekproefvraag): Promise<string | null> {
  return knex.transaction(async (trx) => {
    const ids = await listVerzameling(trx, vraag);
    if (ids.length === 0) return null;
    const [nieuw] = await trx('steekproeven')
      .insert(maakRij(vraag, ids))
      .onConflict('sleutel')
      .ignore()
      .returning<{ id: string }[]>('id');
    if (!nieuw) return findId(trx, vraag.sleutel);
    const getrokken = trekPlaatsen(ids.length, vraag.gevraagd, vraag.zaad).map((plaats, i) => ({
      steekproef_id: nieuw.id,
      volgorde: i + 1,
      besluit_id: ids[plaats - 1],
    }));
    await trx('steekproeftrekkingen').insert(getrokken);
    return nieuw.id;
  });
}

/** The whole set in one statement, so that what is drawn, counted and hashed is the same set. */
async function listVerzameling(trx: Knex, { van, tot, besluitsoorten }: Steekproefvraag): Promise<readonly string[]> {
  return trx('besluiten')
    .whereBetween('dagtekening', [van, tot])
    .whereIn('besluitsoort', [...besluitsoorten])
    .orderBy('id')
    .pluck<string[]>('id');
}

async function findId(trx: Knex, sleutel: string): Promise<string | null> {
  const rij = await trx('steekproeven').where({ sleutel }).first<{ id: string } | undefined>('id');
  return rij?.id ?? null;
}

function maakRij(vraag: Steekproefvraag, ids: readonly string[]): Readonly<Record<string, unknown>> {
  const { sleutel, van, tot, gevraagd, zaad, door, op } = vraag;
  return {
    ...{ sleutel, van, tot, gevraagd, zaad, door, op },
    besluitsoorten: [...vraag.besluitsoorten],
    trekwijze: TREKWIJZE,
    omvang: ids.length,
    verzameling: createHash('sha256').update(ids.join(',')).digest('hex'),
    moment: new Date(vraag.momentMs),
  };
}
