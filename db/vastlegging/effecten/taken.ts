import type { Knex } from 'knex';
import type { Schrijver } from '#db/vastlegging/effecten/schrijver';
import { moment } from '#db/vastlegging/werk';
import type { Zaaktoestand } from '#domain/processen/toestand';

/** Opens a taak. One that is open already takes over title, role and last day: nobody gets the same taak twice. */
export const schrijfTaak: Schrijver<'taak'> = async (werk, effect, procedureId) => {
  const { zaakId, behandelaarId } = werk.vast.toestand;
  await werk
    .trx('taken')
    .insert({
      zaak_id: zaakId,
      procedure_id: procedureId,
      taak: effect.taak,
      titel: effect.titel,
      rol: effect.rol,
      medewerker_id: effect.voorBehandelaar ? behandelaarId : null,
      uiterlijk: effect.uiterlijk,
      aangemaakt_op: moment(werk),
    })
    .onConflict(werk.trx.raw('(zaak_id, procedure_id, taak) where afgerond_op is null'))
    .merge(['titel', 'rol', 'medewerker_id', 'uiterlijk']);
};

/** Closes the open taak of that name. The taak may belong to another procedure of the zaak: the one that went before. */
export const rondTaakAf: Schrijver<'taakAf'> = async (werk, effect) => {
  await werk
    .trx('taken')
    .where({ zaak_id: werk.vast.toestand.zaakId, taak: effect.taak })
    .whereNull('afgerond_op')
    .update({ afgerond_op: moment(werk) });
};

/** The open taken of the behandelaar go with the zaak: to the next one, or to nobody. */
export async function geefTakenDoor(trx: Knex.Transaction, { zaakId, behandelaarId }: Zaaktoestand): Promise<void> {
  await trx('taken')
    .where({ zaak_id: zaakId, rol: 'pzb' })
    .whereNull('afgerond_op')
    .update({ medewerker_id: behandelaarId });
}
