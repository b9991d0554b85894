import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Opruimer = () => Promise<void> | void;

const opruimers: Opruimer[] = [];
let luistert = false;

/** Runs everything that was registered, last one first; an error of one does not keep the others from running. */
export async function ruimOp(): Promise<void> {
  for (const opruimer of opruimers.splice(0).reverse()) {
    try {
      await opruimer();
    } catch (fout) {
      process.stderr.write(`${String(fout)}\n`);
    }
  }
}

/** Has a test server stopped after the run, also after Ctrl-C: the servers live in a session of their own. */
export function ruimLaterOp(opruimer: Opruimer): void {
  opruimers.push(opruimer);
  if (luistert) return;
  luistert = true;
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signaal, () => void ruimOp().finally(() => process.exit(signaal === 'SIGINT' ? 130 : 143)));
  }
}

/** A folder that disappears after the run. */
export function tijdelijkeMap(waarvoor: string): string {
  const map = mkdtempSync(join(tmpdir(), `herstelbalie-${waarvoor}-`));
  ruimLaterOp(() => {
    rmSync(map, { recursive: true, force: true });
  });
  return map;
}
