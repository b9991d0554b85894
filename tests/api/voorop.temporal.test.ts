import type { Client } from '@temporalio/client';
import { Voorop } from '#api/shared/voorop.temporal';

interface Server {
  readonly client: Client;
  readonly vragen: unknown[];
  readonly voorop: unknown[];
}

function server(wachtend: () => Promise<number>, zet: () => Promise<object> = () => Promise.resolve({})): Server {
  const [vragen, voorop]: [unknown[], unknown[]] = [[], []];
  const describeTaskQueue = async (vraag: unknown): Promise<object> => {
    vragen.push(vraag);
    return { stats: { approximateBacklogCount: await wachtend() } };
  };
  const updateWorkflowExecutionOptions = (vraag: unknown): Promise<object> => {
    voorop.push(vraag);
    return zet();
  };
  const client = {
    options: { namespace: 'balie' },
    connection: { workflowService: { describeTaskQueue } },
    workflowService: { updateWorkflowExecutionOptions },
    withDeadline: <T>(_op: number, werk: () => Promise<T>) => werk(),
  };
  return { client: client as unknown as Client, vragen, voorop };
}

const ZAAK = 'zaak/ZK-2026-0000001';

describe('a zaak on which somebody acts', () => {
  it('keeps its place while little waits', async () => {
    const { client, voorop } = server(() => Promise.resolve(63));
    expect(await new Voorop(client, () => 0).zet(ZAAK)).toBeNull();
    expect(voorop).toEqual([]);
  });

  it('goes first when much waits', async () => {
    const { client, voorop } = server(() => Promise.resolve(64));
    expect(await new Voorop(client, () => 0).zet(ZAAK)).toEqual({ priorityKey: 1 });
    expect(voorop).toMatchObject([
      { workflowExecution: { workflowId: ZAAK }, workflowExecutionOptions: { priority: { priorityKey: 1 } } },
    ]);
  });

  it('is started with that priority when its workflow does not run', async () => {
    const { client } = server(
      () => Promise.resolve(500),
      () => Promise.reject(new Error('5 NOT_FOUND')),
    );
    expect(await new Voorop(client, () => 0).zet(ZAAK)).toEqual({ priorityKey: 1 });
  });

  it('has the server asked once a second at most, also by people who act at the same moment', async () => {
    let nu = 0;
    const { client, vragen, voorop } = server(() => Promise.resolve(500));
    const wie = new Voorop(client, () => nu);
    await Promise.all([wie.zet(ZAAK), wie.zet('zaak/ZK-2026-0000002')]);
    nu = 999;
    await wie.zet(ZAAK);
    expect([vragen.length, voorop.length]).toEqual([1, 3]);
    nu = 1_000;
    await wie.zet(ZAAK);
    expect(vragen).toHaveLength(2);
  });

  it('takes its turn when the server does not say how much waits', async () => {
    const { client, voorop } = server(() => Promise.reject(new Error('14 UNAVAILABLE')));
    expect(await new Voorop(client, () => 0).zet(ZAAK)).toBeNull();
    expect(voorop).toEqual([]);
  });
});
