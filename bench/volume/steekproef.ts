/** A draw of besluiten to check, for the pages of kwaliteit. */
import type { Knex } from 'knex';
import { handelendeMet } from '#bench/volume/handelende';
import { trekSteekproef } from '#db/kwaliteit/trekSteekproef';
import type { Datum } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';

const GEVRAAGD = 100;

/** Draws a hundred of all besluiten on the eerste toets, once. */
export async function maakSteekproef(knex: Knex): Promise<void> {
  const grenzen = await knex('besluiten')
    .where('besluitsoort', 'eersteToets')
    .first<{ van: Datum | null; tot: Datum | null } | undefined>(
      knex.raw('min(dagtekening) as van'),
      knex.raw('max(dagtekening) as tot'),
    );
  if (!grenzen?.van || !grenzen.tot) return;
  const momentMs = Date.now();
  await trekSteekproef(knex, {
    ...{ sleutel: 'bench/steekproef', door: handelendeMet('teamleider').medewerkerId, op: datumOp(momentMs), momentMs },
    ...{ van: grenzen.van, tot: grenzen.tot },
    ...{ besluitsoorten: ['eersteToets'], gevraagd: GEVRAAGD, zaad: 1 },
  });
}
