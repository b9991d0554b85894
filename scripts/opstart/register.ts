import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '#scripts/servers/kind';
import { StartFout } from '#scripts/servers/startfout';

/** A process, with the moment it began so that its number is not mistaken for that of a later process. */
interface Ingeschreven {
  readonly naam: string;
  readonly pid: number;
  readonly begin: string;
}

/** Name of the file in the data folder that says which processes run on it. */
export const REGISTERBESTAND = 'processen.json';

/** When a process began, as the kernel counts; empty when it is gone, and `?` where the kernel does not say. */
function beginVan(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EPERM') return '';
  }
  try {
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return velden[0] === 'Z' ? '' : (velden[19] ?? '?');
  } catch {
    return existsSync('/proc/self/stat') ? '' : '?';
  }
}

function leeft({ pid, begin }: Ingeschreven): boolean {
  return beginVan(pid) === begin;
}

function lees(map: string): Ingeschreven[] {
  try {
    return JSON.parse(readFileSync(join(map, REGISTERBESTAND), 'utf8')) as Ingeschreven[];
  } catch {
    return [];
  }
}

/** Writes down which processes run on this data folder: this one first, then its parts. */
export function schrijfIn(map: string, kinderen: readonly Kind[]): void {
  const processen = [{ naam: 'npm start', pid: process.pid }, ...kinderen.filter((kind) => kind.leeft())];
  const ingeschreven = processen.flatMap(({ naam, pid }) =>
    pid === undefined ? [] : [{ naam, pid, begin: beginVan(pid) }],
  );
  // Under another name first: who reads meanwhile, finds all of it.
  const bestand = join(map, REGISTERBESTAND);
  writeFileSync(`${bestand}.nieuw`, JSON.stringify(ingeschreven), { mode: 0o600 });
  renameSync(`${bestand}.nieuw`, bestand);
}

/** Forgets the processes: all have stopped. */
export function schrijfUit(map: string): void {
  rmSync(join(map, REGISTERBESTAND), { force: true });
}

/** Stops with a sentence when the system already runs on this data folder. */
export function eisAlleenrecht(map: string): void {
  const [toezichthouder] = lees(map);
  if (toezichthouder === undefined || toezichthouder.pid === process.pid || !leeft(toezichthouder)) return;
  throw new StartFout(
    `Herstelbalie draait al op ${map} (proces ${toezichthouder.pid}): stop die eerst, of kies een andere map met HERSTELBALIE_MAP.`,
  );
}

function signaleer({ pid }: Ingeschreven, signaal: NodeJS.Signals): void {
  try {
    process.kill(pid, signaal);
  } catch {
    // It ended in the meantime.
  }
}

/** Stops parts that outlived a supervisor that was killed; answers how many there were. */
export async function ruimRestenOp(map: string): Promise<number> {
  const resten = lees(map).slice(1).filter(leeft);
  for (const rest of resten)
    signaleer(rest, rest.naam === 'PostgreSQL' || rest.naam === 'Temporal' ? 'SIGINT' : 'SIGTERM');
  const tot = Date.now() + 10_000;
  while (resten.some(leeft) && Date.now() < tot) await new Promise((verder) => setTimeout(verder, 100));
  for (const rest of resten.filter(leeft)) signaleer(rest, 'SIGKILL');
  return resten.length;
}
