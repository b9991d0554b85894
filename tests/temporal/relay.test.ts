import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { startRelay, type Relay } from '#activities/relay/relay';
import { maakTabeluitgever } from '#activities/relay/uitgever';
import { maakZaakstarter, type Zaakstarter } from '#activities/relay/zaakstarter';
import { datum } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';
import { ZOEKKENMERKEN } from '#workflows/shared/zoekkenmerken';
import { NAMESPACE, startTemporal } from '#scripts/servers/temporal';
import { vrijePoorten } from '#scripts/servers/poorten';
import {
  doe,
  gebeurtenissen,
  registreerZaak,
  stand,
  totFase,
  totRust,
  type Dossierzaak,
} from '#tests/support/workflows/dossierzaak';
import { maakOpstelling, type Opstelling } from '#tests/support/workflows/opstelling';
import { wachtTot } from '#tests/support/workflows/wachten';
import { zaakWorkflowId } from '#workflows/zaak/zaak.messages';

let opstelling: Opstelling;
const relays: Relay[] = [];
const stil = { info: (): void => undefined, warn: (): void => undefined, error: (): void => undefined };

beforeAll(async () => {
  opstelling = await maakOpstelling();
  await opstelling.begin();
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
});
afterAll(() => opstelling.sluit());

function begin(client: Client = opstelling.client, gelijktijdig = 16): void {
  const { knex, databaseUrl } = opstelling;
  const zaken: Zaakstarter = maakZaakstarter(client, 'https://herstelbalie.test', () => datum('2026-11-25'));
  relays.push(startRelay({ knex, databaseUrl, zaken, uitgever: maakTabeluitgever(knex), logger: stil, gelijktijdig }));
}

/** Leaves a fact for a zaak in the outbox, as the bank or a register does. */
async function legKlaar(zaak: Dossierzaak, bericht: string, sleutel: string = randomUUID()): Promise<void> {
  const inhoud = JSON.stringify({ procedureId: null, bericht, gegevens: { nummer: 1 } });
  await opstelling.knex('outbox').insert({ soort: 'zaak.bericht', sleutel, onderwerp: zaak.zaaknummer, inhoud });
}

async function wachtend(zaak: Dossierzaak): Promise<number> {
  const rijen = await opstelling.knex('outbox').where({ onderwerp: zaak.zaaknummer }).whereNull('verwerkt_op');
  return rijen.length;
}

async function bezorgd(zaak: Dossierzaak): Promise<void> {
  await wachtTot('the outbox is empty', async () => (await wachtend(zaak)) === 0);
}

