import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project. */
export const wortel = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Stops with a sentence when this Node is too old to run anything else. */
export function eisNode() {
  const [groot, klein] = process.versions.node.split('.').map(Number);
  if (groot > 20 || (groot === 20 && klein >= 20)) return;
  console.error(`Herstelbalie needs Node 20.20 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

function leesLock(pad) {
  try {
    return JSON.parse(readFileSync(join(wortel, pad), 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * Packages of the lock that are not installed in the version it names. npm keeps its own list of what it installed, so no mark of
 * ours is needed and an `npm ci` by hand counts. Optional packages are left out: most of them are for other platforms.
 */
export function ontbrekend(lock, geinstalleerd, metOntwikkeling) {
  return Object.entries(lock)
    .filter(([pad, { optional, link, dev, devOptional }]) => {
      const overslaan = pad === '' || optional || link || ((dev || devOptional) && !metOntwikkeling);
      return !overslaan && geinstalleerd[pad]?.version !== lock[pad].version;
    })
    .map(([pad]) => pad);
}

/** Installs the packages of the lock when they are missing or of another version; stops with a sentence when that fails. */
export function zorgVoorPakketten({ metOntwikkeling }) {
  eisNode();
  const lock = leesLock('package-lock.json');
  if (lock === undefined) {
    console.error('package-lock.json is missing or broken: restore it from version control.');
    process.exit(1);
  }
  const geinstalleerd = leesLock('node_modules/.package-lock.json') ?? {};
  if (ontbrekend(lock, geinstalleerd, metOntwikkeling).length === 0) return;
  // Not on stdout: what a script prints there may be read by another program (npm run rekenhulp).
  console.error('Pakketten installeren (npm ci), dit duurt een minuut …');
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && npm.endsWith('.js') && existsSync(npm);
  const [programma, argumenten] = viaNode ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const { status, error } = spawnSync(programma, [...argumenten, '--no-audit', '--no-fund'], {
    cwd: wortel,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  console.error(
    `The packages could not be installed${error ? ` (${error.message})` : ''}: see the lines of npm above.`,
  );
  process.exit(1);
}
