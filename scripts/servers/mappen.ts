import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Root of the project. */
export const WORTEL = resolve(__dirname, '..', '..');

/** Where what was fetched or built is kept for every work tree of this user. */
export function cacheMap(): string {
  const basis = process.env['XDG_CACHE_HOME'];
  return join(basis === undefined || basis === '' ? join(homedir(), '.cache') : basis, 'herstelbalie');
}

/** Where a run keeps its data: `HERSTELBALIE_MAP`, or a folder of the work tree, `.herstelbalie` unless another is named. */
export function dataMap(standaard = '.herstelbalie'): string {
  const gekozen = process.env['HERSTELBALIE_MAP'];
  return resolve(WORTEL, gekozen === undefined || gekozen === '' ? standaard : gekozen);
}

/** Makes a folder others may pass through but not list, so that PostgreSQL can reach its data as another user. */
export function maakDoorgangsmap(map: string): void {
  // Node tries for ever to make a folder and its parents where the system keeps saying that the parent is not there, as in /proc.
  if (!existsSync(map)) mkdirSync(map, { recursive: !existsSync(dirname(map)) });
  chmodSync(map, 0o711);
}
