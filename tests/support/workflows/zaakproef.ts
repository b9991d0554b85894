import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { WorkflowHandle } from '@temporalio/client';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer } from '#domain/processen/velden';
import { datumOp } from '#domain/waarden/tijd';
import type { Datum } from '#domain/waarden/datum';
import { medewerker } from '#tests/support/dossier/zaken';
import { workflowBundel } from '#tests/support/servers/temporalomgeving';
import type { Nepdossier } from '#tests/support/workflows/nepdossier';
import { isStil } from '#tests/support/workflows/rust';
import { wachtTot } from '#tests/support/workflows/wachten';
import { BRIEVEN } from '#workflows/brief/brief.messages';
import {
  handelingUpdate,
  toestandVraag,
  zaakstartVan,
  ZAAKWORKFLOW,
  zaakWorkflowId,
  type Zaakantwoord,
} from '#workflows/zaak/zaak.messages';

/** Patience with a busy machine before a zaak is ended all the same, in milliseconds. */
const RUST_MS = 40_000;

/** What a form carries beside its fields. */
export interface Formulier {
  readonly sleutel: string;
  readonly gezien: number;
}

/** A zaak that runs in a test environment, with what one does to it. */
export interface Zaakproef {
  readonly handvat: WorkflowHandle;
  /** Does an act (`procedure.handeling`, the newest procedure of that kind) as a demo user. */
  doe(act: string, door: string, invoer?: Invoer, formulier?: Partial<Formulier>): Promise<Zaakantwoord>;
  /** Brings a fact from outside. */
  meld(bericht: string, gegevens: Invoer, sleutel?: string): Promise<void>;
  toestand(): Promise<Zaaktoestand>;
  /** Waits in real time until the position is as asked. */
  tot(klopt: (toestand: Zaaktoestand) => boolean): Promise<Zaaktoestand>;
  vandaag(): Promise<Datum>;
}

/** Runs a test with one zaak and its workers; the workflow is ended afterwards. */
export async function metZaak(
  env: TestWorkflowEnvironment,
  dossier: Nepdossier,
  proef: (zaak: Zaakproef) => Promise<void>,
): Promise<void> {
  const taskQueue = `zaken-${dossier.zaaknummer}`;
  const opties = {
    connection: env.nativeConnection,
    ...(env.namespace === undefined ? {} : { namespace: env.namespace }),
    workflowBundle: workflowBundel(),
    activities: dossier.activiteiten,
  };
  const zaken = await Worker.create({ ...opties, taskQueue });
  const brieven = await Worker.create({ ...opties, taskQueue: BRIEVEN });
  await zaken.runUntil(brieven.runUntil(loop(env, dossier, taskQueue, proef)));
}

async function loop(
  env: TestWorkflowEnvironment,
  dossier: Nepdossier,
  taskQueue: string,
  proef: (zaak: Zaakproef) => Promise<void>,
): Promise<void> {
  const { zaakId, zaaknummer } = dossier;
  const handvat = await env.client.workflow.start(ZAAKWORKFLOW, {
    workflowId: zaakWorkflowId(zaaknummer),
    taskQueue,
    args: [zaakstartVan({ zaakId, zaaknummer })],
  });
  try {
    await proef(maakProef(env, env.client.workflow.getHandle(handvat.workflowId), dossier));
  } finally {
    await inRust(env.client.workflow.getHandle(handvat.workflowId), dossier);
    await env.client.workflow
      .getHandle(handvat.workflowId)
      .terminate('einde van de test')
      .catch(() => undefined);
  }
}

/**
 * Waits until every letter was sent and the workflow has taken up everything. The time-skipping server counts a started
 * activity of an ended workflow as still running, and then time stands still for all tests that follow.
 */
async function inRust(handvat: WorkflowHandle, dossier: Nepdossier): Promise<void> {
  const rust = async (): Promise<boolean> => brievenOnderweg(dossier) === 0 && (await isStil(handvat));
  // A test that failed half way may never come to rest; its own error is what must be seen.
  await wachtTot('the zaak comes to rest', rust, RUST_MS).catch(() => undefined);
}

/** Letters that were asked for and of which the zaak has not heard yet that they went out. */
export function brievenOnderweg({ geschreven }: Nepdossier): number {
  const gevraagd = geschreven.flatMap(({ effecten }) => effecten.filter(({ effect }) => effect.soort === 'brief'));
  const verzonden = geschreven.filter(
    ({ gebeurtenis }) => gebeurtenis.soort === 'bericht' && gebeurtenis.bericht === 'briefVerzonden',
  );
  return gevraagd.length - verzonden.length;
}

function maakProef(env: TestWorkflowEnvironment, handvat: WorkflowHandle, dossier: Nepdossier): Zaakproef {
  const toestand = async (): Promise<Zaaktoestand> => (await handvat.query(toestandVraag)) ?? dossier.toestand;
  return {
    handvat,
    toestand,
    doe: async (act, door, invoer = {}, formulier = {}) => {
      const [procedure = '', handeling = ''] = act.split('.');
      const sleutel = formulier.sleutel ?? randomUUID();
      const procedureId = dossier.toestand.procedures.findLast((p) => p.soort === procedure)?.id ?? procedure;
      const opdracht = { v: 1, ...formulier, sleutel, procedureId, invoer, door: medewerker(door) } as const;
      return handvat.executeUpdate(handelingUpdate(handeling), { args: [opdracht], updateId: sleutel });
    },
    meld: (bericht, gegevens, sleutel = randomUUID()) =>
      handvat.signal('bericht', { sleutel, procedureId: null, bericht, gegevens }),
    tot: (klopt) => {
      const zover = (): Zaaktoestand | false => klopt(dossier.toestand) && dossier.toestand;
      return wachtTot('the zaak comes that far', zover).catch((fout: unknown) => {
        const fases = dossier.toestand.procedures.map((p) => `${p.soort} ${p.fase}`);
        throw new Error(`${String(fout)}; it stands at ${fases.join(', ')}`);
      });
    },
    vandaag: async () => datumOp(await env.currentTimeMs()),
  };
}
