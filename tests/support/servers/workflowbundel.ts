import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { GEDEELD } from '#activities/proces/bundel';
import { WORTEL } from '#scripts/servers/mappen';
import { tijdelijkeMap } from '#tests/support/servers/opruimen';

/** Bundles the workflows once for the run; tests give `process.env.WORKFLOW_BUNDEL` to their workers as `workflowBundle.codePath`. */
export async function bundelWorkflows(): Promise<void> {
  const failureConverter = join(WORTEL, 'workflows', 'shared', 'failure-converter.ts');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(WORTEL, 'workflows', 'index.ts'),
    logger: new DefaultLogger('ERROR'),
    preloadModules: [...GEDEELD],
    ...(existsSync(failureConverter) ? { failureConverterPath: failureConverter } : {}),
  });
  const map = tijdelijkeMap('bundel');
  const bestand = join(map, 'workflows.js');
  writeFileSync(bestand, code);
  process.env['WORKFLOW_BUNDEL'] = bestand;
}
