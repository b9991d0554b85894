import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bouwMetGo, vindGo } from '#scripts/servers/gobouw';
import type { Meld } from '#scripts/servers/langwerk';
import { cacheMap } from '#scripts/servers/mappen';
import { StartFout } from '#scripts/servers/startfout';

/** The programs a production server consists of, at the versions of scripts/temporal/go.mod. */
const PROGRAMMAS = {
  server: { naam: 'temporal-server', versie: '1.31.2', pakket: 'go.temporal.io/server/cmd/server' },
  sqlTool: { naam: 'temporal-sql-tool', versie: '1.31.2', pakket: 'go.temporal.io/server/cmd/tools/sql' },
  console: { naam: 'temporal-ui', versie: '2.50.1', pakket: 'github.com/temporalio/ui-server/v2/cmd/server' },
} as const;

type Programma = (typeof PROGRAMMAS)[keyof typeof PROGRAMMAS];

/** Paths of the programs. */
export type Temporalprogrammas = Readonly<Record<keyof typeof PROGRAMMAS, string>>;

/** Does this program say that it is exactly this version? The server, the schema and the console belong together. */
function isVersie(pad: string, versie: string): boolean {
  const uitslag = spawnSync(pad, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return uitslag.status === 0 && uitslag.stdout.trim().endsWith(` ${versie}`);
}

function gekozenPad({ naam, versie }: Programma): string | undefined {
  const map = process.env['TEMPORAL_PROGRAMMAS'];
  if (map === undefined || map === '') return undefined;
  const pad = join(map, naam);
  if (isVersie(pad, versie)) return pad;
  throw new StartFout(`TEMPORAL_PROGRAMMAS wijst naar ${map}, maar daar staat geen ${naam} ${versie}.`);
}

async function zorgVoor(programma: Programma, meld: Meld): Promise<string> {
  const { naam, versie, pakket } = programma;
  const gekozen = gekozenPad(programma);
  if (gekozen !== undefined) return gekozen;
  const doel = join(cacheMap(), `${naam}-${versie}-${process.platform}-${process.arch}`, naam);
  if (existsSync(doel) && isVersie(doel, versie)) return doel;
  const uitweg = `zet ${naam} ${versie} in een map en wijs die aan met TEMPORAL_PROGRAMMAS.`;
  const go = vindGo();
  if (go === undefined)
    throw new StartFout(`${naam} ${versie} ontbreekt: installeer Go, dan bouwen wij het, of ${uitweg}`);
  const wat = `${naam} ${versie} bouwen (een minuut, de allereerste keer 5 tot 10)`;
  return bouwMetGo({ go, wat, pakket, doel, isGoed: (pad) => isVersie(pad, versie), uitweg }, meld);
}

/**
 * The server, its schema tool and its console: from the folder `TEMPORAL_PROGRAMMAS`, built before, or built now with Go, one after the
 * other because they share what is compiled.
 */
export async function zorgVoorTemporalprogrammas(meld: Meld): Promise<Temporalprogrammas> {
  return {
    server: await zorgVoor(PROGRAMMAS.server, meld),
    sqlTool: await zorgVoor(PROGRAMMAS.sqlTool, meld),
    console: await zorgVoor(PROGRAMMAS.console, meld),
  };
}
