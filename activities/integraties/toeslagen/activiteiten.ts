import type { Knex } from 'knex';
import type { Toeslagenregister } from '#activities/integraties/toeslagen/toeslagen';
import { readBsn } from '#db/queries/registervraag.query';
import type { Invoer } from '#domain/processen/velden';
import { datumOp } from '#domain/waarden/tijd';

/** What these activities work with. */
export interface Toeslagendeps {
  readonly knex: Knex;
  readonly toeslagen: Toeslagenregister;
  /** Now, in milliseconds since 1970. */
  readonly klok: () => number;
}

/** Activities that ask the register of the Dienst Toeslagen. */
export interface Toeslagenactiviteiten {
  /** Codes of the register for a zaak, as the gegevens of the message `toeslaggegevensAntwoord`. */
  vraagToeslaggegevens(vraag: { readonly zaakId: string }): Promise<Invoer>;
}

/** Makes the activities. The BSN stays here: in comes a zaak, out go codes. */
export function maakToeslagenactiviteiten({ knex, toeslagen, klok }: Toeslagendeps): Toeslagenactiviteiten {
  return {
    vraagToeslaggegevens: async ({ zaakId }) => {
      const antwoord = await toeslagen.vraag(await readBsn(knex, zaakId), datumOp(klok()));
      return { ...antwoord };
    },
  };
}
