import { join } from 'node:path';
import { vrijePoorten } from '#scripts/servers/poorten';
import { startTemporal } from '#scripts/servers/temporal';
import { zorgVoorTemporal } from '#scripts/servers/temporalbinary';
import { meldOpStderr } from '#tests/support/servers/meld';
import { ruimLaterOp, tijdelijkeMap } from '#tests/support/servers/opruimen';
import startPostgresVoorTests from '#tests/support/servers/postgres';
import { bundelWorkflows } from '#tests/support/servers/workflowbundel';

/** Jest `globalSetup`: PostgreSQL, a Temporal server in memory, and the bundled workflows. */
export default async function startTemporalVoorTests(): Promise<void> {
  await startPostgresVoorTests();
  const map = tijdelijkeMap('temporal');
  const [poort = 0] = await vrijePoorten(1);
  const programma = await zorgVoorTemporal(meldOpStderr);
  const temporal = await startTemporal({ programma, poort, logbestand: join(map, 'temporal.log') });
  ruimLaterOp(() => temporal.stop());
  process.env['TEST_TEMPORAL_ADRES'] = temporal.adres;
  process.env['TEST_TEMPORAL_CLI'] = programma;
  await bundelWorkflows();
}
