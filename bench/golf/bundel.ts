/** The workflows under another calendar: at one moment it jumps ahead, so that all clocks of the days between are due at once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { FAILURE_CONVERTER, GEDEELD } from '#activities/proces/bundel';
import { WORTEL } from '#scripts/servers/mappen';

/** When the calendar jumps, and how far. */
export interface Sprong {
  /** Milliseconds since 1970. */
  readonly opMs: number;
  readonly dagen: number;
}

/** The calendar as a module: instants after the jump lie so many days further, and days between begin at the jump. */
function kalender({ opMs, dagen }: Sprong): string {
  return `
const echt = require(${JSON.stringify(join(WORTEL, 'domain', 'waarden', 'tijd.ts'))});
const OP = ${opMs};
const VER = ${dagen * 86_400_000};
exports.datumOp = (ms) => echt.datumOp(ms < OP ? ms : ms + VER);
exports.kloktijdOp = echt.kloktijdOp;
exports.beginVan = (dag, uren) => {
  const ms = echt.beginVan(dag, uren);
  return ms < OP ? ms : Math.max(OP, ms - VER);
};
`;
}

/** Makes the bundle in a folder and returns its path. Everything but the calendar and the spreading of signals is the ordinary code. */
export async function maakGolfbundel(map: string, sprong: Sprong): Promise<string> {
  const tijd = join(map, 'golf-kalender.js');
  writeFileSync(tijd, kalender(sprong));
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(WORTEL, 'workflows', 'index.ts'),
    failureConverterPath: FAILURE_CONVERTER,
    preloadModules: [...GEDEELD],
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        alias: { ...(config.resolve?.alias as Readonly<Record<string, string>>), '#domain/waarden/tijd$': tijd },
      },
      module: {
        ...config.module,
        rules: [
          ...(config.module?.rules ?? []),
          { test: /zaak\.workflow\.ts$/, enforce: 'pre', use: join(WORTEL, 'bench', 'golf', 'zonder-spreiding.cjs') },
        ],
      },
    }),
  });
  const pad = join(map, 'golf-workflows.js');
  writeFileSync(pad, code);
  return pad;
}
