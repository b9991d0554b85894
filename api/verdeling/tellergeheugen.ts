import type { Knex } from 'knex';
import { telWachtrij, type Kijkmoment, type Wachtrijtellers } from '#db/queries/verdeling.query';

/** Gives the numbers above the queue at a moment. */
export type Tellergeheugen = (kijk: Kijkmoment) => Promise<Wachtrijtellers>;

/** With at least so many zaken that still have to begin, counting them takes more than a hundred milliseconds of a core. */
const GROOT = 5_000;
/** Age at which the numbers of a long queue are counted again while the old ones are still shown, in milliseconds; so nobody waits for a count. */
const VERVERS_MS = 5_000;
/** Age beyond which they are never shown. */
const HOOGSTENS_MS = 15_000;

interface Onthouden {
  readonly kijk: Kijkmoment;
  readonly geteld: Promise<Wachtrijtellers>;
}

/** Counts for all who look at the same time. The numbers of a long queue are at most fifteen seconds old; those of a short one are of this moment. */
export function maakTellergeheugen(knex: Knex, telNu: typeof telWachtrij = telWachtrij): Tellergeheugen {
  let onthouden: Onthouden | null = null;
  let ververst = false;
  const tel = async (kijk: Kijkmoment): Promise<Onthouden> => {
    const geteld = telNu(knex, kijk);
    const nieuw = { kijk, geteld };
    // Without numbers to show meanwhile, whoever comes now waits for the same count.
    if (!ververst) onthouden = nieuw;
    try {
      const { wachtend, toegewezen } = await geteld;
      onthouden = wachtend + toegewezen < GROOT ? null : nieuw;
    } catch (fout) {
      if (onthouden === nieuw) onthouden = null;
      throw fout;
    }
    return nieuw;
  };
  return async (kijk) => {
    const ouderdom = onthouden === null ? Infinity : ouderdomVan(onthouden.kijk, kijk);
    if (onthouden === null || ouderdom >= HOOGSTENS_MS) return (await tel(kijk)).geteld;
    if (ouderdom >= VERVERS_MS && !ververst) {
      ververst = true;
      // Who comes when the old numbers may no longer be shown counts again, and hears what went wrong.
      tel(kijk)
        .catch(() => undefined)
        .finally(() => (ververst = false));
    }
    return onthouden.geteld;
  };
}

/** Milliseconds between two moments; numbers of another day are too old. */
function ouderdomVan(eerder: Kijkmoment, nu: Kijkmoment): number {
  return eerder.vandaag === nu.vandaag ? nu.nuMs - eerder.nuMs : Infinity;
}
