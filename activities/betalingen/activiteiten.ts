import { ApplicationFailure } from '@temporalio/common';
import type { Knex } from 'knex';
import { vraagBankverslag } from '#activities/betalingen/bankverslag';
import { maakBestand } from '#activities/betalingen/betaalbestand';
import { boekLateRetourenVanRuns } from '#activities/betalingen/lateRetouren';
import { verstuurBestand } from '#activities/betalingen/verzending';
import { BANK_WEIGERT, type Bank } from '#activities/integraties/bank/bank';
import { sluitRun, telAfwijkingen, telRun, type Runtelling } from '#db/betalingen/afronding';
import { boekLateRetouren } from '#db/betalingen/lateRetouren';
import { readRun } from '#db/betalingen/run';
import { stelRunSamen, type Samengesteld } from '#db/betalingen/stelRunSamen';
import { boekBankregels, zetBankberichtenKlaar, type Bankregel } from '#db/betalingen/verwerkVerslag';
import type { Datum } from '#domain/waarden/datum';

/** Activities of a betaalrun, in their order. Each may be repeated and may break off anywhere: an order is paid once. */
export interface Betaalactiviteiten {
  /** Puts all released orders in the run of this number; `betaalrunId` null when there are none. `door` null: by schedule. */
  stelBetaalrunSamen(wens: {
    readonly runnummer: string;
    readonly op: Datum;
    readonly door: string | null;
  }): Promise<Samengesteld>;
  /** Makes the payment file of a run (pain.001) and keeps it. */
  maakBetaalbestand(opdracht: { readonly betaalrunId: string }): Promise<{ readonly hash: string }>;
  /** Brings the file to the bank, once. */
  verstuurBetaalbestand(opdracht: { readonly betaalrunId: string }): Promise<void>;
  /** Takes over what the bank reports and leaves the messages for the zaken; `open`: orders the bank has not spoken on. */
  verwerkBankverslag(opdracht: { readonly betaalrunId: string }): Promise<Runtelling>;
  /** Looks at the runs of the last thirty days for payments that came back after they were booked; returns how many it found this time. */
  zoekLateRetouren(): Promise<{ readonly teruggekomen: number }>;
}

/** What these activities work with. */
export interface Betaaldeps {
  readonly knex: Knex;
  readonly bank: Bank;
  /** Now, in milliseconds since 1970. */
  readonly klok: () => number;
}

/** Makes the activities. */
export function maakBetaalactiviteiten(deps: Betaaldeps): Betaalactiviteiten {
  const { knex, klok } = deps;
  return {
    stelBetaalrunSamen: (wens) => knex.transaction((trx) => stelRunSamen(trx, { ...wens, momentMs: klok() })),
    maakBetaalbestand: ({ betaalrunId }) => knex.transaction((trx) => maakBestand(trx, betaalrunId)),
    verstuurBetaalbestand: ({ betaalrunId }) => blijfVragen(() => verstuurBestand(deps, betaalrunId)),
    verwerkBankverslag: ({ betaalrunId }) => blijfVragen(() => verwerk(deps, betaalrunId)),
    zoekLateRetouren: () => blijfVragen(() => boekLateRetourenVanRuns(deps)),
  };
}

async function verwerk({ knex, bank, klok }: Betaaldeps, betaalrunId: string): Promise<Runtelling> {
  const { status, berichtId, runnummer } = await readRun(knex, betaalrunId);
  if (status === 'verwerkt') return telRun(knex, betaalrunId);
  if (status !== 'verzonden' || berichtId === null) throw new Error(`betaalrun ${runnummer} is nog niet verzonden`);
  const regels = await vraagBankverslag(bank, berichtId);
  const { telling, afwijkingen } = await knex.transaction((trx) =>
    boek(trx, { betaalrunId, regels, momentMs: klok() }),
  );
  if (afwijkingen > 0) throw new Error(`${afwijkingen} regels van de bank passen niet bij betaalrun ${runnummer}`);
  return telling;
}

/** What fits is booked, also when something else does not fit: that alone keeps the run open. */
async function boek(
  trx: Knex.Transaction,
  verslag: { readonly betaalrunId: string; readonly regels: readonly Bankregel[]; readonly momentMs: number },
): Promise<{ readonly telling: Runtelling; readonly afwijkingen: number }> {
  const { betaalrunId, regels, momentMs } = verslag;
  await readRun(trx, betaalrunId, { vergrendel: true });
  await zetBankberichtenKlaar(trx, await boekBankregels(trx, betaalrunId, regels));
  // A run that stays open for one order may meanwhile see another one come back.
  await zetBankberichtenKlaar(trx, await boekLateRetouren(trx, betaalrunId, regels));
  const telling = await telRun(trx, betaalrunId);
  const afwijkingen = await telAfwijkingen(trx, betaalrunId, regels);
  if (telling.open === 0 && afwijkingen === 0) await sluitRun(trx, betaalrunId, momentMs);
  return { telling, afwijkingen };
}

/**
 * A definite no of the bank does not end a run: its orders would stay nowhere, unseen. The step stays open in the console and on the beheer
 * page with the reason of the bank, and asks again every few minutes until people have sorted it out.
 */
async function blijfVragen<T>(stap: () => Promise<T>): Promise<T> {
  try {
    return await stap();
  } catch (fout) {
    if (!(fout instanceof ApplicationFailure) || fout.type !== BANK_WEIGERT) throw fout;
    throw ApplicationFailure.create({
      type: BANK_WEIGERT,
      message: fout.message,
      nonRetryable: false,
      nextRetryDelay: '3 minutes',
    });
  }
}
