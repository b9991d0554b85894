import type { Knex } from 'knex';
import {
  IN_WACHTRIJ,
  NIET_ONDERWEG,
  NOG_TE_BEGINNEN,
  onderwegSinds,
  PROCEDEERT,
  TELT_MEE,
  VOORRANG,
} from '#db/queries/verdeling.selectie';
import { voorbereid } from '#db/voorbereid';
import type { Uitgegeven, Wachtende } from '#domain/verdeling/wachtrij';
import type { Datum } from '#domain/waarden/datum';

/** A zaak in the queue as the page shows it. */
export interface Wachtrijzaak extends Wachtende {
  readonly naam: string;
}

/** When one looks: the civil day, and the instant (milliseconds since 1970). */
export interface Kijkmoment {
  readonly vandaag: Datum;
  readonly nuMs: number;
}

const KOLOMMEN = `o.zaak_id as "zaakId", o.zaaknummer, o.naam, o.ontvangen_op as "ontvangenOp", o.spoed,
  exists (select from zaak_betrokkenen b where b.zaak_id = o.zaak_id and b.rol in ('gemachtigde', 'vertegenwoordiger')
          and (b.tot is null or b.tot >= :vandaag::date)) as gemachtigde`;

/** The front of the queue: of who litigates and of the others each at most so many, so that the front of both together is complete. */
export async function listWachtenden(
  knex: Knex,
  { vandaag, nuMs }: Kijkmoment,
  hoogstens: number,
): Promise<readonly Wachtrijzaak[]> {
  const vraag = knex.raw<{ rows: Wachtrijzaak[] }>(
    `with ${VOORRANG},
     voorop as (
       (select o.*, v.rechterlijk, v.ingebrekestelling from voorrang v join zaak_overzicht o on o.zaak_id = v.zaak_id
        where ${IN_WACHTRIJ}
        order by v.rechterlijk, v.ingebrekestelling, o.spoed desc, o.ontvangen_op, o.zaaknummer limit ${hoogstens})
       union all
       (select o.*, null, null from zaak_overzicht o
        where ${IN_WACHTRIJ} and not ${PROCEDEERT}
        order by o.spoed desc, o.ontvangen_op, o.zaak_id limit ${hoogstens}))
     select ${KOLOMMEN}, o.rechterlijk, o.ingebrekestelling from voorop o`,
    { sinds: onderwegSinds(nuMs), vandaag },
  );
  const { rows } = await vraag.options(voorbereid(`wachtenden-${hoogstens}`));
  return rows;
}

/** Numbers above the queue. */
export interface Wachtrijtellers {
  readonly wachtend: number;
  readonly procederend: number;
  /** Days since ontvangst, on average; null when nobody waits. */
  readonly gemiddeldDagen: number | null;
  /** Zaken that somebody has and nobody began. */
  readonly toegewezen: number;
}

/** Counts who waits, and who has a behandelaar and waits all the same. */
export async function telWachtrij(knex: Knex, { vandaag, nuMs }: Kijkmoment): Promise<Wachtrijtellers> {
  const { rows } = await knex.raw<{ rows: Wachtrijtellers[] }>(
    `with ${VOORRANG}
     select count(*) filter (where wacht)::int as wachtend, count(*) filter (where wacht and procedeert)::int as procederend,
            round(avg(:vandaag::date - ontvangen_op) filter (where wacht))::int as "gemiddeldDagen",
            count(*) filter (where behandelaar_id is not null)::int as toegewezen
     from (select o.ontvangen_op, o.behandelaar_id, o.behandelaar_id is null and ${NIET_ONDERWEG} as wacht,
                  o.zaak_id in (select zaak_id from voorrang) as procedeert
           from zaak_overzicht o where o.afgesloten_op is null and ${NOG_TE_BEGINNEN}) te_beginnen`,
    { sinds: onderwegSinds(nuMs), vandaag },
  );
  const [geteld] = rows;
  if (!geteld) throw new Error('de wachtrij is niet geteld');
  return geteld;
}

/** How many were handed out since a day, by whether the ouder litigates. */
export async function telUitgegeven(
  knex: Knex,
  { vanaf, nuMs }: { readonly vanaf: Datum; readonly nuMs: number },
): Promise<Uitgegeven> {
  const { rows } = await knex.raw<{ rows: Uitgegeven[] }>(
    `select count(*) filter (where procedeert)::int as procederend, count(*) filter (where not procedeert)::int as "nietProcederend"
     from uitgiften u where u.op >= :vanaf::date and ${TELT_MEE}`,
    { vanaf, sinds: onderwegSinds(nuMs) },
  );
  return rows[0] ?? { procederend: 0, nietProcederend: 0 };
}

/** A zaak that somebody has and has not begun. */
export interface Toegewezenzaak {
  readonly zaaknummer: string;
  readonly naam: string;
  readonly behandelaar: string;
  readonly ontvangenOp: Datum;
  /** Day on which it was handed out from the queue; null when the behandelaar had it already. */
  readonly uitgegevenOp: Datum | null;
  /** Procedure in which the zaak can be given back. */
  readonly procedureId: string;
  /** Last days that were recorded here and that the behandelaar has to record in the zaak. */
  readonly rechterlijk: Datum | null;
  readonly ingebrekestelling: Datum | null;
}

const TOEGEWEZEN = `o.zaaknummer, o.naam,
  (select min(a.procedure_id) from procedures a where a.zaak_id = o.zaak_id and a.soort = 'aanmelding') as "procedureId", coalesce(m.naam, o.behandelaar_id) as behandelaar, o.ontvangen_op as "ontvangenOp",
  (select max(u.op) from uitgiften u
   where u.zaak_id = o.zaak_id and u.medewerker_id = o.behandelaar_id and u.stand = 'uitgegeven') as "uitgegevenOp"`;

/** Those zaken: first who has a last day, then who was received first. */
export async function listToegewezen(knex: Knex, hoogstens: number): Promise<readonly Toegewezenzaak[]> {
  const wie = `left join medewerkers m on m.id = o.behandelaar_id
      where o.behandelaar_id is not null and o.afgesloten_op is null and ${NOG_TE_BEGINNEN}`;
  const vraag = knex.raw<{ rows: Toegewezenzaak[] }>(
    `with ${VOORRANG}
     (select ${TOEGEWEZEN}, v.rechterlijk, v.ingebrekestelling from voorrang v join zaak_overzicht o on o.zaak_id = v.zaak_id ${wie}
      order by v.rechterlijk, v.ingebrekestelling, o.ontvangen_op, o.zaak_id limit ${hoogstens})
     union all
     (select ${TOEGEWEZEN}, null, null from zaak_overzicht o ${wie} and not ${PROCEDEERT}
      order by o.ontvangen_op, o.zaak_id limit ${hoogstens})
     limit ${hoogstens}`,
  );
  const { rows } = await vraag.options(voorbereid(`toegewezen-${hoogstens}`));
  return rows;
}
