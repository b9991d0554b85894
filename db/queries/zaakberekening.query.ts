import type { Knex } from 'knex';
import type { Besluit } from '#domain/processen/effecten';
import type { Datum } from '#domain/waarden/datum';

/** A besluit as it was established. */
export interface Besluitrij {
  readonly besluitsoort: Besluit['besluitsoort'];
  readonly uitkomst: Besluit['uitkomst'];
  readonly dagtekening: Datum;
  readonly bedragCenten: number;
  readonly regels: Besluit['regels'];
  readonly redenen: readonly string[];
  readonly regelversie: string;
  readonly opgesteldDoor: string;
  readonly geaccordeerdDoor: string;
}

/** All besluiten of a zaak, newest first, with the names of who made and who approved them. */
export async function listBesluiten(knex: Knex, zaakId: string): Promise<readonly Besluitrij[]> {
  return knex('besluiten as b')
    .leftJoin('medewerkers as o', 'o.id', 'b.opgesteld_door')
    .leftJoin('medewerkers as g', 'g.id', 'b.geaccordeerd_door')
    .where('b.zaak_id', zaakId)
    .orderBy('b.dagtekening', 'desc')
    .select<Besluitrij[]>(
      'b.besluitsoort',
      'b.uitkomst',
      'b.dagtekening',
      'b.bedrag_centen as bedragCenten',
      'b.regels',
      'b.redenen',
      'b.regelversie',
      knex.raw('coalesce(o.naam, b.opgesteld_door) as "opgesteldDoor"'),
      knex.raw('coalesce(g.naam, b.geaccordeerd_door) as "geaccordeerdDoor"'),
    );
}

/** A payment order of a zaak. */
export interface Betaalrij {
  readonly opdrachtnummer: string;
  readonly regeling: string;
  readonly bedragCenten: number;
  readonly status: string;
  readonly iban: string | null;
  /** Null also when it was paid and came back. */
  readonly betaaldOp: Datum | null;
  readonly retourReden: string | null;
}

/** All payment orders of a zaak, in the order in which they were made. */
export async function listBetaalopdrachten(knex: Knex, zaakId: string): Promise<readonly Betaalrij[]> {
  return knex('betaalopdrachten as b')
    .leftJoin('rekeningen as r', 'r.id', 'b.rekening_id')
    .where('b.zaak_id', zaakId)
    .orderBy('b.opdrachtnummer')
    .select<Betaalrij[]>(
      'b.opdrachtnummer',
      'b.regeling',
      'b.bedrag_centen as bedragCenten',
      'b.status',
      'r.iban',
      knex.raw(`case when b.status = 'betaald' then b.betaald_op end as "betaaldOp"`),
      'b.retour_reden as retourReden',
    );
}

/** Something received earlier under a herstelmaatregel. */
export interface Ontvangstrij {
  readonly regeling: string;
  readonly bedragCenten: number;
  readonly op: Datum;
}

/** All that counts as already received (Wht 2.7 lid 4). */
export async function listOntvangsten(knex: Knex, zaakId: string): Promise<readonly Ontvangstrij[]> {
  return knex('ontvangsten')
    .where('zaak_id', zaakId)
    .orderBy('op')
    .select<Ontvangstrij[]>({ regeling: 'regeling', bedragCenten: 'bedrag_centen', op: 'op' });
}
