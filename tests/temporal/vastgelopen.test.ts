import { verzoen } from '#activities/proces/opruimer';
import { doe, registreerZaak, stand, totFase, type Dossierzaak } from '#tests/support/workflows/dossierzaak';
import { maakOpstelling, ONTERECHT, type Opstelling } from '#tests/support/workflows/opstelling';
import { wachtTot } from '#tests/support/workflows/wachten';
import { ZAAKWORKFLOW, ZAKEN, zaakWorkflowId } from '#workflows/zaak/zaak.messages';

let opstelling: Opstelling;

beforeAll(async () => {
  opstelling = await maakOpstelling();
  await opstelling.begin();
});
afterAll(() => opstelling.sluit());

/** The server calls a workflow task a problem after five failures in a row, ever further apart. */
const SERVER_GEDULD_MS = 160_000;
const klok = (): number => Date.now();
const logger = { warn: (): void => undefined };

interface Rij {
  readonly workflow_id: string;
  readonly run_id: string;
  readonly activity_id: string;
  readonly pogingen: number;
}

function rijenVan(zaaknummer: string): Promise<Rij[]> {
  return opstelling.knex('vastgelopen_stappen').where({ zaaknummer }).select<Rij[]>('*');
}

async function vastgelopen(zaaknummer: string): Promise<Rij> {
  return wachtTot('the step stands in the list', async () => (await rijenVan(zaaknummer))[0]);
}

/** A zaak whose question to the register fails, with a BSN in what the register says. */
async function wachtOpRegister(): Promise<Dossierzaak> {
  opstelling.register.vraag = (bsn) => Promise.reject(new Error(`register: BSN ${bsn} nu niet op te vragen`));
  const zaak = await registreerZaak(opstelling);
  await doe(opstelling, zaak, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
  return zaak;
}

describe('a step that keeps failing', () => {
  it('stands in the list with its cause after three attempts; reset in the console, the zaak goes on', async () => {
    const zaak = await wachtOpRegister();
    const rij = await vastgelopen(zaak.zaaknummer);
    expect(rij).toMatchObject({
      workflow_id: zaakWorkflowId(zaak.zaaknummer),
      activiteit: 'vraagToeslaggegevens',
      pogingen: 3,
      fouttype: 'Error',
    });
    expect(JSON.stringify(rij)).not.toMatch(/9000\d{5}/);
    expect(rij).toMatchObject({ melding: expect.stringMatching(/^register: BSN .+ nu niet op te vragen$/) as string });
    expect(JSON.stringify(opstelling.gewaarschuwd)).toContain('nu niet op te vragen');
    expect(JSON.stringify(opstelling.gewaarschuwd)).not.toMatch(/9000\d{5}/);
    expect((await stand(opstelling, zaak)).openVragen).toHaveLength(1);

    opstelling.register.vraag = () => Promise.resolve(ONTERECHT);
    await herstartStap(rij);
    await totFase(opstelling, zaak, ['eersteToets', 'voorstel']);
    await wachtTot('the list is empty', async () => (await rijenVan(zaak.zaaknummer)).length === 0);
  });

  it('leaves the zaak free for acts, and other steps out of the list', async () => {
    const zaak = await wachtOpRegister();
    const uitslag = await doe(opstelling, zaak, ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon' }]);
    expect(uitslag).toMatchObject({ soort: 'gedaan' });
    expect(await rijenVan(zaak.zaaknummer)).toEqual([]);
  });
});

/** What the button "Reset" of the console asks of the server. */
async function herstartStap({ workflow_id: workflowId, run_id: runId, activity_id: id }: Rij): Promise<void> {
  await opstelling.env.connection.workflowService.resetActivity({
    namespace: opstelling.namespace,
    execution: { workflowId, runId },
    id,
    identity: 'eva.dijkstra',
  });
}

describe('holding the list against the server', () => {
  it('keeps what still stands, and drops it when its run was ended by hand', async () => {
    const zaak = await wachtOpRegister();
    await vastgelopen(zaak.zaaknummer);
    await verzoen({ knex: opstelling.knex, client: opstelling.client, logger, klok });
    expect(await rijenVan(zaak.zaaknummer)).toHaveLength(1);
    await opstelling.client.workflow.getHandle(zaakWorkflowId(zaak.zaaknummer)).terminate('met de hand');
    await verzoen({ knex: opstelling.knex, client: opstelling.client, logger, klok });
    expect(await rijenVan(zaak.zaaknummer)).toEqual([]);
  });

  it('adds a workflow whose own code fails, and drops it when that is over', async () => {
    const zaak = await registreerZaak(opstelling);
    const toestand = { ...(await stand(opstelling, zaak)), volgnummer: 1, procedures: null };
    const handvat = await opstelling.client.workflow.start(ZAAKWORKFLOW, {
      workflowId: zaakWorkflowId(zaak.zaaknummer),
      taskQueue: ZAKEN,
      args: [{ v: 1, ...zaak, voortgezet: { toestand, gedaan: [] } }],
    });
    const rij = await wachtTot(
      'the failing workflow stands in the list',
      async () => {
        await verzoen({ knex: opstelling.knex, client: opstelling.client, logger, klok });
        return (await rijenVan(zaak.zaaknummer))[0];
      },
      SERVER_GEDULD_MS,
    );
    expect(rij).toMatchObject({
      run_id: handvat.firstExecutionRunId,
      activiteit: 'workflowtaak',
      fouttype: 'WorkflowTaskFailed',
    });
    await handvat.terminate('hersteld');
    await verzoen({ knex: opstelling.knex, client: opstelling.client, logger, klok });
    expect(await rijenVan(zaak.zaaknummer)).toEqual([]);
  }, 180_000);
});
