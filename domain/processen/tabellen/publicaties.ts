/** Facts for the outside world, one CloudEvent for each receiver, so that every disclosure stands on its own in the register (Wht 6.12 lid 8). */
import type { Effect } from '#domain/processen/effecten';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer } from '#domain/processen/velden';

/** Who gets to know a fact. */
export type Bestemming = 'gemeente' | 'sbn' | 'kindregeling' | 'exToeslagpartner' | 'publiekeSchuldeisers';

/** One event for each receiver. The gemeente only hears of an ouder who asked for that (Wht 6.12 lid 1) [S]. */
export function publiceer(
  zaak: Zaaktoestand,
  type: string,
  bestemmingen: readonly Bestemming[],
  gegevens: Invoer,
): readonly Effect[] {
  return bestemmingen
    .filter((bestemming) => bestemming !== 'gemeente' || zaak.toestemmingGemeente)
    .map((bestemming) => ({
      soort: 'publiceer',
      type: `nl.herstelbalie.${type}`,
      gegevens: { bestemming, ...gegevens },
    }));
}
