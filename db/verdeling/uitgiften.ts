/** What is handed out from the queue: proposed under a lock before the acts, and marked afterwards. */
import type { Knex } from 'knex';
import { onderwegSinds } from '#db/queries/verdeling.selectie';
import type { Datum } from '#domain/waarden/datum';

/** A zaak that goes to a PZB, with the reason of its place. */
export interface Uitgifte {
  readonly sleutel: string;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly medewerkerId: string;
  readonly plaats: number;
  readonly regel: string;
  readonly uitleg: string;
  readonly procedeert: boolean;
}

/** Who hands out, by which form, when. */
export interface Uitgever {
  readonly formulier: string;
  readonly regelversie: string;
  readonly door: string;
  readonly op: Datum;
  readonly momentMs: number;
}

/**
 * Reserves what `stelVoor` proposes and gives it back; the same form again gives what it reserved before and what still counts of it (`eerder`).
 * Two people at the same moment wait
 * for each other, so that the second one proposes from what the first one left.
 */
export async function reserveer(
  knex: Knex,
  wie: Uitgever,
  stelVoor: (trx: Knex) => Promise<readonly Uitgifte[]>,
): Promise<{ readonly uitgiften: readonly Uitgifte[]; readonly eerder: boolean }> {
  return knex.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('uitgifte integrale beoordeling'))`);
    const eerder = await listVanFormulier(trx, wie.formulier);
    if (eerder.length > 0) return { uitgiften: await zonderVerlopen(trx, eerder, wie), eerder: true };
    const voorgesteld = await stelVoor(trx);
    if (voorgesteld.length > 0) await trx('uitgiften').insert(voorgesteld.map((uitgifte) => maakRij(wie, uitgifte)));
    return { uitgiften: voorgesteld, eerder: false };
  });
}

/** Marks how it went; what could not be reached stays proposed until it is sent again or falls back into the queue. */
export async function markeer(
  knex: Knex,
  stand: 'uitgegeven' | 'vervallen',
  sleutels: readonly string[],
): Promise<void> {
  if (sleutels.length > 0)
    await knex('uitgiften')
      .whereIn('sleutel', [...sleutels])
      .update({ stand });
}

/** A proposal that did not arrive in time went back into the queue, where somebody else may have got it: it is given up. */
async function zonderVerlopen(
  trx: Knex,
  eerder: readonly Gereserveerd[],
  { momentMs }: Uitgever,
): Promise<readonly Uitgifte[]> {
  const sinds = onderwegSinds(momentMs);
  const verlopen = eerder.filter(({ stand, moment }) => stand === 'voorgesteld' && moment <= sinds);
  await markeer(
    trx,
    'vervallen',
    verlopen.map(({ sleutel }) => sleutel),
  );
  return eerder.filter((uitgifte) => uitgifte.stand !== 'vervallen' && !verlopen.includes(uitgifte));
}

interface Gereserveerd extends Uitgifte {
  readonly stand: 'voorgesteld' | 'uitgegeven' | 'vervallen';
  readonly moment: Date;
}

async function listVanFormulier(trx: Knex, formulier: string): Promise<readonly Gereserveerd[]> {
  return trx('uitgiften as u')
    .join('zaken as z', 'z.id', 'u.zaak_id')
    .where('u.formulier', formulier)
    .orderBy('u.plaats')
    .select<Gereserveerd[]>(
      'u.sleutel',
      'u.zaak_id as zaakId',
      'z.zaaknummer',
      'u.medewerker_id as medewerkerId',
      'u.plaats',
      'u.regel',
      'u.uitleg',
      'u.procedeert',
      'u.stand',
      'u.moment',
    );
}

function maakRij(wie: Uitgever, uitgifte: Uitgifte): Readonly<Record<string, unknown>> {
  const { sleutel, zaakId, medewerkerId, plaats, regel, uitleg, procedeert } = uitgifte;
  return {
    ...{ sleutel, zaak_id: zaakId, medewerker_id: medewerkerId, plaats, regel, uitleg, procedeert },
    formulier: wie.formulier,
    regelversie: wie.regelversie,
    door: wie.door,
    op: wie.op,
    moment: new Date(wie.momentMs),
  };
}
