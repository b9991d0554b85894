import type { Knex } from 'knex';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';

/** The person a zaak is about, as the page shows it. */
export interface Persoongegevens {
  readonly bsn: string;
  readonly voornamen: string;
  readonly geboortedatum: Datum;
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  readonly land: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly voorkeurskanaal: string | null;
  readonly taal: string | null;
  readonly tolk: boolean;
  readonly overledenOp: Datum | null;
}

/** One zaak with the facts that do not change by the day. */
export interface Zaakdossier extends Persoongegevens {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly naam: string;
  readonly kanaal: string;
  readonly poststempel: Datum | null;
  readonly buitenland: boolean;
  readonly toestemmingGemeente: boolean;
  readonly toestemmingSlachtofferhulp: boolean;
  readonly demoVerhaal: string | null;
  readonly behandelaar: string | null;
  readonly toestand: Zaaktoestand;
}

const PERSOONKOLOMMEN = [
  'p.bsn',
  'p.voornamen',
  'p.geboortedatum',
  'p.straat',
  'p.huisnummer',
  'p.postcode',
  'p.plaats',
  'p.land',
  'p.telefoon',
  'p.email',
  'p.voorkeurskanaal',
  'p.taal',
  'p.tolk',
  'p.overleden_op as overledenOp',
] as const;

/** Everything the head and the overview of a zaak show, or null when the number is unknown. */
export async function findZaakdossier(knex: Knex, zaaknummer: string): Promise<Zaakdossier | null> {
  const rij = await knex('zaken as z')
    .join('personen as p', 'p.id', 'z.persoon_id')
    .join('zaak_toestanden as t', 't.zaak_id', 'z.id')
    .leftJoin('zaak_overzicht as o', 'o.zaak_id', 'z.id')
    .leftJoin('medewerkers as m', 'm.id', 'o.behandelaar_id')
    .where('z.zaaknummer', zaaknummer)
    .first<Zaakdossier | undefined>(
      'z.id as zaakId',
      'z.zaaknummer',
      knex.raw('coalesce(o.naam, z.zaaknummer) as "naam"'),
      'z.kanaal',
      'z.poststempel',
      'z.buitenland',
      'z.toestemming_gemeente as toestemmingGemeente',
      'z.toestemming_slachtofferhulp as toestemmingSlachtofferhulp',
      'z.demo_verhaal as demoVerhaal',
      knex.raw('coalesce(m.naam, o.behandelaar_id) as "behandelaar"'),
      't.toestand',
      ...PERSOONKOLOMMEN,
    );
  return rij ?? null;
}
