/** What the core of the SDK counts in a worker process. */
export interface Werkteller {
  readonly workflowtaken: number;
  readonly activiteiten: number;
  /** Workflows in memory now. */
  readonly inGeheugen: number;
}

/** The sum over all label sets of one metric in the text of Prometheus. */
export function somVan(tekst: string, naam: string): number {
  return tekst
    .split('\n')
    .filter((regel) => regel.startsWith(`${naam}{`) || regel.startsWith(`${naam} `))
    .reduce((som, regel) => som + Number(regel.slice(regel.lastIndexOf(' ') + 1)), 0);
}

/** Reads the counters at an address that ends in `/metrics`. */
export async function leesTellers(adres: string): Promise<Werkteller> {
  const tekst = await (await fetch(adres)).text();
  return {
    workflowtaken: somVan(tekst, 'temporal_workflow_task_execution_latency_count'),
    activiteiten: somVan(tekst, 'temporal_activity_execution_latency_count'),
    inGeheugen: somVan(tekst, 'temporal_sticky_cache_size'),
  };
}

const TREK_MS = 200;
const STIL_MS = 2_000;

/**
 * Waits until a worker has nothing to do any more: no task began or ended for two seconds. Returns the counters and the instant
 * (`performance.now`) of the last change. Throws when it goes on for longer than `geduldMs`.
 */
export async function totStilte(
  adres: string,
  geduldMs: number,
): Promise<{ readonly teller: Werkteller; readonly sindsMs: number }> {
  const tot = performance.now() + geduldMs;
  let teller = await leesTellers(adres);
  let sindsMs = performance.now();
  while (performance.now() - sindsMs < STIL_MS) {
    await new Promise((verder) => setTimeout(verder, TREK_MS));
    const nu = await leesTellers(adres);
    if (nu.workflowtaken !== teller.workflowtaken || nu.activiteiten !== teller.activiteiten)
      sindsMs = performance.now();
    teller = nu;
    if (performance.now() > tot) throw new Error(`the worker did not come to rest in ${Math.round(geduldMs / 1000)} s`);
  }
  return { teller, sindsMs };
}