describe('two relays at the same time', () => {
  it('start every new zaak once', async () => {
    const zaken: Dossierzaak[] = [];
    for (let i = 0; i < 8; i += 1) zaken.push(await registreerZaak(opstelling));
    begin();
    begin();
    for (const zaak of zaken) {
      await bezorgd(zaak);
      await totFase(opstelling, zaak, ['eersteToets', 'voorstel']);
      expect((await gebeurtenissen(opstelling, zaak)).filter((naam) => naam === 'start')).toHaveLength(1);
    }
    const runs = opstelling.client.workflow.list({ query: 'WorkflowType="zaakWorkflow"' });
    const perZaak = new Map<string, number>();
    for await (const { workflowId } of runs) perZaak.set(workflowId, (perZaak.get(workflowId) ?? 0) + 1);
    expect(zaken.map(({ zaaknummer }) => perZaak.get(zaakWorkflowId(zaaknummer)))).toEqual(zaken.map(() => 1));
  });

  it('bring the facts of one zaak in the order in which they came in, each once', async () => {
    const zaak = await registreerZaak(opstelling);
    const namen = Array.from({ length: 24 }, (_leeg, i) => `proefbericht${i}`);
    begin(opstelling.client, 3);
    begin(opstelling.client, 3);
    for (const naam of namen) await legKlaar(zaak, naam);
    await bezorgd(zaak);
    const gekomen = await wachtTot('the zaak has written all of them', async () => {
      const alle = (await gebeurtenissen(opstelling, zaak)).filter((naam) => naam.startsWith('proefbericht'));
      return alle.length >= namen.length && alle;
    });
    expect(gekomen).toEqual(namen);
  });

  it('do not mind that a fact comes a second time: it is the same fact', async () => {
    const zaak = await registreerZaak(opstelling);
    begin();
    await legKlaar(zaak, 'proefbericht', `bank/${zaak.zaaknummer}`);
    await bezorgd(zaak);
    await wachtTot('written', async () => (await gebeurtenissen(opstelling, zaak)).includes('proefbericht'));
    // A relay that fell away after delivering: the row is taken up again.
    await opstelling
      .knex('outbox')
      .where({ sleutel: `bank/${zaak.zaaknummer}` })
      .update({ verwerkt_op: null, volgende_poging_op: opstelling.knex.fn.now() });
    await bezorgd(zaak);
    await legKlaar(zaak, 'laatste');
    await wachtTot('the next one came', async () => (await gebeurtenissen(opstelling, zaak)).includes('laatste'));
    expect((await gebeurtenissen(opstelling, zaak)).filter((naam) => naam === 'proefbericht')).toHaveLength(1);
  });

  it('give a fact to a zaak that was closed or never started', async () => {
    const zaak = await registreerZaak(opstelling);
    await doe(opstelling, zaak, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
    await totRust(opstelling, zaak);
    await opstelling.client.workflow.getHandle(zaakWorkflowId(zaak.zaaknummer)).terminate('verloren');
    const { volgnummer } = await stand(opstelling, zaak);
    await legKlaar(zaak, 'proefbericht');
    begin();
    await wachtTot('written', async () => (await gebeurtenissen(opstelling, zaak)).includes('proefbericht'));
    expect((await stand(opstelling, zaak)).volgnummer).toBe(volgnummer + 1);
  });
});

describe('a zaak that is taken over', () => {
  it('stands in the console from its start on, and its workflow need not write that', async () => {
    const zaak = await registreerZaak(opstelling);
    begin();
    await bezorgd(zaak);
    await totFase(opstelling, zaak, ['eersteToets', 'voorstel']);
    await totRust(opstelling, zaak);
    const anders = { zaakId: randomUUID(), zaaknummer: 'ZK-2026-9999901' };
    const starter = maakZaakstarter(opstelling.client, 'https://herstelbalie.test', () => datumOp(Date.now()));
    const overgenomen = { ...(await stand(opstelling, zaak)), ...anders, team: 'team-overgenomen' };
    await starter.start({ ...anders, isIngelezen: true, stand: overgenomen });
    const handvat = opstelling.client.workflow.getHandle(zaakWorkflowId(anders.zaaknummer));
    const soorten = await wachtTot('it has done its first task', async () => {
      const { events } = await handvat.fetchHistory();
      const namen = (events ?? []).map((event) => event.eventType ?? 0);
      return namen.includes(temporal.api.enums.v1.EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED) && namen;
    });
    expect(soorten).not.toContain(temporal.api.enums.v1.EventType.EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES);
    const { typedSearchAttributes } = await handvat.describe();
    expect(typedSearchAttributes.get(ZOEKKENMERKEN.team)).toBe('team-overgenomen');
    expect(typedSearchAttributes.get(ZOEKKENMERKEN.fase)).toBe('eersteToets.voorstel');
    await handvat.terminate('einde van de test');
  });
});

describe('while Temporal is away', () => {
  it('a new zaak waits in the outbox with the reason and is started when Temporal is back', async () => {
    const [poort = 0] = await vrijePoorten(1);
    const connection = Connection.lazy({ address: `127.0.0.1:${poort}` });
    const zaak = await registreerZaak(opstelling);
    begin(new Client({ connection, namespace: NAMESPACE }));
    const rij = await wachtTot('it was tried', async () => {
      const gelezen = await opstelling
        .knex('outbox')
        .where({ onderwerp: zaak.zaaknummer, soort: 'zaak.start' })
        .whereNotNull('fout')
        .first<{ pogingen: number; fout: string; wacht: number } | undefined>(
          'pogingen',
          'fout',
          opstelling.knex.raw('extract(epoch from volgende_poging_op - clock_timestamp())::float as wacht'),
        );
      return gelezen !== undefined && gelezen.wacht > 0 && gelezen;
    });
    expect(rij.fout).not.toBe('');
    expect(await gebeurtenissen(opstelling, zaak)).toEqual([]);

    const logbestand = join(tmpdir(), `herstelbalie-temporal-${poort}.log`);
    const programma = process.env['TEST_TEMPORAL_CLI'] ?? '';
    const temporal = await startTemporal({ programma, poort, logbestand });
    try {
      await bezorgd(zaak);
      const handvat = new Client({ connection, namespace: NAMESPACE }).workflow.getHandle(
        zaakWorkflowId(zaak.zaaknummer),
      );
      expect((await handvat.describe()).status.name).toBe('RUNNING');
    } finally {
      await Promise.all(relays.splice(0).map((relay) => relay.stop()));
      await connection.close();
      await temporal.stop();
      rmSync(logbestand);
    }
  });
});
