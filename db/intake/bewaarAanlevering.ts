import type { Knex } from 'knex';

/** A file that came in with a form, recognised and scanned. */
export interface Aanlevering {
  /** Token of the form, later the key of the act. */
  readonly sleutel: string;
  readonly zaakId: string;
  readonly door: string;
  readonly bestandsnaam: string;
  readonly bestandstype: string;
  readonly inhoud: Buffer;
  /** sha-256 of the content in hex; the database checks it. */
  readonly hash: string;
  readonly scanner: string;
  readonly momentMs: number;
}

/** A file nobody took into a dossier is personal data without a purpose. */
const BEWAARDAGEN = 7;

/**
 * Keeps a file until the act of its form takes it into the dossier. Sending the form again replaces it, until the act was accepted.
 * A token of somebody else or of another zaak is refused. What waited for a week is removed.
 */
export async function bewaarAanlevering(knex: Knex, aanlevering: Aanlevering): Promise<void> {
  const { sleutel, zaakId, door, bestandsnaam, hash, inhoud, bestandstype, scanner, momentMs } = aanlevering;
  const moment = new Date(momentMs);
  await knex.transaction(async (trx) => {
    await ruimOp(trx, momentMs);
    await trx('stukinhoud')
      .insert({ hash, inhoud, bytes: inhoud.length, bestandstype, scanner, gescand_op: moment })
      .onConflict('hash')
      .ignore();
    await zetKlaar(trx, { sleutel, zaakId, hash, bestandsnaam, door, moment });
  });
}

const ZET_KLAAR = `
  insert into stukaanleveringen as a (sleutel, zaak_id, hash, bestandsnaam, door, aangeleverd_op)
  select :sleutel, :zaakId::uuid, :hash, :bestandsnaam, :door, :moment::timestamptz
  where not exists (select 1 from handelingen h where h.sleutel = :sleutel)
  on conflict (sleutel) do update set hash = excluded.hash, bestandsnaam = excluded.bestandsnaam
    where a.zaak_id = excluded.zaak_id and a.door = excluded.door`;

/** A form whose act was done already needs no file any more. */
async function zetKlaar(
  trx: Knex.Transaction,
  rij: Pick<Aanlevering, 'sleutel' | 'zaakId' | 'hash' | 'bestandsnaam' | 'door'> & { readonly moment: Date },
): Promise<void> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(ZET_KLAAR, { ...rij });
  if (rowCount > 0) return;
  const bezet = await trx('stukaanleveringen')
    .where('sleutel', rij.sleutel)
    .first<{ door: string } | undefined>('door');
  if (bezet) throw new Error(`formulier ${rij.sleutel} is al voor iets anders gebruikt`);
}

/** Gives a file that waits to the next form: the token of the first one was used up. */
export async function geefAanleveringDoor(knex: Knex, van: string, naar: string): Promise<void> {
  await knex('stukaanleveringen').where({ sleutel: van }).update({ sleutel: naar });
}

async function ruimOp(trx: Knex.Transaction, nuMs: number): Promise<void> {
  const grens = new Date(nuMs - BEWAARDAGEN * 24 * 3_600_000);
  const weg = await trx('stukaanleveringen')
    .where('aangeleverd_op', '<', grens)
    .delete()
    .returning<{ hash: string }[]>('hash');
  if (weg.length === 0) return;
  await trx('stukinhoud as i')
    .whereIn(
      'i.hash',
      weg.map((rij) => rij.hash),
    )
    .whereNotExists(trx('stukversies as v').select(trx.raw('1')).whereRaw('v.hash = i.hash'))
    .whereNotExists(trx('stukaanleveringen as a').select(trx.raw('1')).whereRaw('a.hash = i.hash'))
    .delete();
}
