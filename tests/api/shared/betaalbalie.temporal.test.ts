import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { maakTemporalBetaalbalie } from '#api/shared/betaalbalie.temporal';

/** A quarter past midnight in the Netherlands, on the day before in UTC. */
const NA_MIDDERNACHT = Date.UTC(2026, 10, 24, 23, 15);
const OPDRACHT = { sleutel: '5f0c2b1a-9d3e-4c57-8a1b-000000000001', door: 'mila.jansen' };

function client(start: (...argumenten: unknown[]) => Promise<unknown>): Pick<Client, 'workflow' | 'withDeadline'> {
  return { workflow: { start }, withDeadline: (_tot: unknown, werk: () => unknown) => werk() } as never;
}

describe('asking for a betaalrun', () => {
  it('starts the run of the Dutch day, named after the form', async () => {
    const gestart: unknown[][] = [];
    const balie = maakTemporalBetaalbalie(
      client((...argumenten) => Promise.resolve(gestart.push(argumenten))),
      () => NA_MIDDERNACHT,
    );
    expect(await balie.startBetaalrun(OPDRACHT)).toEqual({ soort: 'gestart', runnummer: 'BR-2026-11-25-5f0c2b1a' });
    expect(gestart).toMatchObject([
      [
        'betaalrunWorkflow',
        {
          workflowId: 'betaalrun/BR-2026-11-25-5f0c2b1a',
          taskQueue: 'betaling',
          args: [{ v: 1, runnummer: 'BR-2026-11-25-5f0c2b1a', op: '2026-11-25', door: 'mila.jansen' }],
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
        },
      ],
    ]);
  });

  it('is the same run when that one is finished already', async () => {
    const klaar = new WorkflowExecutionAlreadyStartedError('al gestart', 'id', 'betaalrunWorkflow');
    const balie = maakTemporalBetaalbalie(
      client(() => Promise.reject(klaar)),
      () => NA_MIDDERNACHT,
    );
    expect(await balie.startBetaalrun(OPDRACHT)).toEqual({ soort: 'gestart', runnummer: 'BR-2026-11-25-5f0c2b1a' });
  });

  it('says so when Temporal is away', async () => {
    const balie = maakTemporalBetaalbalie(client(() => Promise.reject(new Error('14 UNAVAILABLE'))));
    expect(await balie.startBetaalrun(OPDRACHT)).toEqual({ soort: 'onbereikbaar' });
  });
});
