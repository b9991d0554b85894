import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { boekLateRetouren } from '#db/betalingen/lateRetouren';
import { speel } from '#db/demo/speel';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { readToestand } from '#db/queries/toestand.query';
import { datum } from '#domain/waarden/datum';
import { centen } from '#domain/waarden/geld';
import { proefbrief, toegekendeZaak, verricht } from '#tests/support/dossier/zaken';

/** A zaak whose payment was released by Mila on 10 June 2021; it waits for the next run. */
export async function vrijgegevenZaak(
  knex: Knex,
  anders: Parameters<typeof toegekendeZaak>[1] = {},
): Promise<GeregistreerdeZaak> {
  const zaak = await toegekendeZaak(knex, anders);
  const { zaakId } = zaak;
  await verricht(knex, zaakId, {
    soort: 'uitbetaling',
    handeling: 'legBelgesprekVast',
    door: 'noor.de.wit',
    invoer: { resultaat: 'andereRekening' },
    persoonlijk: { iban: 'NL91ABNA0417164300', tenaamstelling: 'M. Jansen-Öztürk', verslag: 'Gebeld.' },
  });
  await verricht(knex, zaakId, { soort: 'uitbetaling', handeling: 'keurRekeningGoed', door: 'joost.vermeer' });
  await verricht(knex, zaakId, {
    soort: 'uitbetaling',
    handeling: 'geefBetalingVrij',
    door: 'mila.jansen',
    op: '2021-06-10',
  });
  return zaak;
}

/** A run with the released orders of these zaken, as it stands at the bank. */
export async function maakRun(
  knex: Knex,
  runnummer: string,
  zaken: readonly GeregistreerdeZaak[],
  anders: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const ids = zaken.map(({ zaakId }) => zaakId);
  const som = await knex('betaalopdrachten')
    .whereIn('zaak_id', ids)
    .where({ status: 'vrijgegeven' })
    .first<{ aantal: number; centen: number }>(
      knex.raw('count(*)::int as aantal, coalesce(sum(bedrag_centen), 0)::bigint as centen'),
    );
  const [run] = await knex('betaalruns')
    .insert({
      runnummer,
      status: 'verzonden',
      op: '2021-06-11',
      door: 'mila.jansen',
      aantal: som.aantal,
      totaal_centen: som.centen,
      bestand: '<Document/>',
      bestand_hash: 'ab'.repeat(32),
      bericht_id: runnummer,
      verzonden_op: new Date('2021-06-11T14:00:00Z'),
      ...anders,
    })
    .returning<{ id: string }[]>('id');
  await knex('betaalopdrachten')
    .whereIn('zaak_id', ids)
    .where({ status: 'vrijgegeven' })
    .update({ status: 'verzonden', betaalrun_id: run?.id });
}

/** The bank books the order of a zaak as paid, and the zaak hears it. */
export async function boekBetaald(knex: Knex, { zaakId }: GeregistreerdeZaak, op = '2021-06-14'): Promise<void> {
  const opdracht = await boek(knex, zaakId, { soort: 'betaald', boekdatum: op });
  await knex('betaalopdrachten').where({ id: opdracht.id }).update({ status: 'betaald', betaald_op: op });
  const voor = await readToestand(knex, zaakId);
  await speel({ knex, maakBrief: proefbrief }, voor, {
    soort: 'bericht',
    op: datum(op),
    sleutel: randomUUID(),
    procedureId: opdracht.procedure_id,
    bericht: 'betalingVerwerkt',
    gegevens: { betaaldOp: op, bedrag: opdracht.bedrag_centen, opdrachtnummer: opdracht.opdrachtnummer },
  });
}

/** The bank sends the order of a zaak back because the account was closed. */
export async function boekTerug(knex: Knex, { zaakId }: GeregistreerdeZaak): Promise<void> {
  const opdracht = await boek(knex, zaakId, { soort: 'geretourneerd', boekdatum: '2021-06-14', code: 'AC04' });
  await knex('betaalopdrachten')
    .where({ id: opdracht.id })
    .update({ status: 'geretourneerd', retour_code: 'AC04', retour_reden: 'de rekening is opgeheven' });
}

/** The bank sends a payment back that the zaak knew as paid; the zaak hears it. */
export async function boekAlsnogTerug(knex: Knex, { zaakId }: GeregistreerdeZaak, op = '2021-06-18'): Promise<void> {
  const opdracht = await knex('betaalopdrachten').where({ zaak_id: zaakId, status: 'betaald' }).first<Opdrachtrij>();
  const berichten = await knex.transaction((trx) =>
    boekLateRetouren(trx, opdracht.betaalrun_id, [
      {
        ...{ endToEndId: opdracht.end_to_end_id, soort: 'geretourneerd', bedrag: centen(opdracht.bedrag_centen) },
        ...{ boekdatum: datum(op), code: 'AC04', reden: 'de rekening is opgeheven' },
      },
    ]),
  );
  for (const { sleutel, procedureId, bericht, gegevens } of berichten) {
    const gebeurtenis = { soort: 'bericht', op: datum(op), sleutel, procedureId, bericht, gegevens } as const;
    await speel({ knex, maakBrief: proefbrief }, await readToestand(knex, zaakId), gebeurtenis);
  }
}

interface Opdrachtrij {
  readonly id: string;
  readonly procedure_id: string;
  readonly opdrachtnummer: string;
  readonly bedrag_centen: number;
  readonly betaalrun_id: string;
  readonly end_to_end_id: string;
}

async function boek(knex: Knex, zaakId: string, boeking: Readonly<Record<string, unknown>>): Promise<Opdrachtrij> {
  const opdracht = await knex('betaalopdrachten').where({ zaak_id: zaakId, status: 'verzonden' }).first<Opdrachtrij>();
  await knex('bankboekingen').insert({
    betaalrun_id: opdracht.betaalrun_id,
    end_to_end_id: opdracht.end_to_end_id,
    bedrag_centen: opdracht.bedrag_centen,
    ...boeking,
  });
  return opdracht;
}
