import type { Knex } from 'knex';

/** Lets the starts of so many parked zaken go, oldest first, and wakes the relay. Returns their numbers and the instant (database clock, ms). */
export async function laatGaan(
  knex: Knex,
  aantal: number,
): Promise<{ readonly nummers: readonly string[]; readonly vanafMs: number }> {
  const { rows } = await knex.raw<{ rows: { onderwerp: string; nu: Date }[] }>(
    `update outbox set volgende_poging_op = clock_timestamp()
     where id in (select id from outbox where soort = 'zaak.start' and verwerkt_op is null and volgende_poging_op = 'infinity'
                  order by id limit ?)
     returning onderwerp, clock_timestamp() as nu`,
    [aantal],
  );
  await knex.raw(`select pg_notify('outbox', '')`);
  return { nummers: rows.map(({ onderwerp }) => onderwerp), vanafMs: rows.at(-1)?.nu.getTime() ?? 0 };
}

/** Starts that may go and have not gone yet. */
export async function telWachtend(knex: Knex): Promise<number> {
  const [rij] = await knex('outbox')
    .where({ soort: 'zaak.start', verwerkt_op: null })
    .whereRaw(`volgende_poging_op < 'infinity'`)
    .count<{ n: number }[]>('* as n');
  return rij?.n ?? 0;
}

const MELD_ELKE_MS = 30_000;

/** Waits until all starts that may go have gone, telling now and then how many are left; throws after `geduldMs`. */
export async function totLeeg(
  knex: Knex,
  geduldMs: number,
  bij: (over: number) => void = () => undefined,
): Promise<void> {
  const tot = performance.now() + geduldMs;
  let gemeldMs = performance.now();
  for (;;) {
    const over = await telWachtend(knex);
    if (over === 0) return;
    if (performance.now() > tot) throw new Error(`${over} starts still wait after ${Math.round(geduldMs / 1000)} s`);
    if (performance.now() - gemeldMs > MELD_ELKE_MS) {
      gemeldMs = performance.now();
      bij(over);
    }
    await new Promise((verder) => setTimeout(verder, Math.min(5_000, 100 + over)));
  }
}

/** When the last of these zaken was delivered, in ms since 1970 by the clock of the database. */
export async function laatsteBezorging(knex: Knex, nummers: readonly string[]): Promise<number> {
  const rij = await knex('outbox')
    .where({ soort: 'zaak.start' })
    .whereIn('onderwerp', [...nummers])
    .max<{ op: Date | null }[]>('verwerkt_op as op')
    .first<{ op: Date | null }>();
  return rij.op?.getTime() ?? Number.NaN;
}
