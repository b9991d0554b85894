/** From what the bank reports to what orders and zaken know of it. */
import type { Knex } from 'knex';
import type { Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';
import type { EuroCenten } from '#domain/waarden/geld';

/** What the bank did with one order of a run. */
export interface Bankregel {
  readonly endToEndId: string;
  readonly soort: 'betaald' | 'geretourneerd';
  readonly bedrag: EuroCenten;
  readonly boekdatum: Datum;
  readonly code: string | null;
  /** Our own words for the code. */
  readonly reden: string | null;
}

/** What a zaak is to hear of its payment. */
export interface Bankbericht {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly sleutel: string;
  readonly procedureId: string;
  readonly bericht: 'betalingVerwerkt' | 'betalingGeretourneerd';
  readonly gegevens: Invoer;
}

interface Geboekt {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly procedureId: string;
  readonly endToEndId: string;
}

/**
 * Books what the bank reported on orders of this run that were still open, with the bank entry beside each order, and returns what the zaken
 * must hear. A line that was booked before, or whose amount is not that of the order, is left alone.
 */
export async function boekBankregels(
  trx: Knex.Transaction,
  betaalrunId: string,
  regels: readonly Bankregel[],
): Promise<readonly Bankbericht[]> {
  const { rows } = await trx.raw<{ rows: Geboekt[] }>(
    `with regel as (
       select * from jsonb_to_recordset(:regels::jsonb)
         as r("endToEndId" text, soort text, bedrag bigint, boekdatum date, code text, reden text)),
     bijgewerkt as (
       update betaalopdrachten o
       set status = r.soort, betaald_op = case when r.soort = 'betaald' then r.boekdatum end,
           geretourneerd_op = case when r.soort = 'geretourneerd' then r.boekdatum end,
           retour_code = r.code, retour_reden = r.reden
       from regel r
       where o.end_to_end_id = r."endToEndId" and o.betaalrun_id = :betaalrunId
         and o.status = 'verzonden' and o.bedrag_centen = r.bedrag
       returning o.zaak_id, o.procedure_id, o.end_to_end_id, r.soort, r.bedrag, r.boekdatum, r.code, r.reden),
     boeking as (
       insert into bankboekingen (betaalrun_id, end_to_end_id, soort, bedrag_centen, boekdatum, code, reden)
       select :betaalrunId, end_to_end_id, soort, bedrag, boekdatum, code, reden from bijgewerkt)
     select z.id as "zaakId", z.zaaknummer, b.procedure_id as "procedureId", b.end_to_end_id as "endToEndId"
     from bijgewerkt b join zaken z on z.id = b.zaak_id order by b.end_to_end_id`,
    { betaalrunId, regels: JSON.stringify(regels) },
  );
  const perSleutel = new Map(regels.map((regel) => [regel.endToEndId, regel]));
  return rows.flatMap((rij) => {
    const regel = perSleutel.get(rij.endToEndId);
    return regel ? [naarBericht(rij, regel)] : [];
  });
}

function naarBericht({ zaakId, zaaknummer, procedureId, endToEndId }: Geboekt, regel: Bankregel): Bankbericht {
  const kop = { zaakId, zaaknummer, sleutel: `bank/${endToEndId}`, procedureId };
  return regel.soort === 'betaald'
    ? { ...kop, bericht: 'betalingVerwerkt', gegevens: { betaaldOp: regel.boekdatum, bedrag: regel.bedrag } }
    : { ...kop, bericht: 'betalingGeretourneerd', gegevens: { code: regel.code, reden: regel.reden } };
}

/** Leaves the messages for the relay, which brings them to the workflows of the zaken. */
export async function zetBankberichtenKlaar(trx: Knex.Transaction, berichten: readonly Bankbericht[]): Promise<void> {
  const rijen = berichten.map(({ sleutel, zaaknummer, procedureId, bericht, gegevens }) => ({
    soort: 'zaak.bericht',
    sleutel,
    onderwerp: zaaknummer,
    inhoud: { procedureId, bericht, gegevens },
  }));
  await trx.raw(
    `insert into outbox (soort, sleutel, onderwerp, inhoud)
     select soort, sleutel, onderwerp, inhoud from jsonb_to_recordset(?::jsonb)
       as b(soort text, sleutel text, onderwerp text, inhoud jsonb)`,
    [JSON.stringify(rijen)],
  );
}
