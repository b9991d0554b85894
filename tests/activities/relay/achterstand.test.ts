import type { Client } from '@temporalio/client';
import { maakAchterstand } from '#activities/relay/achterstand';

function server(antwoord: (soort: number) => Promise<number>): { readonly client: Client; readonly vragen: object[] } {
  const vragen: object[] = [];
  const describeTaskQueue = async (vraag: { readonly taskQueueType: number }): Promise<object> => {
    vragen.push(vraag);
    return { stats: { approximateBacklogCount: await antwoord(vraag.taskQueueType) } };
  };
  const client = { options: { namespace: 'balie' }, connection: { workflowService: { describeTaskQueue } } };
  return { client: client as unknown as Client, vragen };
}

describe('backlog of the workers', () => {
  it('adds up workflow tasks and activities of the zaken', async () => {
    const { client, vragen } = server((soort) => Promise.resolve(soort === 1 ? 40 : 2));
    expect(await maakAchterstand(client, () => 0)()).toBe(42);
    expect(vragen[0]).toMatchObject({ namespace: 'balie', taskQueue: { name: 'zaken' }, reportStats: true });
  });

  it('asks ten times a second at most', async () => {
    let nu = 0;
    const { client, vragen } = server(() => Promise.resolve(1));
    const achterstand = maakAchterstand(client, () => nu);
    await achterstand();
    nu = 99;
    await achterstand();
    expect(vragen).toHaveLength(2);
    nu = 100;
    await achterstand();
    expect(vragen).toHaveLength(4);
  });

  it('is nothing when the server does not say', async () => {
    const { client } = server(() => Promise.reject(new Error('14 UNAVAILABLE')));
    expect(await maakAchterstand(client, () => 0)()).toBe(0);
  });
});
