import { vrijePoorten } from '#scripts/servers/poorten';
import { startTijdreisserver } from '#scripts/servers/tijdreis';
import { meldOpStderr } from '#tests/support/servers/meld';
import { ruimLaterOp, tijdelijkeMap } from '#tests/support/servers/opruimen';
import { bundelWorkflows } from '#tests/support/servers/workflowbundel';

/** Jest `globalSetup`: the time-skipping server and the bundled workflows. */
export default async function startTijdreisVoorTests(): Promise<void> {
  const map = tijdelijkeMap('tijdreis');
  const [poort = 0] = await vrijePoorten(1);
  const server = await startTijdreisserver(poort, map, meldOpStderr);
  ruimLaterOp(() => server.stop());
  process.env['TEST_TIJDREIS_POORT'] = String(poort);
  process.env['TEST_TIJDREIS_STUB'] = server.stub;
  await bundelWorkflows();
}
