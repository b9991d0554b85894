import type { Knex } from 'knex';
import { listTermijnstanden, type Termijnstand } from '#db/queries/sturing.termijnen.query';
import { FEITEN, VOORWAARDEN, ZAKEN } from '#db/queries/sturing.selectie';
import { telVoorraad, type Voorraadcel } from '#db/queries/sturing.voorraad.query';
import { telWeken, type Weektelling } from '#db/queries/sturing.weken.query';
import { DOELEN, type Doel } from '#domain/parameters/doelen';
import type { Tellernaam } from '#domain/sturing/tellers';
import type { Datum } from '#domain/waarden/datum';

/** Counters of zaken as a whole; those of termijnen are counted per clock. */
export type Zaakteller = Exclude<Tellernaam, 'termijnLoopt' | 'termijnDreigt' | 'termijnVerlopen'>;

/** Every number of the manager page on one peildatum. */
export interface Sturingcijfers {
  readonly zaken: Readonly<Record<Zaakteller, number>>;
  /** What was paid in the zaken that count as paid, in cents. */
  readonly betaaldCenten: number;
  /** How many zaken had reached the mijlpaal of a target on its last day, by id of the target. */
  readonly opEinddag: Readonly<Record<string, number>>;
  readonly termijnen: readonly Termijnstand[];
  readonly voorraad: readonly Voorraadcel[];
  readonly weken: readonly Weektelling[];
}

const TELLERS = (Object.keys(VOORWAARDEN) as Tellernaam[]).filter(
  (naam): naam is Zaakteller => !naam.startsWith('termijn'),
);

/** Counts everything: one grouped statement per block, none per row. */
export async function readSturingcijfers(knex: Knex, peildatum: Datum, vanafWeek: Datum): Promise<Sturingcijfers> {
  const [telling, betaaldCenten, termijnen, voorraad, weken] = await Promise.all([
    telZaken(knex, peildatum),
    telBetaald(knex, peildatum),
    listTermijnstanden(knex, peildatum),
    telVoorraad(knex, peildatum),
    telWeken(knex, vanafWeek, peildatum),
  ]);
  return { ...telling, betaaldCenten, termijnen, voorraad, weken };
}

async function telZaken(knex: Knex, peildatum: Datum): Promise<Pick<Sturingcijfers, 'zaken' | 'opEinddag'>> {
  const tellingen = TELLERS.map((naam) => `count(*) filter (where ${VOORWAARDEN[naam]})::int as "${naam}"`);
  const { rows } = await knex.raw<{ rows: Record<string, number>[] }>(
    `with ${FEITEN} select ${[...tellingen, ...DOELEN.map(doeltelling)].join(', ')} from ${ZAKEN}`,
    { peildatum },
  );
  const rij = rows[0] ?? {};
  return {
    zaken: Object.fromEntries(TELLERS.map((naam) => [naam, rij[naam] ?? 0])) as Sturingcijfers['zaken'],
    opEinddag: Object.fromEntries(DOELEN.map(({ id }) => [id, rij[`doel ${id}`] ?? 0])),
  };
}

/** A target is data of our own, not input: its dates and names may stand in the statement. */
function doeltelling({ id, teller, uiterlijk }: Doel): string {
  return `count(*) filter (where f."${teller}" <= date '${uiterlijk}')::int as "doel ${id}"`;
}

/** The orders that were paid in the zaken that count as paid. */
export async function telBetaald(knex: Knex, peildatum: Datum): Promise<number> {
  const { rows } = await knex.raw<{ rows: { centen: number }[] }>(
    `select coalesce(sum(b.bedrag_centen), 0)::bigint as centen from betaalopdrachten b
     where b.status = 'betaald' and b.zaak_id in
       (select zaak_id from mijlpalen where mijlpaal = 'forfaitBetaald' and op <= :peildatum::date)`,
    { peildatum },
  );
  return rows[0]?.centen ?? 0;
}
