import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import type { TypedSearchAttributes } from '@temporalio/common';
import { maakZaakstarter, type Zaakstarter } from '#activities/relay/zaakstarter';
import { begintoestand } from '#domain/processen/begintoestand';
import { datum } from '#domain/waarden/datum';
import { ZOEKKENMERKEN } from '#workflows/shared/zoekkenmerken';

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

const VANDAAG = datum('2026-11-25');
const starterVan = (client: Pick<Client, 'workflow'>): Zaakstarter =>
  maakZaakstarter(client, 'https://balie.test', () => VANDAAG);

const ZAAK = { zaakId: 'a', zaaknummer: 'ZK-2026-0000001', stand: null };

describe('starting the workflow of a zaak', () => {
  it('puts one that came in with a file behind the acts of people', async () => {
    const { client, gestart } = nepclient();
    await starterVan(client).start({ ...ZAAK, isIngelezen: true });
    expect(gestart[0]).toMatchObject({ workflowId: 'zaak/ZK-2026-0000001', priority: { priorityKey: 5 } });
  });

  it('leaves one that somebody registered at the ordinary priority', async () => {
    const { client, gestart } = nepclient();
    await starterVan(client).start({ ...ZAAK, isIngelezen: false });
    expect(gestart[0]).not.toHaveProperty('priority');
  });

  it('hands the position along when there is one, with what the console finds it by', async () => {
    const { client, gestart } = nepclient();
    const stand = begintoestand({
      ...{ zaakId: 'a', zaaknummer: ZAAK.zaaknummer, spoed: true, team: 'team-noord' },
      ...{ ontvangenOp: VANDAAG, geregistreerdOp: VANDAAG },
    });
    await starterVan(client).start({ ...ZAAK, isIngelezen: true, stand });
    await starterVan(client).start({ ...ZAAK, isIngelezen: true });
    const begin = { v: 1, zaakId: 'a', zaaknummer: 'ZK-2026-0000001', wekker: true, meteen: true };
    expect(gestart.map(({ args }) => args)).toEqual([[{ ...begin, stand, kenmerkenVan: VANDAAG }], [begin]]);
    const kenmerken = gestart.map(({ typedSearchAttributes }) => typedSearchAttributes as TypedSearchAttributes);
    expect(kenmerken[0]?.get(ZOEKKENMERKEN.team)).toBe('team-noord');
    expect(kenmerken[0]?.get(ZOEKKENMERKEN.spoed)).toBe(true);
    expect(kenmerken[0]?.get(ZOEKKENMERKEN.behandelaar)).toBeUndefined();
    expect(kenmerken[1]).toBeUndefined();
  });

  it('is content with a workflow that ran before', async () => {
    const { client } = nepclient(() =>
      Promise.reject(new WorkflowExecutionAlreadyStartedError('bestaat al', 'zaak/ZK-2026-0000001', 'zaakWorkflow')),
    );
    await expect(starterVan(client).start({ ...ZAAK, isIngelezen: true })).resolves.toBeUndefined();
  });
});
