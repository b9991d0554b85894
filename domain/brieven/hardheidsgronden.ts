import type { Brieffeiten } from '#domain/brieven/feiten';
import { tekstUit } from '#domain/processen/velden';

/** The circumstances of the hardheidsclausule as a letter says them to the ouder. */
const GRONDEN: Readonly<Record<string, string>> = {
  bewind: 'u stond onder bewind of curatele en uw vertegenwoordiger meldde u niet op tijd aan',
  eerderePoging: 'u probeerde zich al eerder aan te melden',
  ziekte: 'u was ziek of opgenomen',
  buitenland: 'u woonde in het buitenland en wij hebben u niet bereikt',
};

/** The circumstance that weighed most, as a clause with `u`; null when there was none, or only one that needs its own words. */
export function hardheidsgrond({ gegevens }: Brieffeiten): string | null {
  return GRONDEN[tekstUit(gegevens, 'grond') ?? ''] ?? null;
}

/** True when no special circumstance was found at all. */
export function isZonderGrond({ gegevens }: Brieffeiten): boolean {
  return tekstUit(gegevens, 'grond') === 'geen';
}
