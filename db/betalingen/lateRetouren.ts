/** Payments that were booked as paid and came back later. */
import type { Knex } from 'knex';
import type { Bankbericht, Bankregel } from '#db/betalingen/verwerkVerslag';
import type { Datum } from '#domain/waarden/datum';
import type { EuroCenten } from '#domain/waarden/geld';

/** A processed run the bank may still have something to say on. */
export interface Terugkijkrun {
  readonly betaalrunId: string;
  readonly runnummer: string;
  readonly berichtId: string;
}

/** Runs that were processed at or after this instant (milliseconds since 1970), oldest first; those taken over from elsewhere have no file. */
export async function listTerugkijkruns(knex: Knex, vanafMs: number): Promise<readonly Terugkijkrun[]> {
  return knex('betaalruns')
    .where({ status: 'verwerkt' })
    .where('verwerkt_op', '>=', new Date(vanafMs))
    .whereNotNull('bericht_id')
    .orderBy('verwerkt_op')
    .select<Terugkijkrun[]>({ betaalrunId: 'id', runnummer: 'runnummer', berichtId: 'bericht_id' });
}

interface Teruggekomen {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly procedureId: string;
  readonly endToEndId: string;
  readonly bedrag: EuroCenten;
  readonly boekdatum: Datum;
  readonly code: string | null;
  readonly reden: string | null;
}

/**
 * Books every return in these lines of a payment of this run that counted as paid: the order is returned and a second bank entry stands beside
 * the first. Returns what the zaken must hear. A return that was booked before, or of another amount, is left alone.
 */
export async function boekLateRetouren(
  trx: Knex.Transaction,
  betaalrunId: string,
  regels: readonly Bankregel[],
): Promise<readonly Bankbericht[]> {
  const retouren = regels.filter(({ soort }) => soort === 'geretourneerd');
  if (retouren.length === 0) return [];
  const { rows } = await trx.raw<{ rows: Teruggekomen[] }>(
    `with regel as (
       select * from jsonb_to_recordset(:retouren::jsonb)
         as r("endToEndId" text, bedrag bigint, boekdatum date, code text, reden text)),
     bijgewerkt as (
       update betaalopdrachten o
       set status = 'geretourneerd', geretourneerd_op = r.boekdatum, retour_code = r.code, retour_reden = r.reden
       from regel r
       where o.end_to_end_id = r."endToEndId" and o.betaalrun_id = :betaalrunId
         and o.status = 'betaald' and o.bedrag_centen = r.bedrag
       returning o.zaak_id, o.procedure_id, o.end_to_end_id, r.bedrag, r.boekdatum, r.code, r.reden),
     boeking as (
       insert into bankboekingen (betaalrun_id, end_to_end_id, soort, bedrag_centen, boekdatum, code, reden)
       select :betaalrunId, end_to_end_id, 'geretourneerd', bedrag, boekdatum, code, reden from bijgewerkt)
     select z.id as "zaakId", z.zaaknummer, b.procedure_id as "procedureId", b.end_to_end_id as "endToEndId",
            b.bedrag, b.boekdatum, b.code, b.reden
     from bijgewerkt b join zaken z on z.id = b.zaak_id order by b.end_to_end_id`,
    { betaalrunId, retouren: JSON.stringify(retouren) },
  );
  return rows.map(naarBericht);
}

/** A key of its own: the zaak heard of the same payment before, when it was paid. */
function naarBericht(rij: Teruggekomen): Bankbericht {
  const { zaakId, zaaknummer, procedureId, endToEndId, bedrag, boekdatum, code, reden } = rij;
  return {
    ...{ zaakId, zaaknummer, procedureId },
    sleutel: `bank/${endToEndId}/retour`,
    bericht: 'betalingGeretourneerd',
    gegevens: { code, reden, bedrag, geretourneerdOp: boekdatum },
  };
}
