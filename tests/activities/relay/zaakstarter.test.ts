import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { maakZaakstarter } from '#activities/relay/zaakstarter';
import type { Zaaktoestand } from '#domain/processen/toestand';

type Startopties = Record<string, unknown>;

function nepclient(uitkomst: () => Promise<void> = () => Promise.resolve()): {
  readonly client: Pick<Client, 'workflow'>;
  readonly gestart: Startopties[];
} {
  const gestart: Startopties[] = [];
  const start = async (_naam: string, opties: Startopties): Promise<void> => {
    gestart.push(opties);
    await uitkomst();
  };
  return { client: { workflow: { start } } as unknown as Pick<Client, 'workflow'>, gestart };
}

const ZAAK = { zaakId: 'a', zaaknummer: 'ZK-2026-0000001', stand: null };

describe('starting the workflow of a zaak', () => {
  it('puts one that came in with a file behind the acts of people', async () => {
    const { client, gestart } = nepclient();
    await maakZaakstarter(client, 'https://balie.test').start({ ...ZAAK, isIngelezen: true });
    expect(gestart[0]).toMatchObject({ workflowId: 'zaak/ZK-2026-0000001', priority: { priorityKey: 5 } });
  });

  it('leaves one that somebody registered at the ordinary priority', async () => {
    const { client, gestart } = nepclient();
    await maakZaakstarter(client, 'https://balie.test').start({ ...ZAAK, isIngelezen: false });
    expect(gestart[0]).not.toHaveProperty('priority');
  });

  it('hands the position along when there is one', async () => {
    const { client, gestart } = nepclient();
    const stand = { volgnummer: 1 } as Zaaktoestand;
    const starter = maakZaakstarter(client, 'https://balie.test');
    await starter.start({ ...ZAAK, isIngelezen: true, stand });
    await starter.start({ ...ZAAK, isIngelezen: true });
    const begin = { v: 1, zaakId: 'a', zaaknummer: 'ZK-2026-0000001' };
    expect(gestart.map(({ args }) => args)).toEqual([[{ ...begin, stand }], [begin]]);
  });

  it('is content with a workflow that ran before', async () => {
    const { client } = nepclient(() =>
      Promise.reject(new WorkflowExecutionAlreadyStartedError('bestaat al', 'zaak/ZK-2026-0000001', 'zaakWorkflow')),
    );
    await expect(
      maakZaakstarter(client, 'https://balie.test').start({ ...ZAAK, isIngelezen: true }),
    ).resolves.toBeUndefined();
  });
});
