import { join } from 'node:path';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { EERDERE, leesGeschiedenissen, type Geschiedenis } from '#tests/replay/geschiedenis';
import { VERHALEN } from '#tests/replay/verhalen';
import { ZELFSTANDIG } from '#tests/replay/zelfstandig';
import type { Zaakstart } from '#workflows/zaak/zaak.messages';

const OPGENOMEN = leesGeschiedenissen();
const ZONDER_WEKKER = leesGeschiedenissen(EERDERE.zonderWekker);
const ZONDER_METEEN = leesGeschiedenissen(EERDERE.zonderMeteen);
const WORTEL = join(__dirname, '..', '..');
const FAILURE_CONVERTER = join(WORTEL, 'workflows', 'shared', 'failure-converter.ts');
const logger = new DefaultLogger('ERROR');

/** Patience with bundling on a busy machine. */
const BUNDELEN_MS = 120_000;

let workflowBundle: WorkflowBundleWithSourceMap;

beforeAll(async () => {
  Runtime.install({
    logger: new DefaultLogger('ERROR', () => undefined),
    telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
  });
  const workflowsPath = join(WORTEL, 'workflows', 'index.ts');
  workflowBundle = await bundleWorkflowCode({ workflowsPath, logger, failureConverterPath: FAILURE_CONVERTER });
}, BUNDELEN_MS);

/** Runs the present code against what happened; rejects when it would have done something else. */
function speelAf(geschiedenis: Geschiedenis, workflowId = 'zaak/ZK-2026-0000001'): Promise<void> {
  return Worker.runReplayHistory({ workflowBundle }, geschiedenis, workflowId);
}

/** The histories of a story: more than one when the zaak renewed itself in it. */
function runsVan(verhaal: string): readonly Geschiedenis[] {
  const runs = OPGENOMEN.filter(({ naam }) => naam.replace(/-\d$/, '') === verhaal);
  return runs.map(({ geschiedenis }) => geschiedenis);
}

/** The history with one text in it replaced wherever it stands as a whole value, also in what a marker says in bytes. */
function anders(geschiedenis: Geschiedenis, van: string, naar: string): Geschiedenis {
  const vervang = (tekst: string): string => tekst.replaceAll(`"${van}"`, `"${naar}"`);
  return JSON.parse(vervang(JSON.stringify(geschiedenis)), (naam, waarde: unknown) =>
    naam === 'data' && typeof waarde === 'string' ? inBytes(waarde, vervang) : waarde,
  ) as Geschiedenis;
}

/** The history as if its run had been started with these ways of working. */
function begonnenMet(geschiedenis: Geschiedenis, wegen: Pick<Zaakstart, 'wekker' | 'meteen'>): Geschiedenis {
  const tekst = JSON.stringify(geschiedenis).replace(/(?<="data":")[^"]+/, (data) =>
    inBytes(data, (start) => JSON.stringify({ ...(JSON.parse(start) as object), ...wegen })),
  );
  return JSON.parse(tekst) as Geschiedenis;
}

function inBytes(data: string, verander: (tekst: string) => string): string {
  return Buffer.from(verander(Buffer.from(data, 'base64').toString())).toString('base64');
}

/** What kinds of event a story has; of a marker, its name. */
function soorten(verhaal: string): ReadonlySet<string> {
  return new Set(
    runsVan(verhaal).flatMap(({ events }) =>
      events.map((event) => event.markerRecordedEventAttributes?.markerName ?? event.eventType),
    ),
  );
}

describe('a workflow that was begun under an earlier version', () => {
  it.each(OPGENOMEN)('goes on where it stood: $naam', async ({ geschiedenis }) => {
    await expect(speelAf(geschiedenis)).resolves.toBeUndefined();
  });

  it.each(ZONDER_WEKKER)('goes on where it stood, with a timer after every event: $naam', async ({ geschiedenis }) => {
    await expect(speelAf(geschiedenis)).resolves.toBeUndefined();
  });

  it.each(ZONDER_METEEN)('goes on where it stood, with activities of their own: $naam', async ({ geschiedenis }) => {
    await expect(speelAf(geschiedenis)).resolves.toBeUndefined();
  });

  it.each([
    ['keeps its timer', ZONDER_WEKKER, { wekker: true }],
    ['does its steps within the task', ZONDER_METEEN, { meteen: true }],
  ] as const)('would be told apart from one that %s', async (_wat, runs, wegen) => {
    const run = runs.find(({ naam }) => naam === 'hardheid-afgewezen')!;
    await expect(speelAf(begonnenMet(run.geschiedenis, wegen))).rejects.toThrow(DeterminismViolationError);
  });

  it.each([
    ['another activity', 'hardheid-afgewezen', 'legVast', 'legIetsAndersVast'],
    ['another child', 'hardheid-afgewezen', 'briefWorkflow', 'andereWorkflow'],
    ['another activity in a betaalrun', 'betaalrun-verwerkt', 'maakBetaalbestand', 'verstuurBetaalbestand'],
    ['another activity in a letter', 'brief-verzonden', 'drukBrief', 'verstuurBrief'],
    ['activities in another order', 'opschorten-en-hervatten', 'vraagToeslaggegevens', 'leesFeiten'],
  ])('would be told apart from one with %s', async (_wat, verhaal, van, naar) => {
    const [eerste] = runsVan(verhaal);
    await expect(speelAf(anders(eerste!, van, naar))).rejects.toThrow(DeterminismViolationError);
  });
});

describe('the recorded histories', () => {
  it('are there for every story', () => {
    const bekend = [...VERHALEN, ...ZELFSTANDIG].map(({ naam }) => naam);
    expect(bekend.filter((naam) => runsVan(naam).length === 0)).toEqual([]);
    expect(OPGENOMEN.filter(({ naam }) => !bekend.includes(naam.replace(/-\d$/, '')))).toEqual([]);
  });

  it.each([
    ['toekenning-en-betaling', 'EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED'],
    ['toekenning-en-betaling', 'EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED'],
    ['hardheid-afgewezen', 'EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED'],
    ['geweigerd-door-dossier', 'core_local_activity'],
    ['dossier-hapert', 'EVENT_TYPE_ACTIVITY_TASK_FAILED'],
    ['vernieuwd', 'EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW'],
    ['termijnen-voorbij', 'EVENT_TYPE_TIMER_FIRED'],
    ['betaalrun-verwerkt', 'EVENT_TYPE_TIMER_FIRED'],
    ['beoordeling-uit-wachtrij', 'core_patch'],
  ])('hold what they are kept for: %s has %s', (verhaal, soort) => {
    expect([...soorten(verhaal)]).toContain(soort);
  });
});
