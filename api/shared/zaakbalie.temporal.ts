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
import { Voorop } from '#api/shared/voorop.temporal';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Veldfout } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';
import { beginoptiesVan, type Zaakverwijzing } from '#workflows/zaak/zaakstart.messages';
import {
  handelingUpdate,
  ZAAKWORKFLOW,
  zaakWorkflowId,
  type Zaakantwoord,
  type Zaakopdracht,
} from '#workflows/zaak/zaak.messages';

/** Milliseconds for an act to be done at once; when it is not, to learn whether it was taken up; and then to be finished before the page answers without waiting. */
const GEDULD = { meteen: 6_000, navraag: 2_000, klaar: 2_000 } as const;

/** What the counter works with. */
export interface Zaakbaliedeps {
  readonly client: Client;
  readonly logger: Pick<Logger, 'warn'>;
  /** Address of the web, for the link in the console. */
  readonly webAdres: string;
  /** The position with which the workflow of a zaak can begin, or null when that must read it; asked only when none runs. */
  readonly leesBeginstand: (zaakId: string) => Promise<Zaaktoestand | null>;
  /** The Dutch day it is now. */
  readonly vandaag: () => Datum;
}

/** The counter over a Temporal client. */
export function maakTemporalZaakbalie(deps: Zaakbaliedeps): Zaakbalie {
  const { client, logger } = deps;
  const voorop = new Voorop(client, () => performance.now());
  return {
    verricht: async (zaak, opdracht) => {
      try {
        return await doe(client, new Aanreiking({ ...deps, voorop }, zaak, opdracht));
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
    private readonly deps: Zaakbaliedeps & { readonly voorop: Voorop },
    private readonly zaak: Zaakverwijzing,
    opdracht: Handelingopdracht,
  ) {
    this.update = handelingUpdate(opdracht.handeling);
    this.opties = { args: [alsZaakopdracht(opdracht)] as [Zaakopdracht], updateId: opdracht.sleutel };
    this.workflowId = zaakWorkflowId(zaak.zaaknummer);
  }

  /** Answers when it is done. */
  verricht(): Promise<Zaakantwoord> {
    const { workflow } = this.deps.client;
    return this.ofMetStart(
      () => workflow.getHandle(this.workflowId).executeUpdate(this.update, this.opties),
      (startWorkflowOperation) =>
        workflow.executeUpdateWithStart(this.update, { ...this.opties, startWorkflowOperation }),
    );
  }

  /** Answers when it is taken up. */
  reikAan(): Promise<WorkflowUpdateHandle<Zaakantwoord>> {
    const { workflow } = this.deps.client;
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
    const { leesBeginstand, webAdres, vandaag, voorop } = this.deps;
    const priority = await voorop.zet(this.workflowId);
    try {
      return await lopend();
    } catch (fout) {
      if (!isWeg(fout)) throw fout;
    }
    const stand = await leesBeginstand(this.zaak.zaakId);
    return metStart(
      new WithStartWorkflowOperation(ZAAKWORKFLOW, {
        ...beginoptiesVan(this.zaak, { stand, webAdres, vandaag: vandaag() }),
        ...(priority ? { priority } : {}),
        workflowIdConflictPolicy: 'USE_EXISTING',
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
