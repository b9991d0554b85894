import { join } from 'node:path';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { leesGeschiedenissen, type Geschiedenis } from '#tests/replay/geschiedenis';
import { VERHALEN } from '#tests/replay/verhalen';
import { ZELFSTANDIG } from '#tests/replay/zelfstandig';

const OPGENOMEN = leesGeschiedenissen();
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

/** The history with one text in it replaced wherever it stands as a whole value. */
function anders(geschiedenis: Geschiedenis, van: string, naar: string): Geschiedenis {
  return JSON.parse(JSON.stringify(geschiedenis).replaceAll(`"${van}"`, `"${naar}"`)) as Geschiedenis;
}

function soorten(verhaal: string): ReadonlySet<string> {
  return new Set(runsVan(verhaal).flatMap(({ events }) => events.map((event) => event.eventType)));
}

describe('a workflow that was begun under an earlier version', () => {
  it.each(OPGENOMEN)('goes on where it stood: $naam', async ({ geschiedenis }) => {
    await expect(speelAf(geschiedenis)).resolves.toBeUndefined();
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
    ['geweigerd-door-dossier', 'EVENT_TYPE_ACTIVITY_TASK_FAILED'],
    ['vernieuwd', 'EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW'],
    ['termijnen-voorbij', 'EVENT_TYPE_TIMER_FIRED'],
    ['betaalrun-verwerkt', 'EVENT_TYPE_TIMER_FIRED'],
    ['beoordeling-uit-wachtrij', 'EVENT_TYPE_MARKER_RECORDED'],
  ])('hold what they are kept for: %s has %s', (verhaal, soort) => {
    expect([...soorten(verhaal)]).toContain(soort);
  });
});
