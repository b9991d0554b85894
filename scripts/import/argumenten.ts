import { parseArgs } from 'node:util';
import { StartFout, tekstVan } from '#scripts/servers/startfout';

/** What was asked for on the command line: a file, or an import that waits in the dossier (an upload). */
export interface Importwens {
  readonly bron: { readonly pad: string; readonly verslag: string } | { readonly importId: string };
  readonly droog: boolean;
  readonly poort: number;
}

/** How to use `npm run importeer`. */
export const GEBRUIK = `Usage: npm run importeer -- FILE [options]

  FILE                  CSV file of aanmeldingen; columns in docs/importeren.md
  --droog               dry run: check everything, write no zaak
  --verslag FILE        where to write what was wrong; default FILE.verslag.csv
  --postgres-port N     port of the database of npm start, also POSTGRES_PORT; default 54329
  --help                show this

The same file again adds nothing; after Ctrl-C or a crash it goes on where it was.
DATABASE_URL uses a database of your own; otherwise the one of HERSTELBALIE_MAP (default .herstelbalie).
Exit code: 0 done (also when rows were refused: see the report), 2 wrong use, 130 stopped by Ctrl-C, 1 failed.`;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Vlaggen {
  readonly droog?: boolean;
  readonly help?: boolean;
  readonly verslag?: string;
  readonly import?: string;
  readonly 'postgres-port'?: string;
}

/** Reads the command line; null when only the usage was asked for. A word it does not know is an error with exit code 2. */
export function leesImportwens(
  argumenten: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Importwens | null {
  const { vlaggen, woorden } = ontleed(argumenten);
  if (vlaggen.help === true) return null;
  const gemeen = { droog: vlaggen.droog === true, poort: leesPoort(vlaggen['postgres-port'] ?? env['POSTGRES_PORT']) };
  if (vlaggen.import !== undefined) {
    if (!UUID.test(vlaggen.import) || woorden.length > 0)
      throw verkeerd('--import takes the id of an import, and no file.');
    return { ...gemeen, bron: { importId: vlaggen.import } };
  }
  const [pad, ...rest] = woorden;
  if (pad === undefined) throw verkeerd('Name the file to import.');
  if (rest.length > 0) throw verkeerd(`One file at a time, not ${woorden.length}.`);
  return { ...gemeen, bron: { pad, verslag: vlaggen.verslag ?? `${pad}.verslag.csv` } };
}

function ontleed(argumenten: readonly string[]): { readonly vlaggen: Vlaggen; readonly woorden: readonly string[] } {
  const [tekst, schakelaar] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argumenten],
      options: { droog: schakelaar, help: schakelaar, verslag: tekst, import: tekst, 'postgres-port': tekst },
      allowPositionals: true,
    });
    return { vlaggen: values, woorden: positionals };
  } catch (fout) {
    throw verkeerd(tekstVan(fout));
  }
}

function verkeerd(zin: string): StartFout {
  return new StartFout(`${zin}\n\n${GEBRUIK}`, 2);
}

function leesPoort(tekst: string | undefined): number {
  if (tekst === undefined || tekst === '') return 54_329;
  const poort = Number(tekst);
  if (/^\d+$/.test(tekst) && poort >= 1 && poort <= 65_535) return poort;
  throw verkeerd(`--postgres-port must be a port number from 1 to 65535, not "${tekst}".`);
}
