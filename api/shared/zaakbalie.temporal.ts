/** Hands acts to the workflow of a zaak as updates: the token of the form is the id of the update, so a second delivery is the same act. */
import {
  isGrpcServiceError,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
  type WorkflowUpdateHandle,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Logger } from 'pino';
import type { Handelingopdracht, Handelinguitslag, Zaakbalie } from '#api/shared/zaakbalie';
import type { Veldfout } from '#domain/processen/velden';
import {
  handelingUpdate,
  ZAAKWORKFLOW,
  ZAKEN,
  zaakWorkflowId,
  type Zaakantwoord,
  type Zaakopdracht,
} from '#workflows/zaak/zaak.messages';

/** Milliseconds an act gets to be taken up, and then to be finished, before the page answers without waiting. */
const GEDULD = { opgepakt: 6_000, klaar: 8_000 } as const;

type Zaakverwijzing = Parameters<Zaakbalie['verricht']>[0];
type Handvat = WorkflowUpdateHandle<Zaakantwoord>;

/** The counter over a Temporal client. */
export function maakTemporalZaakbalie(client: Client, logger: Pick<Logger, 'warn'>): Zaakbalie {
  return {
    verricht: async (zaak, opdracht) => {
      try {
        const handvat = await client.withDeadline(Date.now() + GEDULD.opgepakt, () => reikAan(client, zaak, opdracht));
        return await wachtOpAntwoord(client, handvat);
      } catch (fout) {
        const geweigerd = redenenVan(fout);
        if (geweigerd) return { soort: 'geweigerd', redenen: geweigerd };
        const soort = fout instanceof Error ? fout.name : 'onbekend';
        logger.warn({ zaaknummer: zaak.zaaknummer, handeling: opdracht.handeling, soort }, 'handeling niet opgepakt');
        return { soort: 'onbereikbaar' };
      }
    },
  };
}

/** Gives the act to the running workflow; one that is not there (yet, or any more) is started with it, from the dossier. */
async function reikAan(client: Client, zaak: Zaakverwijzing, opdracht: Handelingopdracht): Promise<Handvat> {
  const update = handelingUpdate(opdracht.handeling);
  const opties = { args: [alsZaakopdracht(opdracht)] as [Zaakopdracht], updateId: opdracht.sleutel };
  const workflowId = zaakWorkflowId(zaak.zaaknummer);
  try {
    return await client.workflow.getHandle(workflowId).startUpdate(update, { ...opties, waitForStage: 'ACCEPTED' });
  } catch (fout) {
    if (!isWeg(fout)) throw fout;
  }
  const startWorkflowOperation = new WithStartWorkflowOperation(ZAAKWORKFLOW, {
    workflowId,
    taskQueue: ZAKEN,
    args: [{ v: 1, ...zaak }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `Zaak ${zaak.zaaknummer}`,
  });
  return client.workflow.startUpdateWithStart(update, { ...opties, waitForStage: 'ACCEPTED', startWorkflowOperation });
}

async function wachtOpAntwoord(client: Client, handvat: Handvat): Promise<Handelinguitslag> {
  try {
    const { volgnummer } = await client.withDeadline(Date.now() + GEDULD.klaar, () => handvat.result());
    return { soort: 'gedaan', volgnummer };
  } catch (fout) {
    // It was taken up, so it will be done: only the answer was too late.
    if (fout instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(fout)) {
      return { soort: 'wordtVerwerkt' };
    }
    throw fout;
  }
}

function alsZaakopdracht({
  sleutel,
  procedureId,
  invoer,
  door,
  volgnummer,
  verzoekId,
}: Handelingopdracht): Zaakopdracht {
  const opdracht = { v: 1, sleutel, procedureId, invoer, door, verzoekId } as const;
  return volgnummer === undefined ? opdracht : { ...opdracht, gezien: volgnummer };
}

function isWeg(fout: unknown): boolean {
  const NIET_GEVONDEN = 5;
  return fout instanceof WorkflowNotFoundError || (isGrpcServiceError(fout) && (fout.code as number) === NIET_GEVONDEN);
}

/** The reasons of a refusal, or null when it was something else. */
function redenenVan(fout: unknown): readonly Veldfout[] | null {
  if (!(fout instanceof WorkflowUpdateFailedError) || !(fout.cause instanceof ApplicationFailure)) return null;
  const { type, details } = fout.cause;
  return type === 'Weigering' ? ((details?.[0] ?? []) as readonly Veldfout[]) : null;
}
