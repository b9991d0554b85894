/**
 * Records histories of `verhalen.ts` and `zelfstandig.ts` on real servers: `npm run replay:opnemen` those that are not there yet, `-- --opnieuw` all of them.
 * Look at the difference before committing it: a history of a released path is only replaced on purpose.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { vrijePoorten } from '#scripts/servers/poorten';
import { startTemporal } from '#scripts/servers/temporal';
import { zorgVoorTemporal } from '#scripts/servers/temporalbinary';
import { datumOp } from '#domain/waarden/tijd';
import { GESCHIEDENISSEN, leesGeschiedenissen, zonderSporen } from '#tests/replay/geschiedenis';
import { VERHALEN, type Verhaal } from '#tests/replay/verhalen';
import { ZELFSTANDIG, type Zelfstandig } from '#tests/replay/zelfstandig';
import { meldOpStderr } from '#tests/support/servers/meld';
import { ruimLaterOp, ruimOp, tijdelijkeMap } from '#tests/support/servers/opruimen';
import { temporalOmgeving, tijdreisOmgeving, workflowBundel } from '#tests/support/servers/temporalomgeving';
import startTijdreisVoorTests from '#tests/support/servers/tijdreis';
import { maakNepdossier } from '#tests/support/workflows/nepdossier';
import { totStil } from '#tests/support/workflows/rust';
import { reisTot } from '#tests/support/workflows/tijdreis';
import { metZaak } from '#tests/support/workflows/zaakproef';

type Run = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

async function startServer(): Promise<void> {
  const [poort = 0] = await vrijePoorten(1);
  const programma = await zorgVoorTemporal(meldOpStderr);
  const logbestand = join(tijdelijkeMap('opname'), 'temporal.log');
  const temporal = await startTemporal({ programma, poort, logbestand });
  ruimLaterOp(() => temporal.stop());
  process.env['TEST_TEMPORAL_ADRES'] = temporal.adres;
}

/** The runs of a zaak, the first one first. */
async function runsVan(env: TestWorkflowEnvironment, workflowId: string): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (let runId: string | undefined; ;) {
    const run = await env.client.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.unshift(run);
    runId = run.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
    if (runId === undefined) return runs;
  }
}

async function neemOp(env: TestWorkflowEnvironment, verhaal: Verhaal): Promise<void> {
  const dossier = maakNepdossier(verhaal.ontvangenOp ?? datumOp(await env.currentTimeMs()));
  await metZaak(env, dossier, async (zaak) => {
    await verhaal.vertel({ zaak, dossier, reisTot: (dag) => reisTot(env, dag) });
    await totStil(zaak.handvat);
    const runs = await runsVan(env, zaak.handvat.workflowId);
    runs.forEach((run, plaats) => bewaar(`${verhaal.naam}${runs.length > 1 ? `-${plaats + 1}` : ''}`, run));
  });
}

function bewaar(naam: string, run: Run): void {
  writeFileSync(join(GESCHIEDENISSEN, `${naam}.json`), zonderSporen(historyToJSON(run)));
  meldOpStderr(`${naam}.json: ${run.events?.length ?? 0} events`);
}

async function neemZelfstandigOp(env: TestWorkflowEnvironment, loop: Zelfstandig): Promise<void> {
  const worker = await Worker.create({
    connection: env.nativeConnection,
    workflowBundle: workflowBundel(),
    activities: loop.activiteiten,
    taskQueue: loop.naam,
  });
  await worker.runUntil(async () => {
    const opties = { workflowId: loop.naam, taskQueue: loop.naam, args: [loop.start] };
    const handvat = await env.client.workflow.start(loop.workflow, opties);
    await handvat.result();
    bewaar(loop.naam, await handvat.fetchHistory());
  });
}

async function neemAllesOp(): Promise<void> {
  const opnieuw = process.argv.includes('--opnieuw');
  if (opnieuw) rmSync(GESCHIEDENISSEN, { recursive: true, force: true });
  mkdirSync(GESCHIEDENISSEN, { recursive: true });
  await startServer();
  await startTijdreisVoorTests();
  const omgevingen = { echt: await temporalOmgeving(), tijdreis: await tijdreisOmgeving() };
  const bekend = leesGeschiedenissen().map(({ naam }) => naam.replace(/-\d$/, ''));
  for (const verhaal of VERHALEN.filter(({ naam }) => !bekend.includes(naam)))
    await neemOp(verhaal.tijdreis ? omgevingen.tijdreis : omgevingen.echt, verhaal);
  for (const loop of ZELFSTANDIG.filter(({ naam }) => !bekend.includes(naam)))
    await neemZelfstandigOp(omgevingen.tijdreis, loop);
  await omgevingen.echt.teardown();
  await omgevingen.tijdreis.teardown();
}

neemAllesOp()
  .finally(ruimOp)
  .then(
    () => process.exit(0),
    (fout: unknown) => {
      meldOpStderr(fout instanceof Error ? (fout.stack ?? fout.message) : String(fout));
      process.exit(1);
    },
  );
