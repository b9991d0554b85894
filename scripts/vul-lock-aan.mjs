import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wortel } from './pakketten.mjs';

/*
 * Adds to package-lock.json the optional packages for other platforms that the registry did not serve when the lock was written.
 * Without those entries `npm ci` refuses the lock (npm/cli issue 9846). Run it after every `npm install`: npm run lock.
 */
const SYSTEMEN = 'darwin|linux|win32|freebsd|android|openharmony|sunos|aix|netbsd|openbsd';
const PROCESSOREN = 'arm64|x64|ia32|ppc64|s390x|riscv64|loong64|mips64el|arm';
const PLATFORM = new RegExp(`-(${SYSTEMEN})-(${PROCESSOREN})`);

/** The lock entry of a platform package; undefined when the name does not say which platform it is for. */
function platformpakket(naam, versie, ouder) {
  const [, os, cpu] = PLATFORM.exec(naam) ?? [];
  if (os === undefined && !naam.includes('wasm32')) return undefined;
  return {
    version: versie.replace(/^[\^~]/, ''),
    ...(ouder.dev ? { dev: true } : {}),
    optional: true,
    cpu: [cpu ?? 'wasm32'],
    ...(os === undefined ? {} : { os: [os] }),
  };
}

/** The packages of a lock with what was missing, sorted as npm sorts them, and the names that were added. */
export function vulAan(pakketten) {
  const aangevuld = { ...pakketten };
  const toegevoegd = [];
  for (const [pad, pakket] of Object.entries(pakketten)) {
    for (const [naam, versie] of Object.entries(pakket.optionalDependencies ?? {})) {
      const boven = `node_modules/${naam}`;
      if (aangevuld[boven] ?? aangevuld[`${pad}/node_modules/${naam}`]) continue;
      const nieuw = platformpakket(naam, versie, pakket);
      if (nieuw === undefined) continue;
      aangevuld[boven] = nieuw;
      toegevoegd.push(naam);
    }
  }
  const gesorteerd = Object.entries(aangevuld).sort(([a], [b]) => (a < b ? -1 : 1));
  return { pakketten: Object.fromEntries(gesorteerd), toegevoegd };
}

if (process.argv[1]?.endsWith('vul-lock-aan.mjs')) {
  const pad = join(wortel, 'package-lock.json');
  const lock = JSON.parse(readFileSync(pad, 'utf8'));
  const { pakketten, toegevoegd } = vulAan(lock.packages);
  writeFileSync(pad, `${JSON.stringify({ ...lock, packages: pakketten }, null, 2)}\n`);
  console.log(`${toegevoegd.length} pakketten toegevoegd aan package-lock.json`);
}
