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
import { ApplicationFailure, type Workflow } from '@temporalio/common';
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

/** Milliseconds for an act to be done at once; when it is not, to learn whether it was taken up; and then to be finished before the page answers without waiting. */
const GEDULD = { meteen: 6_000, navraag: 2_000, klaar: 2_000 } as const;

type Zaakverwijzing = Parameters<Zaakbalie['verricht']>[0];

/** The counter over a Temporal client. */
export function maakTemporalZaakbalie(client: Client, logger: Pick<Logger, 'warn'>): Zaakbalie {
  return {
    verricht: async (zaak, opdracht) => {
      try {
        return await doe(client, new Aanreiking(client, zaak, opdracht));
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

/**
 * One question to the server: do it, and say when it is done. Only an act that takes long costs more: then we ask whether it was taken up at
 * all (the same update, by its id), and wait some more.
 */
async function doe(client: Client, aanreiking: Aanreiking): Promise<Handelinguitslag> {
  try {
    return gedaan(await client.withDeadline(Date.now() + GEDULD.meteen, () => aanreiking.verricht()));
  } catch (fout) {
    if (!(fout instanceof WorkflowUpdateRPCTimeoutOrCancelledError)) throw fout;
  }
  const handvat = await client.withDeadline(Date.now() + GEDULD.navraag, () => aanreiking.reikAan());
  try {
    return gedaan(await client.withDeadline(Date.now() + GEDULD.klaar, () => handvat.result()));
  } catch (fout) {
    // It was taken up, so it will be done: only the answer was too late.
    if (fout instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(fout)) {
      return { soort: 'wordtVerwerkt' };
    }
    throw fout;
  }
}

function gedaan({ volgnummer }: Zaakantwoord): Handelinguitslag {
  return { soort: 'gedaan', volgnummer };
}

/** An act on its way to the running workflow; one that is not there (yet, or any more) is started with it, from the dossier. */
class Aanreiking {
  private readonly update;
  private readonly opties;
  private readonly workflowId;

  constructor(
    private readonly client: Client,
    private readonly zaak: Zaakverwijzing,
    opdracht: Handelingopdracht,
  ) {
    this.update = handelingUpdate(opdracht.handeling);
    this.opties = { args: [alsZaakopdracht(opdracht)] as [Zaakopdracht], updateId: opdracht.sleutel };
    this.workflowId = zaakWorkflowId(zaak.zaaknummer);
  }

  /** Answers when it is done. */
  verricht(): Promise<Zaakantwoord> {
    const { workflow } = this.client;
    return this.ofMetStart(
      () => workflow.getHandle(this.workflowId).executeUpdate(this.update, this.opties),
      (startWorkflowOperation) =>
        workflow.executeUpdateWithStart(this.update, { ...this.opties, startWorkflowOperation }),
    );
  }

  /** Answers when it is taken up. */
  reikAan(): Promise<WorkflowUpdateHandle<Zaakantwoord>> {
    const { workflow } = this.client;
    const opties = { ...this.opties, waitForStage: 'ACCEPTED' } as const;
    return this.ofMetStart(
      () => workflow.getHandle(this.workflowId).startUpdate(this.update, opties),
      (startWorkflowOperation) => workflow.startUpdateWithStart(this.update, { ...opties, startWorkflowOperation }),
    );
  }

  private async ofMetStart<T>(
    lopend: () => Promise<T>,
    metStart: (start: WithStartWorkflowOperation<Workflow>) => Promise<T>,
  ): Promise<T> {
    try {
      return await lopend();
    } catch (fout) {
      if (!isWeg(fout)) throw fout;
    }
    return metStart(
      new WithStartWorkflowOperation(ZAAKWORKFLOW, {
        workflowId: this.workflowId,
        taskQueue: ZAKEN,
        args: [{ v: 1, ...this.zaak }],
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: `Zaak ${this.zaak.zaaknummer}`,
      }),
    );
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
