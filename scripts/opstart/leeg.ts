import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { GEHEIMENBESTAND } from '#scripts/opstart/geheimen';
import { REGISTERBESTAND } from '#scripts/opstart/register';
import { postgresDatamap } from '#scripts/servers/postgresdatamap';
import { StartFout } from '#scripts/servers/startfout';

/** What we put in a data folder. Only this is deleted: the folder may have been chosen by hand and hold other things. */
const EIGEN = [
  ...['postgres', 'postgres.nieuw', 'postgres.wachtwoord', 'bank', 'console', 'logs', 'uploads'],
  ...['temporal.db', 'temporal.db-wal', 'temporal.db-shm', GEHEIMENBESTAND, REGISTERBESTAND],
];

/** Deletes the data of one folder, the part of PostgreSQL also when it lies elsewhere. */
export function maakLeeg(map: string): void {
  const database = postgresDatamap(map);
  for (const pad of [database, `${database}.nieuw`, ...EIGEN.map((naam) => join(map, naam))])
    rmSync(pad, { recursive: true, force: true });
}

/** Asks whether the data may go. Without a terminal nobody can answer: then `--ja` is needed. */
export async function magLeeg(map: string, ja: boolean): Promise<boolean> {
  if (ja) return true;
  if (!process.stdin.isTTY)
    throw new StartFout('--leeg asks before it deletes, and there is no terminal to ask on: add --ja.', 2);
  const vraag = createInterface({ input: process.stdin, output: process.stdout });
  const antwoord = await vraag.question(`Alle gegevens in ${map} worden gewist. Doorgaan? [j/N] `);
  vraag.close();
  return /^j(a)?$/i.test(antwoord.trim());
}
