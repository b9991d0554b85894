import type { Knex } from 'knex';
import type { AanmeldingPersoon } from '#db/intake/aanmelding';

/** Finds the person of this BSN and takes over what the aanmelding says, or makes a new one. Returns the id. */
export async function bewaarPersoon(trx: Knex.Transaction, persoon: AanmeldingPersoon): Promise<string> {
  const { taal, ...rest } = persoon;
  const rij = { ...rest, taal: taal ?? 'nl' };
  // What this aanmelding leaves open (telephone, e-mail) does not wipe what is known.
  const nieuws = Object.fromEntries(Object.entries(rij).filter(([, waarde]) => waarde !== null && waarde !== ''));
  const [bewaard] = await trx('personen').insert(rij).onConflict('bsn').merge(nieuws).returning<{ id: string }[]>('id');
  if (!bewaard) throw new Error('de persoon is niet bewaard');
  return bewaard.id;
}

/**
 * The household of this person: that of an earlier zaak of the person or of the toeslagpartner, or of a zaak that names this person as
 * toeslagpartner. Otherwise a new one.
 */
export async function bewaarHuishouden(
  trx: Knex.Transaction,
  bsn: string,
  partnerBsns: readonly string[],
): Promise<string> {
  const bekend = await trx('zaken as z')
    .join('personen as p', 'p.id', 'z.persoon_id')
    .whereIn('p.bsn', [bsn, ...partnerBsns])
    .orWhereIn('z.id', trx('zaak_betrokkenen').where({ rol: 'toeslagpartner', bsn }).select('zaak_id'))
    .orderByRaw('(p.bsn = ?) desc, z.zaaknummer', [bsn])
    .first<{ huishouden_id: string } | undefined>('z.huishouden_id');
  if (bekend) return bekend.huishouden_id;
  const [nieuw] = await trx('huishoudens').insert({}).returning<{ id: string }[]>('id');
  if (!nieuw) throw new Error('het huishouden is niet bewaard');
  return nieuw.id;
}

/** Two partners registered at the same moment wait for each other, so that they end in one household. */
export async function vergrendelPersonen(trx: Knex.Transaction, bsns: readonly string[]): Promise<void> {
  for (const bsn of [...new Set(bsns)].sort()) {
    await trx.raw(`select pg_advisory_xact_lock(hashtextextended('persoon ' || ?, 0))`, [bsn]);
  }
}
