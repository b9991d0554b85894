import type { Knex } from 'knex';
import type { Som } from '#db/queries/betaalruns.query';
import type { Datum } from '#domain/waarden/datum';

/** Released orders that wait for the next run, by who released them. */
export interface Vrijgave extends Som {
  readonly door: string;
}

/** How much waits for the next run, by releaser; the most first. */
export async function telVrijgegeven(knex: Knex): Promise<readonly Vrijgave[]> {
  const { rows } = await knex.raw<{ rows: Vrijgave[] }>(
    `select coalesce(m.naam, o.vrijgegeven_door) as door, count(*)::int as aantal, sum(o.bedrag_centen)::bigint as centen
     from betaalopdrachten o left join medewerkers m on m.id = o.vrijgegeven_door
     where o.status = 'vrijgegeven'
     group by 1 order by 2 desc, 1`,
  );
  return rows;
}

/** An order on the page of the runs. */
export interface Opdracht {
  readonly opdrachtnummer: string;
  readonly zaaknummer: string;
  readonly regeling: string;
  readonly centen: number;
  readonly iban: string | null;
  readonly status: string;
  readonly vrijgegevenDoor: string | null;
  readonly betaaldOp: Datum | null;
  readonly retourCode: string | null;
  readonly retourReden: string | null;
}

/** The first released orders, in the order in which they were made. */
export async function listVrijgegeven(knex: Knex, hoogstens: number): Promise<readonly Opdracht[]> {
  return leesOpdrachten(knex, { welke: { 'o.status': 'vrijgegeven' }, na: '', hoogstens });
}

/** The orders of a run by number, those after order `na`; one more than `perPagina` when there are more. */
export async function listRunopdrachten(
  knex: Knex,
  runId: string,
  pagina: { readonly na: string | null; readonly perPagina: number },
): Promise<readonly Opdracht[]> {
  const { na, perPagina } = pagina;
  return leesOpdrachten(knex, { welke: { 'o.betaalrun_id': runId }, na: na ?? '', hoogstens: perPagina + 1 });
}

/** What the bank booked for a run, apart from what our orders say. A payment that was booked and came back later counts as come back. */
export async function telBankboekingen(
  knex: Knex,
  runId: string,
): Promise<{ readonly betaald: Som; readonly geretourneerd: Som }> {
  const { rows } = await knex.raw<{ rows: (Som & { readonly soort: 'betaald' | 'geretourneerd' })[] }>(
    `select soort, count(*)::int as aantal, sum(bedrag_centen)::bigint as centen
     from bankboekingen b
     where betaalrun_id = ? and (soort = 'geretourneerd' or not exists
       (select 1 from bankboekingen t where t.end_to_end_id = b.end_to_end_id and t.soort = 'geretourneerd'))
     group by soort`,
    [runId],
  );
  const van = (soort: 'betaald' | 'geretourneerd'): Som => {
    const rij = rows.find((r) => r.soort === soort);
    return { aantal: rij?.aantal ?? 0, centen: rij?.centen ?? 0 };
  };
  return { betaald: van('betaald'), geretourneerd: van('geretourneerd') };
}

async function leesOpdrachten(
  knex: Knex,
  keuze: { readonly welke: Readonly<Record<string, string>>; readonly na: string; readonly hoogstens: number },
): Promise<readonly Opdracht[]> {
  return knex('betaalopdrachten as o')
    .join('zaken as z', 'z.id', 'o.zaak_id')
    .leftJoin('rekeningen as k', 'k.id', 'o.rekening_id')
    .leftJoin('medewerkers as m', 'm.id', 'o.vrijgegeven_door')
    .where(keuze.welke)
    .where('o.opdrachtnummer', '>', keuze.na)
    .orderBy('o.opdrachtnummer')
    .limit(keuze.hoogstens)
    .select<Opdracht[]>(
      'o.opdrachtnummer',
      'z.zaaknummer',
      'o.regeling',
      'o.bedrag_centen as centen',
      'k.iban',
      'o.status',
      knex.raw('coalesce(m.naam, o.vrijgegeven_door) as "vrijgegevenDoor"'),
      'o.betaald_op as betaaldOp',
      'o.retour_code as retourCode',
      'o.retour_reden as retourReden',
    );
}
