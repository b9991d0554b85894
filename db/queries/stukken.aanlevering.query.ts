import type { Knex } from 'knex';

/** A file that came in with a form and waits for its act. */
export interface Wachtendbestand {
  readonly hash: string;
  readonly bestandsnaam: string;
  readonly bytes: number;
}

/** The file that came in with this form of this person, or null. */
export async function findAanlevering(
  knex: Knex,
  formulier: { readonly sleutel: string; readonly zaakId: string; readonly door: string },
): Promise<Wachtendbestand | null> {
  const rij = await knex('stukaanleveringen as a')
    .join('stukinhoud as i', 'i.hash', 'a.hash')
    .where({ 'a.sleutel': formulier.sleutel, 'a.zaak_id': formulier.zaakId, 'a.door': formulier.door })
    .first<Wachtendbestand | undefined>('a.hash', 'a.bestandsnaam', 'i.bytes');
  return rij ?? null;
}

/** What the dossier knows of a file that is sent in. */
export interface Bekendbestand {
  readonly sleutel: string;
  readonly soort: string;
  readonly jaar: number | null;
}

/** The version of a stuk in this zaak with exactly this content, or null. */
export async function findZelfdeInhoud(knex: Knex, zaakId: string, hash: string): Promise<Bekendbestand | null> {
  const rij = await knex('stukversies as v')
    .join('stukken as s', 's.id', 'v.stuk_id')
    .where({ 's.zaak_id': zaakId, 'v.hash': hash })
    .orderBy('v.moment')
    .first<Bekendbestand | undefined>('v.sleutel', 'v.soort', 'v.jaar');
  return rij ?? null;
}

/** Hash of the file that this form brought into the dossier, or null: a form that is sent again after it was done needs no file any more. */
export async function findVerwerkteInhoud(knex: Knex, zaakId: string, sleutel: string): Promise<string | null> {
  const rij = await knex('stukversies as v')
    .join('stukken as s', 's.id', 'v.stuk_id')
    .where({ 's.zaak_id': zaakId, 'v.sleutel': sleutel })
    .first<{ hash: string } | undefined>('v.hash');
  return rij?.hash ?? null;
}
