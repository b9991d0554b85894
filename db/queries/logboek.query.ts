import type { Knex } from 'knex';
import { controleerHashketens } from '#db/controle/hashketen';
import type { Datum } from '#domain/waarden/datum';

/** A line of the logboek. */
export interface Logboekrij {
  readonly volgnummer: number;
  readonly regel: number;
  readonly procedureId: string | null;
  readonly tekst: string;
  /** Name of the medewerker; null when the system did it by itself. */
  readonly door: string | null;
  readonly op: Datum;
  /** Milliseconds since 1970. */
  readonly momentMs: number;
}

/** The logboek of a zaak, newest first, and the line from which its chain breaks, if it does. */
export interface Logboek {
  readonly regels: readonly Logboekrij[];
  readonly breuk: { readonly volgnummer: number; readonly regel: number } | null;
}

/** Reads the whole logboek of a zaak and recomputes its chain of hashes. */
export async function readLogboek(knex: Knex, zaakId: string, zaaknummer: string): Promise<Logboek> {
  const [regels, breuken] = await Promise.all([listRegels(knex, zaakId), controleerHashketens(knex, zaaknummer)]);
  return { regels, breuk: breuken[0] ?? null };
}

async function listRegels(knex: Knex, zaakId: string): Promise<readonly Logboekrij[]> {
  const rijen = await knex('logboek as l')
    .leftJoin('medewerkers as m', 'm.id', 'l.door')
    .where('l.zaak_id', zaakId)
    .orderBy([
      { column: 'l.volgnummer', order: 'desc' },
      { column: 'l.regel', order: 'desc' },
    ])
    .select<(Omit<Logboekrij, 'momentMs'> & { readonly moment: Date })[]>(
      'l.volgnummer',
      'l.regel',
      'l.procedure_id as procedureId',
      'l.tekst',
      'l.op',
      'l.moment',
      knex.raw('coalesce(m.naam, l.door) as door'),
    );
  return rijen.map(({ moment, ...rij }) => ({ ...rij, momentMs: moment.getTime() }));
}
