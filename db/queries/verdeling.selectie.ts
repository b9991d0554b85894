/** Which zaken wait for the integrale beoordeling, in SQL on `zaak_overzicht as o`. */

/** The aanmelding runs, the eerste toets is done, and the integrale beoordeling has not begun. */
export const NOG_TE_BEGINNEN = `
  exists (select from procedures a where a.zaak_id = o.zaak_id and a.soort = 'aanmelding' and a.fase = 'lopend' and a.beeindigd_op is null)
  and exists (select from procedures e where e.zaak_id = o.zaak_id and e.soort = 'eersteToets' and e.uitkomst is not null)
  and not exists (select from procedures i where i.zaak_id = o.zaak_id and i.soort = 'integraleBeoordeling')`;

/** So long a zaak that is being handed out stays out of the queue; a proposal that did not arrive by then no longer counts. */
const ONDERWEG_MS = 10 * 60_000;

/** The instant since which a proposal may still be on its way: `:sinds`. `nuMs` in milliseconds since 1970. */
export function onderwegSinds(nuMs: number): Date {
  return new Date(nuMs - ONDERWEG_MS);
}

/** A row of `uitgiften as u` that was handed out, or still may be. */
export const TELT_MEE = `(u.stand = 'uitgegeven' or (u.stand = 'voorgesteld' and u.moment > :sinds::timestamptz))`;

/** Was not handed out since `:sinds`: the act may still be on its way. */
export const NIET_ONDERWEG = `
  not exists (select from uitgiften u where u.zaak_id = o.zaak_id and u.stand <> 'vervallen' and u.moment > :sinds::timestamptz)`;

/** Waits in the shared queue: nobody has it, and nobody is being given it. */
export const IN_WACHTRIJ = `o.behandelaar_id is null and o.afgesloten_op is null and ${NOG_TE_BEGINNEN} and ${NIET_ONDERWEG}`;

/** Has a last day that holds: asked per zaak, where most have none. */
export const PROCEDEERT = `
  exists (select from wachtrijfeiten w where w.zaak_id = o.zaak_id and w.uiterlijk is not null and not exists
           (select from wachtrijfeiten n where n.zaak_id = w.zaak_id and n.soort = w.soort and n.id > w.id))`;

/** Last days that hold, one row per zaak: a CTE called `voorrang`. */
export const VOORRANG = `voorrang as (
  select zaak_id, max(uiterlijk) filter (where soort = 'rechterlijke termijn') as rechterlijk,
         max(uiterlijk) filter (where soort = 'ingebrekestelling') as ingebrekestelling
  from (select distinct on (zaak_id, soort) zaak_id, soort, uiterlijk from wachtrijfeiten order by zaak_id, soort, id desc) laatste
  where uiterlijk is not null group by zaak_id)`;
