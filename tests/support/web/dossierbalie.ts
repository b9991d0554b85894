import type { Knex } from 'knex';
import type { Handelingopdracht, Zaakbalie } from '#api/shared/zaakbalie';
import { readToestand } from '#db/queries/toestand.query';
import { legVast } from '#db/vastlegging/legVast';
import { DossierWeigering } from '#db/vastlegging/weigering';
import { beslis } from '#domain/processen/beslis';
import { datum } from '#domain/waarden/datum';

/** A counter without Temporal that does what the workflow does: decide on the dossier as it is, and write. `op` is the day of every act. */
export function maakDossierbalie(knex: Knex, op: string): Zaakbalie & { readonly gedaan: Handelingopdracht[] } {
  const gedaan: Handelingopdracht[] = [];
  return {
    gedaan,
    verricht: async ({ zaakId }, opdracht) => {
      gedaan.push(opdracht);
      const { handeling, sleutel, procedureId, invoer, door } = opdracht;
      const gebeurtenis = { soort: 'handeling', op: datum(op), sleutel, procedureId, handeling, invoer, door } as const;
      const uitslag = beslis(await readToestand(knex, zaakId), gebeurtenis);
      if (!uitslag.ok) return { soort: 'geweigerd', redenen: uitslag.redenen };
      const { toestand, effecten, log } = uitslag;
      const vast = { gebeurtenis, toestand, effecten, log, momentMs: Date.parse(`${op}T09:00:00Z`) };
      try {
        const { volgnummer } = await legVast(knex, vast, (_trx, { brief }) => Promise.resolve({ brief }));
        return { soort: 'gedaan', volgnummer };
      } catch (fout) {
        if (fout instanceof DossierWeigering) return { soort: 'geweigerd', redenen: fout.redenen };
        throw fout;
      }
    },
  };
}
