import type { Knex } from 'knex';
import { sha256, vasteJson } from '#db/vastlegging/hash';
import { weigerDoorDossier } from '#db/vastlegging/weigering';
import { vindPartnerMetForfait } from '#db/queries/dossierfeiten.query';
import type { Schrijver } from '#db/vastlegging/effecten/schrijver';

/** Writes a besluit, with the hash over all it says. */
export const schrijfBesluit: Schrijver<'besluit'> = async ({ trx, vast }, { besluit }, procedureId) => {
  const { zaakId, procedures } = vast.toestand;
  if (besluit.besluitsoort === 'eersteToets' && besluit.uitkomst === 'toegekend') {
    const regeling = procedures.find((p) => p.id === procedureId)?.gegevens['regeling'];
    await weigerTweedeForfait(trx, zaakId, regeling === 'forfait');
  }
  await trx('besluiten').insert({
    zaak_id: zaakId,
    procedure_id: procedureId,
    sleutel: vast.gebeurtenis.sleutel,
    besluitsoort: besluit.besluitsoort,
    uitkomst: besluit.uitkomst,
    dagtekening: besluit.dagtekening,
    bedrag_centen: besluit.bedrag,
    regels: JSON.stringify(besluit.regels),
    redenen: JSON.stringify(besluit.redenen),
    regelversie: besluit.regelversie,
    opgesteld_door: besluit.opgesteldDoor,
    geaccordeerd_door: besluit.geaccordeerdDoor,
    hash: sha256(vasteJson(besluit)),
  });
};

/**
 * One forfait per household (Wht 2.7 lid 2). The facts were read before this transaction: two partners decided at the same moment would both
 * pass, so the household is locked and asked once more.
 */
async function weigerTweedeForfait(trx: Knex.Transaction, zaakId: string, wilForfait: boolean): Promise<void> {
  await trx.raw(
    'select 1 from huishoudens where id = (select huishouden_id from zaken where id = ?) for no key update',
    [zaakId],
  );
  if (wilForfait && (await vindPartnerMetForfait(trx, zaakId))) {
    throw weigerDoorDossier(
      'dossier-gewijzigd',
      'Het dossier is gewijzigd sinds het voorstel: de partner kreeg intussen het forfait. Stuur het voorstel terug.',
    );
  }
}
