import type { Knex } from 'knex';
import type { EuroCenten } from '#domain/waarden/geld';

/** One order as it goes into the payment file. */
export interface Bestandsregel {
  readonly zaakId: string;
  readonly endToEndId: string;
  readonly naam: string;
  readonly iban: string;
  readonly bedrag: EuroCenten;
  readonly zaaknummer: string;
}

/** The orders of a run, by number: always in the same order. */
export async function listBestandsregels(
  knex: Knex | Knex.Transaction,
  betaalrunId: string,
): Promise<readonly Bestandsregel[]> {
  return knex('betaalopdrachten as o')
    .join('zaken as z', 'z.id', 'o.zaak_id')
    .join('rekeningen as r', 'r.id', 'o.rekening_id')
    .where('o.betaalrun_id', betaalrunId)
    .orderBy('o.opdrachtnummer')
    .select<Bestandsregel[]>(
      'o.zaak_id as zaakId',
      'o.end_to_end_id as endToEndId',
      'r.tenaamstelling as naam',
      'r.iban',
      'o.bedrag_centen as bedrag',
      'z.zaaknummer',
    );
}

/** Keeps the file of a run; from now on the run has this file and no other. */
export async function bewaarBestand(
  trx: Knex.Transaction,
  betaalrunId: string,
  bestand: { readonly berichtId: string; readonly xml: string; readonly hash: string },
): Promise<void> {
  const { berichtId, xml, hash } = bestand;
  const aantal = await trx('betaalruns')
    .where({ id: betaalrunId, status: 'samengesteld' })
    .update({ bericht_id: berichtId, bestand: xml, bestand_hash: hash, status: 'bestand gereed' });
  if (aantal !== 1) throw new Error(`betaalrun ${betaalrunId} heeft al een bestand`);
}

/** The file of a run as it was made. Throws when it was not made yet. */
export async function readBestand(knex: Knex | Knex.Transaction, betaalrunId: string): Promise<string> {
  const rij = await knex('betaalruns')
    .where({ id: betaalrunId })
    .first<{ bestand: string | null } | undefined>('bestand');
  if (!rij?.bestand) throw new Error(`betaalrun ${betaalrunId} heeft nog geen bestand`);
  return rij.bestand;
}
