import type { Handelende } from '#domain/autorisatie/rollen';
import type { Datum } from '#domain/waarden/datum';
import type { Effect } from '#domain/processen/effecten';
import type { Invoer, Veldfout } from '#domain/processen/velden';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Signaal } from '#domain/termijnen/klok';

/** What can happen to a zaak. `op` is the civil day of the event; `sleutel` makes a second delivery the same event. */
export type Gebeurtenis =
  | { readonly soort: 'start'; readonly op: Datum; readonly sleutel: string }
  | {
      readonly soort: 'handeling';
      readonly op: Datum;
      readonly sleutel: string;
      readonly procedureId: string;
      readonly handeling: string;
      readonly invoer: Invoer;
      readonly door: Handelende;
      /** Number of the last event the page of this act showed, when it came from a page. */
      readonly gezien?: number;
      /** Id of the web request, so that the logs of web and worker can be laid side by side. */
      readonly verzoekId?: string;
    }
  | {
      readonly soort: 'klok';
      readonly op: Datum;
      readonly sleutel: string;
      readonly procedureId: string;
      readonly klok: string;
      readonly signaal: Exclude<Signaal, 'geen'>;
    }
  | {
      readonly soort: 'bericht';
      readonly op: Datum;
      readonly sleutel: string;
      /** Procedure the message is for; null: every open procedure that listens to it. */
      readonly procedureId: string | null;
      readonly bericht: string;
      readonly gegevens: Invoer;
    };

/** One line of the logboek: which procedure, what happened, in Dutch, without personal data. */
export interface Logregel {
  readonly procedureId: string | null;
  readonly code: string;
  readonly tekst: string;
}

/** An effect with the procedure it belongs to. */
export interface Procedureeffect {
  readonly procedureId: string;
  readonly effect: Effect;
}

/** The answer of `beslis`: the next state and what must be done, or the reasons why not. */
export type Beslissing =
  | {
      readonly ok: true;
      readonly toestand: Zaaktoestand;
      readonly effecten: readonly Procedureeffect[];
      readonly log: readonly Logregel[];
    }
  | { readonly ok: false; readonly redenen: readonly Veldfout[] };
