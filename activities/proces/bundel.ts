/** The workflows as one file for the sandbox of the workers: made once for each state of their source, not at every start. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkerOptions } from '@temporalio/worker';

const WORTEL = join(__dirname, '..', '..');

/** File of the converter that encrypts failures; client, worker and bundle load the same. */
export const FAILURE_CONVERTER = join(WORTEL, 'workflows', 'shared', 'failure-converter.ts');

/**
 * The domain is loaded once for all workflows of a worker instead of once for each: its modules hold constants and pure functions, nothing of
 * a zaak. That is most of what it takes to make a workflow, in time and in memory.
 */
export const GEDEELD: readonly string[] = [
  ...['processen/beslis', 'processen/controle', 'processen/klokken', 'processen/register'],
  ...['termijnen/feestdagen', 'waarden/datum', 'waarden/tijd'],
].map((naam) => join(WORTEL, 'domain', `${naam}.ts`));

/** What a worker is given as its workflows: a file, or the code itself. */
export type Bundel = NonNullable<WorkerOptions['workflowBundle']>;

const SDK = ['workflow', 'common', 'worker'].map((deel) => join('node_modules', '@temporalio', deel, 'package.json'));

/** Bundles of other states of the source are kept this long: another work tree of this user may run them. */
const BEWAAR_MS = 14 * 24 * 3_600_000;

/** Where bundles are kept unless another folder is named. */
export function bundelmap(): string {
  const basis = process.env['XDG_CACHE_HOME'];
  return join(basis === undefined || basis === '' ? join(homedir(), '.cache') : basis, 'herstelbalie', 'workflows');
}

/** The bundle of the source as it is now, made when there is none yet. Where nothing can be written it stays in memory. */
export async function zorgVoorBundel(map: string = bundelmap()): Promise<Bundel> {
  const codePath = join(map, `workflows-${bronhash()}.js`);
  if (existsSync(codePath)) return { codePath };
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(WORTEL, 'workflows', 'index.ts'),
    failureConverterPath: FAILURE_CONVERTER,
    preloadModules: [...GEDEELD],
    logger: new DefaultLogger('ERROR'),
  });
  return bewaar(codePath, code) ? { codePath } : { code };
}

/** Written under another name first: a worker that starts at the same moment finds all of it or nothing. */
function bewaar(codePath: string, code: string): boolean {
  const tijdelijk = `${codePath}.${process.pid}`;
  try {
    mkdirSync(dirname(codePath), { recursive: true });
    writeFileSync(tijdelijk, code);
    renameSync(tijdelijk, codePath);
    ruimOudeOp(dirname(codePath));
    return true;
  } catch {
    return false;
  }
}

function ruimOudeOp(map: string): void {
  for (const naam of readdirSync(map)) {
    const pad = join(map, naam);
    if (naam.startsWith('workflows-') && Date.now() - statSync(pad).mtimeMs > BEWAAR_MS) rmSync(pad, { force: true });
  }
}

/** A hash over everything the bundle is made of: workflows, domain, the versions of the SDK and the aliases of imports. */
function bronhash(): string {
  const som = createHash('sha256');
  const bestanden = ['workflows', 'domain'].flatMap((map) => bronbestanden(join(WORTEL, map)));
  for (const pad of [...bestanden, join(WORTEL, 'package.json'), ...SDK.map((deel) => join(WORTEL, deel))]) {
    som.update(`${relative(WORTEL, pad)}\0`);
    som.update(pad.endsWith('package.json') ? eigenaardigheden(pad) : readFileSync(pad));
  }
  for (const pad of GEDEELD) som.update(relative(WORTEL, pad));
  return som.digest('hex').slice(0, 20);
}

function bronbestanden(map: string): string[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.ts'))
    .sort()
    .map((naam) => join(map, naam));
}

function eigenaardigheden(pad: string): string {
  const { version, imports } = JSON.parse(readFileSync(pad, 'utf8')) as { version?: string; imports?: unknown };
  return JSON.stringify({ version, imports });
}
