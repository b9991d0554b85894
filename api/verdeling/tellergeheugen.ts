import type { Knex } from 'knex';
import { telWachtrij, type Kijkmoment, type Wachtrijtellers } from '#db/queries/verdeling.query';

/** Gives the numbers above the queue at a moment. */
export type Tellergeheugen = (kijk: Kijkmoment) => Promise<Wachtrijtellers>;

/** With at least so many zaken that still have to begin, counting them takes some fifty milliseconds of a core. */
const GROOT = 5_000;
/** How long the numbers of a long queue are shown before they are counted again, in milliseconds. */
const ONTHOUD_MS = 5_000;

interface Onthouden {
  readonly kijk: Kijkmoment;
  readonly geteld: Promise<Wachtrijtellers>;
}

/** Counts for all who look at the same time. The numbers of a long queue are at most five seconds old; those of a short one are of this moment. */
export function maakTellergeheugen(knex: Knex, telNu: typeof telWachtrij = telWachtrij): Tellergeheugen {
  let onthouden: Onthouden | null = null;
  return async (kijk) => {
    if (onthouden !== null && isVers(onthouden.kijk, kijk)) return onthouden.geteld;
    const nieuw = { kijk, geteld: telNu(knex, kijk) };
    onthouden = nieuw;
    const vergeet = (): void => {
      if (onthouden === nieuw) onthouden = null;
    };
    try {
      const tellers = await nieuw.geteld;
      if (tellers.wachtend + tellers.toegewezen < GROOT) vergeet();
      return tellers;
    } catch (fout) {
      vergeet();
      throw fout;
    }
  };
}

function isVers(eerder: Kijkmoment, nu: Kijkmoment): boolean {
  return eerder.vandaag === nu.vandaag && nu.nuMs - eerder.nuMs < ONTHOUD_MS;
}
