/** (a) Import of aanmeldingen from a file: rows a second, and the most memory the import ever had. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { nietGemeten, type Meting } from '#bench/volume/meting';
import { piekMib } from '#bench/volume/geheugen';
import { telRijen } from '#bench/volume/invoer';
import type { Benchsysteem } from '#bench/volume/systeem';
import { WORTEL } from '#scripts/servers/mappen';

/** How one file went in. */
export interface Importloop {
  readonly rijen: number;
  readonly seconden: number;
  /** Null where the kernel does not tell. */
  readonly piekMib: number | null;
}

/** Imports a file with the command of the project, and parks the starts of its zaken: the bench lets them go when it measures them. */
export async function importeerBestand({ map, databaseUrl, knex }: Benchsysteem, pad: string): Promise<Importloop> {
  const log = openSync(join(map, 'logs', 'import.log'), 'a');
  const begin = performance.now();
  const kind = spawn(process.execPath, [join(WORTEL, 'scripts', 'importeer.mjs'), pad], {
    stdio: ['ignore', log, log],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  closeSync(log);
  let piek: number | null = null;
  const kijk = setInterval(() => (piek = piekMib(kind.pid) ?? piek), 50);
  const code = await new Promise<number | null>((klaar) => kind.once('exit', klaar));
  clearInterval(kijk);
  const seconden = (performance.now() - begin) / 1000;
  // Rows with a mistake give another code; they are counted below.
  if (code !== 0 && code !== 2) throw new Error(`the import ended with ${code ?? 'a signal'}: see import.log`);
  await knex('outbox').where({ soort: 'zaak.start', verwerkt_op: null }).update({ volgende_poging_op: 'infinity' });
  return { rijen: await telRijen(pad), seconden, piekMib: piek };
}

/** The figures of the files together. */
export function meetImport(lopen: readonly Importloop[]): readonly Meting[] {
  const rijen = lopen.reduce((som, loop) => som + loop.rijen, 0);
  const seconden = lopen.reduce((som, loop) => som + loop.seconden, 0);
  const pieken = lopen.flatMap((loop) => loop.piekMib ?? []);
  const basis = { deel: 'a', sleutel: 'import-piek', wat: 'Most memory of the import', eenheid: 'MiB' } as const;
  return [
    {
      ...{ deel: 'a', sleutel: 'import-tempo', wat: `Import of ${rijen} rows`, waarde: rijen / seconden },
      ...{ eenheid: 'rows/s', budget: '389 rows/s (70.000 in 3 minutes)' },
    },
    { deel: 'a', sleutel: 'import-duur', wat: 'Time for all of them', waarde: seconden, eenheid: 's' },
    pieken.length === 0
      ? nietGemeten(basis, 'the kernel does not tell')
      : { ...basis, waarde: Math.max(...pieken), budget: 'constant' },
  ];
}
