import type { Client } from '@temporalio/client';
import type { Priority } from '@temporalio/common';
import { telWachtendeTaken } from '#config/wachtendetaken';
import { ZAKEN } from '#workflows/zaak/zaak.messages';

/** Priority of a zaak on which a person acts while much waits, from 1 to 5. Others have 3, and zaken that came in with a file 5. */
const VOOROP: Priority = { priorityKey: 1 };
/** Behind so many tasks an act waits for seconds. The relay keeps half as many ahead of the workers. */
const DRUK_VANAF = 64;
const ONTHOUD_MS = 1_000;
/** Nobody waits longer than this for the answer to how much waits. */
const GEDULD_MS = 500;

/**
 * People before a pile of work: after workers were away, everything that came due meanwhile waits, and tasks are served in order of arrival. An act
 * must not wait minutes for that, so a zaak on which somebody acts then goes first, and keeps that place.
 */
export class Voorop {
  private gevraagdMs = Number.NEGATIVE_INFINITY;
  private isDruk: Promise<boolean> = Promise.resolve(false);

  /** `klok`: milliseconds, only differences count. */
  constructor(
    private readonly client: Pick<Client, 'connection' | 'options' | 'workflowService' | 'withDeadline'>,
    private readonly klok: () => number,
  ) {}

  /** Puts the workflow of a zaak first when much waits, and returns the priority to start one with that does not run; null when little waits. */
  async zet(workflowId: string): Promise<Priority | null> {
    if (!(await this.vraagDrukte())) return null;
    const { workflowService, options } = this.client;
    await workflowService
      .updateWorkflowExecutionOptions({
        namespace: options.namespace,
        workflowExecution: { workflowId },
        workflowExecutionOptions: { priority: VOOROP },
        updateMask: { paths: ['priority'] },
      })
      // One that does not run is started with it; and what cannot be put first is done in its turn.
      .catch(() => undefined);
    return VOOROP;
  }

  /** Asked once a second at most. When the server does not answer, nothing is known to wait: the act finds out by itself. */
  private vraagDrukte(): Promise<boolean> {
    const nu = this.klok();
    if (nu - this.gevraagdMs < ONTHOUD_MS) return this.isDruk;
    this.gevraagdMs = nu;
    this.isDruk = this.client
      .withDeadline(Date.now() + GEDULD_MS, () => telWachtendeTaken(this.client, ZAKEN, 'workflow'))
      .then(
        (aantal) => aantal >= DRUK_VANAF,
        () => false,
      );
    return this.isDruk;
  }
}
