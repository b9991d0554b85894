import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, createWriteStream, mkdirSync, openSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Aanname, Importbalie, Importbestand } from '#api/shared/importbalie';
import { findImport } from '#db/queries/importeren.query';
import { meldImportAan } from '#db/intake/importopdracht';

/** What the real one works with. */
export interface Importbaliedeps {
  readonly knex: Knex;
  /** Address of the dossier, for the process that imports. */
  readonly databaseUrl: string;
  /** Folder where files wait; made when it is not there. */
  readonly map: string;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
}

const WORTEL = join(__dirname, '..', '..');
/** A file of a dry run that nobody took further is personal data without a purpose. */
const BEWAAR_MS = 7 * 24 * 3_600_000;

/** Keeps files on disk and imports them with the same program as the command line, so that the web stays free and memory stays level. */
export function maakImportbalie({ knex, databaseUrl, map, logger }: Importbaliedeps): Importbalie {
  const lopend = new Map<string, ChildProcess>();
  const start = (importId: string): void => {
    if (lopend.has(importId)) return;
    const log = openSync(join(map, `${importId}.log`), 'a', 0o600);
    const env = { ...process.env, DATABASE_URL: databaseUrl };
    const argumenten = ['--import', 'tsx', 'scripts/importeer.ts', '--import', importId];
    const kind = spawn(process.execPath, argumenten, { cwd: WORTEL, env, stdio: ['ignore', log, log] });
    closeSync(log);
    lopend.set(importId, kind);
    kind.once('error', (fout) => logger.warn({ importId, fout: fout.message }, 'import start niet'));
    kind.once('close', (code) => {
      lopend.delete(importId);
      logger.info({ importId, code }, 'import geëindigd');
    });
  };
  const meldAan = async (opdracht: Omit<Importbestand, 'stroom'> & { readonly pad: string }): Promise<Aanname> => {
    const aanname = await meldImportAan(knex, opdracht);
    if ('reden' in aanname) return { soort: 'geweigerd', reden: aanname.reden };
    start(aanname.importId);
    return { soort: 'aangenomen', importId: aanname.importId };
  };
  return {
    neemAan: async (bestand) => {
      const pad = await bewaar(map, bestand);
      const aanname = await meldAan({ ...bestand, pad });
      if (aanname.soort === 'geweigerd') await rm(pad, { force: true });
      return aanname;
    },
    leesIn: async (importId, door) => {
      const proef = await findImport(knex, importId);
      if (!proef?.pad) return { soort: 'geweigerd', reden: 'Het bestand is niet bewaard. Stuur het opnieuw.' };
      return meldAan({ bestandsnaam: proef.bestandsnaam, droog: false, door, pad: proef.pad });
    },
    gaVerder: start,
    stop: async () => {
      const einden = [...lopend.values()].map((kind) => new Promise((klaar) => kind.once('close', klaar)));
      for (const kind of lopend.values()) kind.kill('SIGTERM');
      await Promise.all(einden);
    },
  };
}

async function bewaar(map: string, { stroom, bestandsnaam }: Importbestand): Promise<string> {
  mkdirSync(map, { recursive: true, mode: 0o700 });
  await ruimOp(map);
  const pad = join(map, `${randomUUID()}.csv`);
  try {
    await pipeline(stroom, createWriteStream(pad, { mode: 0o600, flags: 'wx' }));
  } catch (fout) {
    await rm(pad, { force: true });
    throw new Error(`upload van ${basename(bestandsnaam).slice(0, 80)} is niet aangekomen`, { cause: fout });
  }
  return pad;
}

async function ruimOp(map: string): Promise<void> {
  for (const naam of await readdir(map)) {
    const { mtimeMs } = await stat(join(map, naam));
    if (Date.now() - mtimeMs > BEWAAR_MS) await rm(join(map, naam), { force: true });
  }
}
