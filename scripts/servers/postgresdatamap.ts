import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Gebruiker } from '#scripts/servers/kind';
import { maakDoorgangsmap } from '#scripts/servers/mappen';
import { postgresGebruiker } from '#scripts/servers/postgresbinaries';
import { StartFout } from '#scripts/servers/startfout';

/** The superuser of the embedded server. */
export const BEHEERDER = 'postgres';
/** Written when a data folder is complete; without it the folder is not trusted. */
const KLAAR = 'herstelbalie.klaar';

/** Can this user enter the folder? Asked to the operating system, so that every kind of permission counts. */
function kanErin(map: string, gebruiker: Gebruiker): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', map], { cwd: '/', stdio: 'ignore', ...gebruiker }).status === 0;
}

/** Folder that holds the data folder: that of the run, or one in /var/lib when the user postgres cannot enter it. */
function bovenmap(map: string, gebruiker: Gebruiker | undefined): string {
  if (gebruiker === undefined || kanErin(map, gebruiker)) return map;
  const elders = join('/var/lib/herstelbalie', createHash('sha256').update(map).digest('hex').slice(0, 12));
  maakDoorgangsmap('/var/lib/herstelbalie');
  maakDoorgangsmap(elders);
  return elders;
}

/** Folder with the data of PostgreSQL for this run; it need not exist yet. */
export function postgresDatamap(map: string): string {
  const gebruiker = postgresGebruiker();
  if (existsSync(map)) return join(bovenmap(map, gebruiker), 'postgres');
  return join(map, 'postgres');
}

/** Makes the data folder under another name and gives it its own only when complete, so that an interrupted start leaves nothing half done. */
function initialiseer(bin: string, datamap: string, gebruiker: Gebruiker | undefined, wachtwoord: string): void {
  const nieuw = `${datamap}.nieuw`;
  rmSync(nieuw, { recursive: true, force: true });
  mkdirSync(nieuw, { mode: 0o700 });
  const wachtwoordbestand = `${datamap}.wachtwoord`;
  writeFileSync(wachtwoordbestand, wachtwoord, { mode: 0o600 });
  if (gebruiker !== undefined)
    for (const pad of [nieuw, wachtwoordbestand]) chownSync(pad, gebruiker.uid, gebruiker.gid);
  const uitslag = spawnSync(
    join(bin, 'initdb'),
    [
      `--pgdata=${nieuw}`,
      `--username=${BEHEERDER}`,
      `--pwfile=${wachtwoordbestand}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=nl-NL',
      '--no-sync',
    ],
    { cwd: '/', encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }, ...gebruiker },
  );
  rmSync(wachtwoordbestand, { force: true });
  if (uitslag.status !== 0) {
    rmSync(nieuw, { recursive: true, force: true });
    throw new StartFout(initdbZin(datamap, uitslag.error?.message ?? uitslag.stderr));
  }
  writeFileSync(join(nieuw, KLAAR), '');
  renameSync(nieuw, datamap);
}

function initdbZin(datamap: string, uitvoer: string): string {
  if (/no space left/i.test(uitvoer))
    return `De schijf is vol: de database in ${datamap} kon niet worden gemaakt. Maak ruimte en start opnieuw.`;
  const reden = uitvoer.split('\n').find((regel) => /error|fatal/i.test(regel)) ?? uitvoer.trim().slice(0, 300);
  return `De database in ${datamap} kon niet worden gemaakt: ${reden}`;
}

/** Stops with a sentence when the data folder is there and cannot be trusted. True when it can be used as it is. */
function isBruikbaar(datamap: string, versie: string): boolean {
  if (!existsSync(datamap) || readdirSync(datamap).length === 0) {
    rmSync(datamap, { recursive: true, force: true });
    return false;
  }
  if (!existsSync(join(datamap, KLAAR)) || !existsSync(join(datamap, 'PG_VERSION'))) {
    throw new StartFout(
      `De datamap ${datamap} is half aangemaakt en niet te vertrouwen: begin opnieuw met npm start -- --leeg.`,
    );
  }
  const gemaaktMet = readFileSync(join(datamap, 'PG_VERSION'), 'utf8').trim();
  if (gemaaktMet === versie) return true;
  throw new StartFout(
    `De datamap ${datamap} is van PostgreSQL ${gemaaktMet} en hier draait ${versie}: zet de gegevens over, of begin opnieuw met npm start -- --leeg.`,
  );
}

function hoofdversie(bin: string, gebruiker: Gebruiker | undefined): string {
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { cwd: '/', encoding: 'utf8', ...gebruiker });
  return /(\d+)\.\d+/.exec(stdout)?.[1] ?? '';
}

/** What is needed to have a data folder. */
interface Datamapwens {
  readonly map: string;
  readonly bin: string;
  readonly gebruiker: Gebruiker | undefined;
  readonly wachtwoord: string;
  readonly meld?: ((zin: string) => void) | undefined;
}

/** The data folder of this run, made when it was not there; stops with a sentence when it cannot be trusted. */
export function zorgVoorDatamap({ map, bin, gebruiker, wachtwoord, meld }: Datamapwens): string {
  maakDoorgangsmap(map);
  const datamap = join(bovenmap(map, gebruiker), 'postgres');
  if (!isBruikbaar(datamap, hoofdversie(bin, gebruiker))) {
    meld?.(`Database aanmaken in ${datamap}`);
    initialiseer(bin, datamap, gebruiker, wachtwoord);
  }
  if (gebruiker !== undefined) chmodSync(datamap, 0o700);
  return datamap;
}
