import type { Client } from '@temporalio/client';
import { telWachtendeTaken } from '#config/wachtendetaken';
import { ZAKEN } from '#workflows/zaak/zaak.messages';

/** How many tasks of zaken wait for a worker; asked as often as one likes. */
export type Achterstand = () => Promise<number>;

/** So many tasks waiting keep the workers busy over the way to the server and back; every start beyond that only stands in the way of people. */
export const GENOEG_WERK = 32;

const ONTHOUD_MS = 100;

/** Asks the server, ten times a second at most. When it does not answer, nothing is known to wait: a start finds out by itself. */
export function maakAchterstand(client: Client, klok: () => number): Achterstand {
  let [gevraagdMs, laatste] = [Number.NEGATIVE_INFINITY, 0];
  return async () => {
    if (klok() - gevraagdMs < ONTHOUD_MS) return laatste;
    gevraagdMs = klok();
    laatste = await vraag(client).catch(() => 0);
    return laatste;
  };
}

async function vraag(client: Client): Promise<number> {
  const [workflows, activiteiten] = await Promise.all([
    telWachtendeTaken(client, ZAKEN, 'workflow'),
    telWachtendeTaken(client, ZAKEN, 'activiteit'),
  ]);
  return workflows + activiteiten;
}
