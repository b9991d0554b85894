import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Root of the project. */
export const WORTEL = resolve(__dirname, '..', '..');

/** Where what was fetched or built is kept for every work tree of this user. */
export function cacheMap(): string {
  const basis = process.env['XDG_CACHE_HOME'];
  return join(basis === undefined || basis === '' ? join(homedir(), '.cache') : basis, 'herstelbalie');
}

/** Where a run keeps its data: `HERSTELBALIE_MAP`, or `.herstelbalie` in the work tree. */
export function dataMap(): string {
  const gekozen = process.env['HERSTELBALIE_MAP'];
  return resolve(WORTEL, gekozen === undefined || gekozen === '' ? '.herstelbalie' : gekozen);
}

/** Makes a folder others may pass through but not list, so that PostgreSQL can reach its data as another user. */
export function maakDoorgangsmap(map: string): void {
  mkdirSync(map, { recursive: true });
  chmodSync(map, 0o711);
}
