import type { Knex } from 'knex';
import { bankWeigert, type Bank } from '#activities/integraties/bank/bank';
import { readBestand } from '#db/betalingen/bestand';
import { readRun, type Run } from '#db/betalingen/run';
import { beginVerzending, markeerVerzonden } from '#db/betalingen/verzending';

/** What sending works with. */
export interface Verzenddeps {
  readonly knex: Knex;
  readonly bank: Bank;
  /** Now, in milliseconds since 1970. */
  readonly klok: () => number;
}

/**
 * Sends the file of a run, once. The claim is written before the bank is called: who finds it on a later attempt does not know whether the
 * bank has the file, so asks the bank first and sends only what the bank does not have.
 */
export async function verstuurBestand({ knex, bank, klok }: Verzenddeps, betaalrunId: string): Promise<void> {
  const run = await readRun(knex, betaalrunId);
  if (run.status === 'verzonden' || run.status === 'verwerkt') return;
  if (run.berichtId === null) throw new Error(`betaalrun ${run.runnummer} heeft nog geen bestand`);
  const isEerste = await beginVerzending(knex, betaalrunId);
  const isBekend = !isEerste && (await bankHeeft(bank, run, run.berichtId));
  if (!isBekend) await bank.lever(await readBestand(knex, betaalrunId));
  await knex.transaction((trx) => markeerVerzonden(trx, betaalrunId, klok()));
}

/** True when the bank has this very file; another file under our id is for people to sort out. */
async function bankHeeft(bank: Bank, run: Run, berichtId: string): Promise<boolean> {
  const hash = await bank.kent(berichtId);
  if (hash !== null && hash !== run.bestandHash) throw bankWeigert('ander-bestand-bij-de-bank');
  return hash !== null;
}
