/** (e) What everything takes with all workflows open. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '#bench/volume/bench';
import { aandeelMib, residentMib } from '#bench/volume/geheugen';
import { nietGemeten, type Meting } from '#bench/volume/meting';
import { leesTellers } from '#bench/volume/tellers';

/** What a worker was before it had anything to do. */
export interface Beginstand {
  readonly workerMib: number | null;
}

/** Reads the memory of a worker that has just started. */
export function leesBeginstand({ systeem }: Bench): Beginstand {
  return { workerMib: residentMib(systeem.kind('Worker')?.pid) };
}

type Basis = Pick<Meting, 'deel' | 'sleutel' | 'wat' | 'eenheid'>;

function regel(basis: Basis, waarde: number | null, rest: Partial<Meting> = {}): Meting {
  return waarde === null ? nietGemeten(basis, 'the kernel does not tell') : { ...basis, waarde, ...rest };
}

function bestandMib(pad: string): number {
  try {
    return statSync(pad).size / 1024 ** 2;
  } catch {
    return 0;
  }
}

/** The figures; `open` workflows run now. */
export async function meetGeheugen({ systeem, metingen }: Bench, begin: Beginstand, open: number): Promise<void> {
  const { map, knex, adressen } = systeem;
  const { inGeheugen } = await leesTellers(adressen.metrics);
  const worker = residentMib(systeem.kind('Worker')?.pid);
  const basis = (sleutel: string, wat: string, eenheid: string): Basis => ({ deel: 'e', sleutel, wat, eenheid });
  const perStuk = (mib: number | null): number | null => (mib === null || open === 0 ? null : (mib * 1024) / open);
  const temporal = residentMib(systeem.kind('Temporal')?.pid);
  const opSchijf = ['temporal.db', 'temporal.db-wal'].reduce((som, naam) => som + bestandMib(join(map, naam)), 0);
  const { rows } = await knex.raw<{ rows: { bytes: number }[] }>(
    'select pg_database_size(current_database()) as bytes',
  );
  const dossier = (rows[0]?.bytes ?? 0) / 1024 ** 2;
  const [zaken] = await knex('zaken').count<{ n: number }[]>('* as n');
  const cache =
    worker === null || begin.workerMib === null || inGeheugen === 0
      ? null
      : ((worker - begin.workerMib) * 1024) / inGeheugen;
  metingen.push(
    { ...basis('open', 'Workflows open', ''), waarde: open },
    regel(basis('worker-begin', 'Worker just started', 'MiB'), begin.workerMib),
    regel(basis('worker', 'Worker with all of them open', 'MiB'), worker, { budget: '< 1.536 MiB' }),
    { ...basis('cache', 'Workflows in its cache', ''), waarde: inGeheugen },
    regel(basis('per-cache', 'Growth of the worker per workflow in the cache', 'kB'), cache),
    regel(basis('temporal', 'Temporal server', 'MiB'), temporal),
    regel(basis('temporal-per-stuk', 'Temporal server per open workflow', 'kB'), perStuk(temporal)),
    { ...basis('temporal-schijf', 'State of Temporal on disk', 'MiB'), waarde: opSchijf },
    regel(basis('temporal-schijf-per-stuk', 'On disk per open workflow', 'kB'), perStuk(opSchijf)),
    regel(basis('postgres', 'PostgreSQL', 'MiB'), aandeelMib(systeem.kind('PostgreSQL')?.pid)),
    { ...basis('dossier', 'Dossier on disk', 'MiB'), waarde: dossier },
    { ...basis('dossier-per-zaak', 'Dossier per zaak', 'kB'), waarde: (dossier * 1024) / Math.max(1, zaken?.n ?? 0) },
    regel(basis('web', 'Web', 'MiB'), residentMib(systeem.kind('Web')?.pid)),
  );
}
