import type { Knex } from 'knex';
import type { Briefsoort } from '#domain/processen/effecten';
import type { VastTeLeggen } from '#domain/processen/vastlegging';
import type { Invoer } from '#domain/processen/velden';

/** Makes the text of a letter from the dossier, inside the transaction of the event. The answer is kept as it is. */
export type Briefopmaak = (trx: Knex.Transaction, opdracht: Briefopdracht) => Promise<object>;

/** What a letter is about. */
export interface Briefopdracht {
  readonly zaakId: string;
  readonly procedureId: string;
  readonly brief: Briefsoort;
  /** Codes, amounts and dates the procedure gives the letter. */
  readonly gegevens: Invoer;
  /** Free text of this act, as the medewerker wrote it. */
  readonly invoer: Invoer;
  readonly vast: VastTeLeggen;
}

/** One event being written: what every effect may use. */
export interface Werk {
  readonly trx: Knex.Transaction;
  readonly vast: VastTeLeggen;
  /** Input of this act that only the dossier holds: names, accounts, free text. */
  readonly invoer: Invoer;
  readonly maakBrief: Briefopmaak;
  /** Letters made so far, in order. */
  readonly briefIds: string[];
}

/** The instant of the event. */
export function moment(werk: Werk): Date {
  return new Date(werk.vast.momentMs);
}
