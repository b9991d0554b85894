import type { Knex } from 'knex';

/** A stuck step, with the size of the group it belongs to. Instants in milliseconds since 1970. */
export interface Vastgelopenstap {
  readonly workflowId: string;
  readonly runId: string;
  readonly activiteit: string;
  readonly fouttype: string;
  readonly zaaknummer: string | null;
  readonly pogingen: number;
  readonly melding: string;
  readonly sindsMs: number;
  readonly laatstMs: number;
  readonly groepAantal: number;
  readonly groepSindsMs: number;
}

interface Rij extends Omit<Vastgelopenstap, 'sindsMs' | 'laatstMs' | 'groepSindsMs'> {
  readonly sinds: Date;
  readonly laatst: Date;
  readonly groepSinds: Date;
}

/** The first `perGroep` steps of every activity and cause, oldest first; the largest group first. */
export async function listVastgelopenstappen(knex: Knex, perGroep: number): Promise<readonly Vastgelopenstap[]> {
  const { rows } = await knex.raw<{ rows: Rij[] }>(
    `with stap as (
       select v.*, coalesce(v.fouttype, 'onbekend') as soort,
              count(*) over groep as aantal, min(v.sinds) over groep as oudste,
              row_number() over (partition by v.activiteit, coalesce(v.fouttype, 'onbekend') order by v.sinds, v.workflow_id, v.activity_id) as plaats
       from vastgelopen_stappen v
       window groep as (partition by v.activiteit, coalesce(v.fouttype, 'onbekend')))
     select workflow_id as "workflowId", run_id as "runId", activiteit, soort as fouttype, zaaknummer, pogingen, coalesce(melding, '') as melding,
            sinds, laatst, aantal::int as "groepAantal", oudste as "groepSinds"
     from stap where plaats <= ? order by aantal desc, oudste, activiteit, soort, plaats limit 500`,
    [perGroep],
  );
  return rows.map(({ sinds, laatst, groepSinds, ...rij }) => ({
    ...rij,
    sindsMs: sinds.getTime(),
    laatstMs: laatst.getTime(),
    groepSindsMs: groepSinds.getTime(),
  }));
}
