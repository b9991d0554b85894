import type { Knex } from 'knex';
import { findForfaitMetPartner } from '#db/queries/forfaitpartner.query';
import { findIntegraaldossier } from '#db/queries/integraal.query';
import { findWachtrijfeiten } from '#db/queries/verdeling.wachtrijfeiten.query';
import type { Dossierfeiten } from '#domain/processen/feiten';
import { centen, type EuroCenten } from '#domain/waarden/geld';

/** Facts of the dossier an act is decided on: what was received, the partner's forfait, the account. */
export async function leesDossierfeiten(knex: Knex | Knex.Transaction, zaakId: string): Promise<Dossierfeiten> {
  const alOntvangen = await readAlOntvangen(knex, zaakId);
  const partnerMetForfait = await vindPartnerMetForfait(knex, zaakId);
  const rekening = await vindRekening(knex, zaakId);
  const integraal = await findIntegraaldossier(knex, zaakId);
  const forfaitMetPartner = integraal === null ? null : await findForfaitMetPartner(knex, zaakId);
  const wachtrij = await findWachtrijfeiten(knex, zaakId);
  return {
    ...(wachtrij === null ? {} : { wachtrij }),
    ...{ alOntvangen, partnerMetForfait, rekening },
    ...(integraal === null ? {} : { integraal }),
    ...(forfaitMetPartner === null ? {} : { forfaitMetPartner }),
  };
}

/** Everything the person received under a herstelmaatregel, in eurocenten, over all zaken of that person. */
export async function readAlOntvangen(knex: Knex | Knex.Transaction, zaakId: string): Promise<EuroCenten> {
  const rij = await knex('ontvangsten as o')
    .join('zaken as z', 'z.id', 'o.zaak_id')
    .whereRaw('z.persoon_id = (select persoon_id from zaken where id = ?)', [zaakId])
    .first<{ totaal: number }>(knex.raw('coalesce(sum(o.bedrag_centen), 0)::bigint as totaal'));
  return centen(rij.totaal);
}

/**
 * The other person of this household for whom the right to the forfait was established first, or null when that is this person or nobody
 * (Wht 2.7 lid 2). The first toekenning in a household is the forfait, all later ones are not.
 */
export async function vindPartnerMetForfait(
  knex: Knex | Knex.Transaction,
  zaakId: string,
): Promise<Dossierfeiten['partnerMetForfait']> {
  const eerste = await knex('besluiten as b')
    .join('zaken as z', 'z.id', 'b.zaak_id')
    .join('zaken as deze', 'deze.huishouden_id', 'z.huishouden_id')
    .where({ 'deze.id': zaakId, 'b.besluitsoort': 'eersteToets', 'b.uitkomst': 'toegekend' })
    .orderByRaw('b.dagtekening, z.zaaknummer')
    .first<{ zaakId: string; zaaknummer: string; anderePersoon: boolean } | undefined>(
      'z.id as zaakId',
      'z.zaaknummer',
      knex.raw('z.persoon_id <> deze.persoon_id as "anderePersoon"'),
    );
  if (!eerste?.anderePersoon) return null;
  const rij = await knex('ontvangsten')
    .where({ zaak_id: eerste.zaakId, regeling: 'forfait' })
    .first<{ totaal: number }>(knex.raw('coalesce(sum(bedrag_centen), 0)::bigint as totaal'));
  return { zaaknummer: eerste.zaaknummer, uitbetaald: centen(rij.totaal) };
}

async function vindRekening(knex: Knex | Knex.Transaction, zaakId: string): Promise<Dossierfeiten['rekening']> {
  const rij = await knex('rekeningen as r')
    .join('zaken as z', 'z.persoon_id', 'r.persoon_id')
    .where('z.id', zaakId)
    .whereNull('r.vervallen_op')
    .first<{ id: string; opgegeven_door: string; gecontroleerd_door: string | null } | undefined>(
      'r.id',
      'r.opgegeven_door',
      'r.gecontroleerd_door',
    );
  if (!rij) return null;
  return { rekeningId: rij.id, gecontroleerd: rij.gecontroleerd_door !== null, opgegevenDoor: rij.opgegeven_door };
}
