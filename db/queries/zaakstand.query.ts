import type { Knex } from 'knex';
import { voorbereid } from '#db/voorbereid';
import type { Zaaktoestand } from '#domain/processen/toestand';

/** A zaak as an act needs it: who it is about and where it stands. */
export interface Zaakstand {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly persoonId: string;
  readonly naam: string;
  readonly toestand: Zaaktoestand;
}

/** The present position of a zaak, or null when the number is unknown. */
export async function findZaakstand(knex: Knex, zaaknummer: string): Promise<Zaakstand | null> {
  const rij = await knex('zaken as z')
    .join('zaak_toestanden as t', 't.zaak_id', 'z.id')
    .leftJoin('zaak_overzicht as o', 'o.zaak_id', 'z.id')
    .where('z.zaaknummer', zaaknummer)
    .first<Zaakstand | undefined>(
      'z.id as zaakId',
      'z.zaaknummer',
      'z.persoon_id as persoonId',
      knex.raw(`coalesce(o.naam, z.zaaknummer) as "naam"`),
      't.toestand',
    )
    .options(voorbereid('zaakstand'));
  return rij ?? null;
}
