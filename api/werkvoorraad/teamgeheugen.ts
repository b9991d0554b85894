import type { Knex } from 'knex';
import type { Dagen, Werkkring } from '#db/queries/werkvoorraad.selectie';
import { telTeam, type Teamtellers } from '#db/queries/werkvoorraad.tellers.query';

type Teamkring = Pick<Werkkring, 'team'> & Dagen;

/** Gives the numbers of a team at an instant (milliseconds since 1970). */
export type Teamgeheugen = (kring: Teamkring, nuMs: number) => Promise<Teamtellers>;

/** A team with at least so many zaken is large: to count it takes some ten milliseconds of a core, each time somebody opens a list. */
const GROOT = 5_000;
/** How long the numbers of a large team are shown before they are counted again, in milliseconds. */
const ONTHOUD_MS = 5_000;

interface Onthouden {
  readonly sindsMs: number;
  readonly geteld: Promise<Teamtellers>;
}

/**
 * Counts for all who look at the same team at once. The numbers of a large team are at most five seconds old; those of others, and everybody's
 * own, are of this moment.
 */
export function maakTeamgeheugen(knex: Knex, telNu: typeof telTeam = telTeam): Teamgeheugen {
  const onthouden = new Map<string, Onthouden>();
  return async (kring, nuMs) => {
    const sleutel = JSON.stringify([kring.team, kring.vandaag, kring.dreigtTot]);
    const eerder = onthouden.get(sleutel);
    if (eerder && nuMs - eerder.sindsMs < ONTHOUD_MS) return eerder.geteld;
    for (const [oud, { sindsMs }] of onthouden) if (nuMs - sindsMs >= ONTHOUD_MS) onthouden.delete(oud);
    const geteld = telNu(knex, kring);
    onthouden.set(sleutel, { sindsMs: nuMs, geteld });
    const vergeet = (): void => {
      if (onthouden.get(sleutel)?.geteld === geteld) onthouden.delete(sleutel);
    };
    try {
      const tellers = await geteld;
      if (tellers.team.open + tellers.team.afgerond < GROOT) vergeet();
      return tellers;
    } catch (fout) {
      vergeet();
      throw fout;
    }
  };
}
