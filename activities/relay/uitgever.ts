import type { Knex } from 'knex';
import { bewaarCloudevent, type Outboxrij } from '#db/outbox/outbox';

/** Where CloudEvents go. Must accept the same event twice. */
export interface Uitgever {
  geefUit(rij: Pick<Outboxrij, 'sleutel' | 'onderwerp' | 'inhoud'>): Promise<void>;
}

/** The default: delivered events stand in a table of the dossier, where a screen or a consumer can read them. */
export function maakTabeluitgever(knex: Knex): Uitgever {
  return { geefUit: (rij) => bewaarCloudevent(knex, rij) };
}

const TIJDLIMIET_MS = 20_000;

/** Sends every event to an HTTP sink in structured mode; anything but a 2xx is an error and comes again. */
export function maakHttpuitgever(adres: string, haal: typeof fetch = fetch): Uitgever {
  return {
    geefUit: async (rij) => {
      const antwoord = await haal(adres, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
        body: JSON.stringify(rij.inhoud),
        signal: AbortSignal.timeout(TIJDLIMIET_MS),
      });
      if (!antwoord.ok) throw new Error(`ontvanger van CloudEvents antwoordt ${antwoord.status}`);
    },
  };
}
