import type { Knex } from 'knex';
import type { Briefopmaak } from '#db/vastlegging/werk';
import type { Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';

/** What the demo asks of the real letters and payments, on a day of its own choice. */
export interface Demodiensten {
  readonly maakBrief: Briefopmaak;
  /** Prints and sends a letter at `momentMs`; returns which letter it was. */
  verstuurBrief(trx: Knex.Transaction, briefId: string, momentMs: number): Promise<string>;
  /** Runs all released orders through a betaalrun and books what the bank did; returns the messages to the zaken. */
  betaal(trx: Knex.Transaction, dag: Betaaldag): Promise<readonly Betaalbericht[]>;
}

/** A betaalrun of the demo. */
export interface Betaaldag {
  readonly runOp: Datum;
  readonly boekdag: Datum;
  readonly uitslagen: readonly {
    readonly zaakId: string;
    readonly retour: { readonly code: string; readonly reden: string } | null;
  }[];
}

/** What a zaak hears of its payment. */
export interface Betaalbericht {
  readonly zaakId: string;
  readonly sleutel: string;
  readonly procedureId: string;
  readonly bericht: string;
  readonly gegevens: Invoer;
}
