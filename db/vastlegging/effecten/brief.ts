import { randomUUID } from 'node:crypto';
import type { Schrijver } from '#db/vastlegging/effecten/schrijver';
import { moment } from '#db/vastlegging/werk';

/** Keeps the text of a letter; printing and sending come behind the event. */
export const schrijfBrief: Schrijver<'brief'> = async (werk, { brief, gegevens }, procedureId) => {
  const { trx, vast, invoer } = werk;
  const { zaakId } = vast.toestand;
  const model = await werk.maakBrief(trx, { zaakId, procedureId, brief, gegevens, invoer, vast });
  const id = randomUUID();
  await trx('brieven').insert({
    id,
    zaak_id: zaakId,
    procedure_id: procedureId,
    sleutel: vast.gebeurtenis.sleutel,
    briefsoort: brief,
    model: JSON.stringify(model),
    aangemaakt_op: moment(werk),
  });
  werk.briefIds.push(id);
};
