import type { Knex } from 'knex';
import { weigerDoorDossier } from '#db/vastlegging/weigering';
import type { Schrijver } from '#db/vastlegging/effecten/schrijver';
import { moment } from '#db/vastlegging/werk';

/** Makes a payment order with its own number; that number is also the key the bank gets. */
export const schrijfBetaalopdracht: Schrijver<'betaalopdracht'> = async (werk, effect, procedureId) => {
  const { trx, vast } = werk;
  const opdrachtnummer = await volgendOpdrachtnummer(trx, vast.gebeurtenis.op.slice(0, 4));
  await trx('betaalopdrachten').insert({
    opdrachtnummer,
    end_to_end_id: opdrachtnummer,
    zaak_id: vast.toestand.zaakId,
    procedure_id: procedureId,
    sleutel: `${vast.gebeurtenis.sleutel}/${procedureId}`,
    regeling: effect.regeling,
    bedrag_centen: effect.bedrag,
    opgesteld_door: effect.opgesteldDoor,
    geaccordeerd_door: effect.geaccordeerdDoor,
    aangemaakt_op: moment(werk),
  });
};

/** Releases the open order of this procedure to the checked account of the person; the database asks for a third pair of eyes. */
export const geefVrij: Schrijver<'geefBetalingVrij'> = async (werk, effect, procedureId) => {
  const { trx, vast } = werk;
  const rekening = trx('rekeningen as r')
    .join('zaken as z', 'z.persoon_id', 'r.persoon_id')
    .where('z.id', vast.toestand.zaakId)
    .whereNull('r.vervallen_op')
    .whereNotNull('r.gecontroleerd_door')
    .select('r.id');
  const aantal = await trx('betaalopdrachten')
    .where({ zaak_id: vast.toestand.zaakId, procedure_id: procedureId, status: 'open' })
    .update({
      status: 'vrijgegeven',
      vrijgegeven_door: effect.door,
      vrijgegeven_op: moment(werk),
      rekening_id: rekening,
    });
  if (aantal !== 1) {
    throw weigerDoorDossier(
      'betaling-niet-open',
      'Er staat geen betaling open om vrij te geven. Bekijk de zaak opnieuw.',
    );
  }
};

/** Withdraws an order that did not leave yet. One that the bank sent back keeps that as its end. */
export const trekIn: Schrijver<'trekBetalingIn'> = async ({ trx, vast }, _effect, procedureId) => {
  await trx('betaalopdrachten')
    .where({ zaak_id: vast.toestand.zaakId, procedure_id: procedureId })
    .whereIn('status', ['open', 'vrijgegeven'])
    .update({ status: 'ingetrokken' });
};

async function volgendOpdrachtnummer(trx: Knex.Transaction, jaar: string): Promise<string> {
  const antwoord = await trx.raw<{ rows: { nummer: number }[] }>('select volgend_nummer(?, ?) as nummer', [
    'betaalopdracht',
    Number(jaar),
  ]);
  return `BO-${jaar}-${String(antwoord.rows[0]?.nummer ?? 0).padStart(7, '0')}`;
}
