import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** A betaalrun as the steps of paying see it. Instants in milliseconds since 1970. */
export interface Run {
  readonly betaalrunId: string;
  readonly runnummer: string;
  readonly status: 'samengesteld' | 'bestand gereed' | 'verzending begonnen' | 'verzonden' | 'verwerkt';
  readonly op: Datum;
  readonly aantal: number;
  readonly totaalCenten: number;
  readonly berichtId: string | null;
  readonly bestandHash: string | null;
  readonly aangemaaktMs: number;
}

/** One run; `vergrendel` keeps others from changing it until the transaction ends. Throws when there is none. */
export async function readRun(
  knex: Knex | Knex.Transaction,
  betaalrunId: string,
  opties: { readonly vergrendel?: boolean } = {},
): Promise<Run> {
  const vraag = knex('betaalruns')
    .where({ id: betaalrunId })
    .first<(Omit<Run, 'aangemaaktMs'> & { readonly aangemaakt_op: Date }) | undefined>(
      'id as betaalrunId',
      'runnummer',
      'status',
      'op',
      'aantal',
      'totaal_centen as totaalCenten',
      'bericht_id as berichtId',
      'bestand_hash as bestandHash',
      'aangemaakt_op',
    );
  const rij = await (opties.vergrendel === true ? vraag.forUpdate() : vraag);
  if (!rij) throw new Error(`betaalrun ${betaalrunId} staat niet in het dossier`);
  const { aangemaakt_op, ...run } = rij;
  return { ...run, aangemaaktMs: aangemaakt_op.getTime() };
}
