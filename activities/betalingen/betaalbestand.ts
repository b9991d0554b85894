import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { schrijfPain001 } from '#activities/betalingen/pain001';
import { bewaarBestand, listBestandsregels } from '#db/betalingen/bestand';
import { readRun } from '#db/betalingen/run';
import { som } from '#domain/waarden/geld';

/**
 * Makes the payment file of a run and keeps it with its hash; a run that has a file keeps that one. The message is called after the run, so
 * that the bank knows it by the number on every screen.
 */
export async function maakBestand(trx: Knex.Transaction, betaalrunId: string): Promise<{ readonly hash: string }> {
  const run = await readRun(trx, betaalrunId, { vergrendel: true });
  if (run.bestandHash !== null) return { hash: run.bestandHash };
  const regels = await listBestandsregels(trx, betaalrunId);
  const totaal = som(regels.map(({ bedrag }) => bedrag));
  if (regels.length !== run.aantal || totaal !== run.totaalCenten) {
    throw new Error(`de opdrachten van ${run.runnummer} tellen niet op tot de run`);
  }
  const berichtId = run.runnummer;
  const xml = schrijfPain001({ berichtId, gemaaktMs: run.aangemaaktMs, op: run.op, regels });
  const hash = createHash('sha256').update(xml).digest('hex');
  await bewaarBestand(trx, betaalrunId, { berichtId, xml, hash });
  return { hash };
}
