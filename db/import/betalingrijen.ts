/** Payment orders of zaken that are taken over: still to be paid, or paid by the previous system in one run that stands for all of them. */
import type { ClientBase } from 'pg';
import { Nummerreserve } from '#db/import/nummers';
import type { Kopieerdeel, Kopieerwaarde } from '#db/import/kopieer';
import { overnamesleutel, type Schrijfomgeving, type Zaakschrijving } from '#db/import/zaakrijen';
import { OVERNEMERS, type Overgenomenopdracht } from '#domain/import/overnamespel';
import { datumOp } from '#domain/waarden/tijd';

const KOLOMMEN = [
  ...['opdrachtnummer', 'end_to_end_id', 'zaak_id', 'procedure_id', 'sleutel', 'regeling', 'bedrag_centen', 'status'],
  ...['opgesteld_door', 'geaccordeerd_door', 'aangemaakt_op', 'rekening_id', 'vrijgegeven_door', 'vrijgegeven_op'],
  ...['betaalrun_id', 'betaald_op'],
];

/** The orders of a batch, with their numbers; adds those that were paid to the run of this import. */
export async function maakBetaalopdrachten(
  client: ClientBase,
  zaken: readonly Zaakschrijving[],
  om: Schrijfomgeving,
): Promise<Kopieerdeel> {
  const opdrachten = zaken.flatMap((zaak) =>
    (zaak.overgenomen?.betaalopdrachten ?? []).map((opdracht) => ({ zaak, opdracht })),
  );
  const betaald = opdrachten.filter(({ opdracht }) => opdracht.betaaldOp !== null);
  const runId =
    betaald.length === 0
      ? null
      : await neemInRun(
          client,
          om,
          betaald.map(({ opdracht }) => opdracht),
        );
  const jaren = opdrachten.map(({ opdracht }) => opdracht.op.slice(0, 4));
  const nummers = await Nummerreserve.neem(client, 'betaalopdracht', jaren);
  const rijen = opdrachten.map(({ zaak, opdracht }) => {
    const jaar = opdracht.op.slice(0, 4);
    const nummer = `BO-${jaar}-${String(nummers.geef(jaar)).padStart(7, '0')}`;
    return opdrachtrij({ zaak, opdracht, nummer, runId }, om);
  });
  return { tabel: 'betaalopdrachten', kolommen: KOLOMMEN, rijen };
}

interface Opdracht {
  readonly zaak: Zaakschrijving;
  readonly opdracht: Overgenomenopdracht;
  readonly nummer: string;
  readonly runId: string | null;
}

function opdrachtrij(
  { zaak, opdracht, nummer, runId }: Opdracht,
  { moment }: Schrijfomgeving,
): readonly Kopieerwaarde[] {
  const { procedureId, regeling, bedrag, betaaldOp } = opdracht;
  const { opsteller, beoordelaar, betaling } = OVERNEMERS;
  const uitbetaald = [zaak.rekeningId, betaling.medewerkerId, moment, runId, betaaldOp];
  return [
    ...[
      nummer,
      nummer,
      zaak.zaakId,
      procedureId,
      `${overnamesleutel(zaak.zaaknummer)}/${procedureId}`,
      regeling,
      bedrag,
    ],
    ...[betaaldOp === null ? 'open' : 'betaald', opsteller.medewerkerId, beoordelaar.medewerkerId, moment],
    ...(betaaldOp === null ? [null, null, null, null, null] : uitbetaald),
  ];
}

/** One run for a whole import, so that a total of the past never mixes with a run of our own. */
async function neemInRun(
  client: ClientBase,
  { importId, door, moment }: Schrijfomgeving,
  opdrachten: readonly Overgenomenopdracht[],
): Promise<string> {
  const totaal = opdrachten.reduce((som, { bedrag }) => som + bedrag, 0);
  const { rows } = await client.query<{ id: string }>(
    `insert into betaalruns as r (runnummer, status, op, door, aantal, totaal_centen, verwerkt_op)
     select 'OVERNAME-' || i.volgnummer, 'verwerkt', $2, $3, $4, $5, $6 from imports i where i.id = $1
     on conflict (runnummer) do update set aantal = r.aantal + excluded.aantal, totaal_centen = r.totaal_centen + excluded.totaal_centen
     returning id`,
    [importId, datumOp(moment.getTime()), door, opdrachten.length, totaal, moment],
  );
  const [run] = rows;
  if (!run) throw new Error('import zonder boekhouding');
  await client.query('update imports set betaalrun_id = $2 where id = $1', [importId, run.id]);
  return run.id;
}
