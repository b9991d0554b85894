import { weigerDoorDossier } from '#db/vastlegging/weigering';
import type { Schrijver } from '#db/vastlegging/effecten/schrijver';
import { moment, type Werk } from '#db/vastlegging/werk';
import { tekstUit } from '#domain/processen/velden';

/** Takes the account of this act's form as the account of the person; the one before it lapses. */
export const schrijfRekening: Schrijver<'rekening'> = async (werk, effect) => {
  const iban = tekstUit(werk.invoer, 'iban');
  const tenaamstelling = tekstUit(werk.invoer, 'tenaamstelling');
  if (!iban || !tenaamstelling) {
    throw weigerDoorDossier('invoer-ontbreekt', 'De rekening is niet aangekomen. Vul het formulier opnieuw in.');
  }
  const persoonId = await persoonVan(werk);
  await werk
    .trx('rekeningen')
    .where({ persoon_id: persoonId, vervallen_op: null })
    .update({ vervallen_op: moment(werk) });
  await werk.trx('rekeningen').insert({
    persoon_id: persoonId,
    iban: iban.replace(/\s/g, '').toUpperCase(),
    tenaamstelling,
    opgegeven_door: effect.opgegevenDoor,
    opgegeven_op: moment(werk),
  });
};

/** Marks the present account as checked; the database refuses the one who entered it. */
export const keurRekening: Schrijver<'rekeningGecontroleerd'> = async (werk, effect) => {
  const aantal = await werk
    .trx('rekeningen')
    .where({ persoon_id: await persoonVan(werk), vervallen_op: null })
    .update({ gecontroleerd_door: effect.door, gecontroleerd_op: moment(werk) });
  if (aantal === 0) throw weigerDoorDossier('rekening-ontbreekt', 'Er is nog geen rekening opgegeven.');
};

async function persoonVan(werk: Werk): Promise<string> {
  const zaak = await werk
    .trx('zaken')
    .where({ id: werk.vast.toestand.zaakId })
    .first<{ persoon_id: string }>('persoon_id');
  return zaak.persoon_id;
}
