import type { Schrijver } from '#db/vastlegging/effecten/schrijver';
import { moment } from '#db/vastlegging/werk';
import { wie } from '#db/vastlegging/logboek';
import { tekstUit } from '#domain/processen/velden';

/** A milestone counts once per procedure: the first day stays. */
export const schrijfMijlpaal: Schrijver<'mijlpaal'> = async ({ trx, vast }, effect, procedureId) => {
  await trx('mijlpalen')
    .insert({ zaak_id: vast.toestand.zaakId, procedure_id: procedureId, mijlpaal: effect.mijlpaal, op: effect.op })
    .onConflict(['zaak_id', 'procedure_id', 'mijlpaal'])
    .ignore();
};

/** An amount received under a herstelmaatregel. */
export const schrijfOntvangst: Schrijver<'ontvangst'> = async ({ trx, vast }, effect) => {
  await trx('ontvangsten').insert({
    zaak_id: vast.toestand.zaakId,
    sleutel: vast.gebeurtenis.sleutel,
    regeling: effect.regeling,
    bedrag_centen: effect.bedrag,
    op: effect.op,
  });
};

/** What was received and went back: a line below zero under a key of its own, so that both facts stay and the sum is right. */
export const schrijfOntvangstTerug: Schrijver<'ontvangstTerug'> = async ({ trx, vast }, effect) => {
  await trx('ontvangsten').insert({
    zaak_id: vast.toestand.zaakId,
    sleutel: vast.gebeurtenis.sleutel,
    regeling: effect.regeling,
    bedrag_centen: 0 - effect.bedrag,
    op: effect.op,
  });
};

/** A talk or message with the ouder; what was said comes from the form. */
export const schrijfContact: Schrijver<'contact'> = async (werk, effect) => {
  const { vast } = werk;
  await werk.trx('contacten').insert({
    zaak_id: vast.toestand.zaakId,
    sleutel: vast.gebeurtenis.sleutel,
    kanaal: effect.kanaal,
    tekst: tekstUit(werk.invoer, 'verslag') ?? '',
    door: wie(vast) ?? 'herstelbalie',
    op: vast.gebeurtenis.op,
    moment: moment(werk),
  });
};
