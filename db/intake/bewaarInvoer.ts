import type { Knex } from 'knex';
import { voorbereid } from '#db/voorbereid';
import type { Invoer } from '#domain/processen/velden';

/** Input of an act that only the dossier may hold. */
export interface Handelinginvoer {
  /** Token of the form, later the key of the event. */
  readonly sleutel: string;
  readonly zaakId: string;
  readonly door: string;
  readonly gegevens: Invoer;
}

/**
 * Keeps the personal data and free text of an act before the act itself is asked for. Sending the form again replaces it, until the act was
 * accepted; after that it stays as the act found it. A token of somebody else or of another zaak is refused.
 */
export async function bewaarInvoer(knex: Knex, invoer: Handelinginvoer): Promise<void> {
  const { sleutel, zaakId, door, gegevens } = invoer;
  const vraag = knex.raw<{ rows: { eigen: boolean }[] }>(
    `insert into handeling_invoer as i (sleutel, zaak_id, gegevens, door)
     values (:sleutel, :zaakId, :gegevens, :door)
     on conflict (sleutel) do update set gegevens =
       case when i.zaak_id = excluded.zaak_id and i.door = excluded.door
             and not exists (select 1 from handelingen h where h.sleutel = excluded.sleutel)
            then excluded.gegevens else i.gegevens end
     returning i.zaak_id = :zaakId and i.door = :door as eigen`,
    { sleutel, zaakId, door, gegevens: JSON.stringify(gegevens) },
  );
  const antwoord = await vraag.options(voorbereid('bewaar-invoer'));
  if (antwoord.rows[0]?.eigen !== true) throw new Error(`formulier ${sleutel} is al voor iets anders gebruikt`);
}
