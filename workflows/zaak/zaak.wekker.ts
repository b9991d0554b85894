import { CancellationScope, isCancellation, log, sleep } from '@temporalio/workflow';

/** When to wake, and what for; `waarvoor` tells one moment from another and stands beside the timer in the console. */
export interface Wekmoment {
  readonly waarvoor: string;
  /** In milliseconds since 1970. */
  readonly opMs: number;
}

/**
 * The one timer of a zaak. It is left alone as long as the zaak waits for the same moment: a timer that is set again at every event costs two
 * events of the history each time, and the server goes through what was cancelled on the day for which it was set.
 */
export class Wekker {
  /** True from the moment it went until it is set again. */
  isGegaan = false;
  private waarvoor: string | null = null;
  private lopend: CancellationScope | null = null;

  /** Waits for this moment and no other; null: for none. What lies in the past comes at once. */
  zet(moment: Wekmoment | null): void {
    this.isGegaan = false;
    if (this.waarvoor === (moment?.waarvoor ?? null)) return;
    this.lopend?.cancel();
    this.lopend = null;
    this.waarvoor = moment?.waarvoor ?? null;
    if (moment) this.loop(moment);
  }

  private loop({ waarvoor, opMs }: Wekmoment): void {
    const scope = new CancellationScope();
    this.lopend = scope;
    const wachtMs = Math.max(1, opMs - Date.now());
    log.debug('wacht', { waarvoor });
    scope
      .run(() => sleep(wachtMs, { summary: waarvoor }))
      .then(
        () => this.ga(scope),
        (fout: unknown) => {
          if (!isCancellation(fout)) throw fout;
        },
      );
  }

  private ga(scope: CancellationScope): void {
    if (this.lopend !== scope) return;
    this.lopend = null;
    this.waarvoor = null;
    this.isGegaan = true;
  }
}
