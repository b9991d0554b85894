import type { Gebeurtenis, Logregel, Procedureeffect } from '#domain/processen/gebeurtenis';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Zaaktoestand } from '#domain/processen/toestand';

/** Everything of one accepted event, written in one transaction keyed by `gebeurtenis.sleutel`. */
export interface VastTeLeggen {
  readonly gebeurtenis: Gebeurtenis;
  /** The zaak after the event; its `volgnummer` is the number of this event. */
  readonly toestand: Zaaktoestand;
  readonly effecten: readonly Procedureeffect[];
  readonly log: readonly Logregel[];
  /** The facts the act was decided on, when it asked for them: kept with it, so that the answer can be followed later. */
  readonly feiten?: Dossierfeiten | null;
  /** Instant of the event in milliseconds, from the workflow's clock. */
  readonly momentMs: number;
}

/** What writing gave back: also on a second delivery of the same event. */
export interface Vastgelegd {
  readonly volgnummer: number;
  /** Letters that now have to be made and sent, in order. */
  readonly briefIds: readonly string[];
}
