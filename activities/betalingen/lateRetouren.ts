import { ApplicationFailure } from '@temporalio/common';
import type { Knex } from 'knex';
import { vraagRetouren } from '#activities/betalingen/bankverslag';
import { OnleesbaarBericht } from '#activities/betalingen/xml';
import { BANK_WEIGERT, type Bank } from '#activities/integraties/bank/bank';
import { telAfwijkingen } from '#db/betalingen/afronding';
import { boekLateRetouren, listTerugkijkruns, type Terugkijkrun } from '#db/betalingen/lateRetouren';
import { readRun } from '#db/betalingen/run';
import { zetBankberichtenKlaar, type Bankregel } from '#db/betalingen/verwerkVerslag';

/** What looking back works with. */
export interface Terugkijkdeps {
  readonly knex: Knex;
  readonly bank: Bank;
  /** Now, in milliseconds since 1970. */
  readonly klok: () => number;
}

/** How long after it was processed a run is looked at again. A bank that cannot place a payment sends it back within days [A]. */
const TERUGKIJKDAGEN = 30;
const DAG_MS = 86_400_000;

/**
 * Asks the bank of every run of the last thirty days whether a payment came back since, and books those that did. Doing it again finds what was
 * booked and adds nothing. A run on which the bank says no, or something that does not fit, does not keep the others from being looked at: the
 * step fails when all were, and so stays in sight. Returns how many came back this time.
 */
export async function boekLateRetourenVanRuns(deps: Terugkijkdeps): Promise<{ readonly teruggekomen: number }> {
  const runs = await listTerugkijkruns(deps.knex, deps.klok() - TERUGKIJKDAGEN * DAG_MS);
  const fouten: Error[] = [];
  let teruggekomen = 0;
  for (const run of runs) {
    const gezien = await kijkTerug(deps, run);
    teruggekomen += gezien.teruggekomen;
    if (gezien.fout !== null) fouten.push(gezien.fout);
  }
  const [eerste] = fouten;
  if (eerste) throw eerste;
  return { teruggekomen };
}

interface Gezien {
  readonly teruggekomen: number;
  readonly fout: Error | null;
}

async function kijkTerug({ knex, bank }: Terugkijkdeps, run: Terugkijkrun): Promise<Gezien> {
  try {
    const retouren = await vraagRetouren(bank, run.berichtId);
    if (retouren.length === 0) return { teruggekomen: 0, fout: null };
    const { teruggekomen, afwijkingen } = await knex.transaction((trx) => boek(trx, run, retouren));
    const melding = `${afwijkingen} retouren van de bank passen niet bij betaalrun ${run.runnummer}`;
    return { teruggekomen, fout: afwijkingen > 0 ? new Error(melding) : null };
  } catch (fout) {
    if (isVanDezeRun(fout)) return { teruggekomen: 0, fout };
    throw fout;
  }
}

/** A no, or a statement that cannot be read, is about one run; a bank that is away is away for all of them. */
function isVanDezeRun(fout: unknown): fout is Error {
  return fout instanceof OnleesbaarBericht || (fout instanceof ApplicationFailure && fout.type === BANK_WEIGERT);
}

async function boek(
  trx: Knex.Transaction,
  { betaalrunId }: Terugkijkrun,
  retouren: readonly Bankregel[],
): Promise<{ readonly teruggekomen: number; readonly afwijkingen: number }> {
  await readRun(trx, betaalrunId, { vergrendel: true });
  const berichten = await boekLateRetouren(trx, betaalrunId, retouren);
  await zetBankberichtenKlaar(trx, berichten);
  return { teruggekomen: berichten.length, afwijkingen: await telAfwijkingen(trx, betaalrunId, retouren) };
}
