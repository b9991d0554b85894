import type { Knex } from 'knex';

/** A zaak that is going to be assigned. */
export interface Verdeelzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly naam: string;
  /** Procedure in which zaken are assigned. */
  readonly procedureId: string;
}

/** The zaken with these numbers, in the order of their numbers; one that does not exist is left out. */
export async function listVerdeelzaken(knex: Knex, zaaknummers: readonly string[]): Promise<readonly Verdeelzaak[]> {
  return (
    knex('zaak_overzicht as o')
      .leftJoin('procedures as p', (koppeling) => {
        koppeling.on('p.zaak_id', 'o.zaak_id').andOnVal('p.soort', 'aanmelding');
      })
      .whereIn('o.zaaknummer', [...zaaknummers])
      .orderBy('o.zaaknummer')
      // A zaak that is still being started has no procedures yet; its first one will have this id.
      .select<Verdeelzaak[]>(
        'o.zaak_id as zaakId',
        'o.zaaknummer',
        'o.naam',
        knex.raw(`coalesce(p.procedure_id, 'aanmelding-1') as "procedureId"`),
      )
  );
}
