import type { Knex } from 'knex';

/** Where an import stands. */
export type Importstatus = 'wacht' | 'bezig' | 'gestopt' | 'klaar' | 'mislukt';

/** An import with how far it is. Instants in milliseconds since 1970. */
export interface Import {
  readonly importId: string;
  readonly bestandsnaam: string;
  /** Where the upload lies; null when the file came from the command line. */
  readonly pad: string | null;
  readonly droog: boolean;
  readonly status: Importstatus;
  readonly door: string;
  /** Name of who imports, or the id when nobody is known by it. */
  readonly naam: string;
  readonly aangemaaktMs: number;
  readonly bijgewerktMs: number;
  readonly bytes: number;
  readonly positie: number;
  /** Last row that was dealt with, the heading counted. */
  readonly rij: number;
  readonly windows1252: number;
  readonly nieuw: number;
  readonly ongewijzigd: number;
  readonly gewijzigd: number;
  readonly fout: number;
  /** Why it failed, in Dutch. */
  readonly reden: string | null;
}

/** Something that was wrong with a row. */
export interface Importregel {
  readonly rij: number;
  readonly regel: number;
  readonly referentie: string | null;
  readonly kolom: string | null;
  readonly soort: 'fout' | 'gewijzigd';
  readonly reden: string;
}

/** The newest imports. */
export async function listImports(knex: Knex, hoogstens: number): Promise<readonly Import[]> {
  return selectie(knex).orderBy('i.volgnummer', 'desc').limit(hoogstens);
}

/** One import, or null. */
export async function findImport(knex: Knex, importId: string): Promise<Import | null> {
  const [gevonden] = await selectie(knex).where('i.id', importId);
  return gevonden ?? null;
}

/** The first of what was wrong, in the order of the file. */
export async function listImportregels(
  knex: Knex,
  importId: string,
  hoogstens: number,
): Promise<readonly Importregel[]> {
  return knex('importmeldingen')
    .where({ import_id: importId })
    .orderBy(['rij', 'volg'])
    .limit(hoogstens)
    .select<Importregel[]>('rij', 'regel', 'referentie', 'kolom', 'soort', 'reden');
}

function selectie(knex: Knex): Knex.QueryBuilder<object, Import[]> {
  const ms = (kolom: string): Knex.Raw => knex.raw(`(extract(epoch from i.${kolom}) * 1000)::float8`);
  return knex('imports as i')
    .leftJoin('medewerkers as m', 'm.id', 'i.door')
    .select({
      importId: 'i.id',
      bestandsnaam: 'i.bestandsnaam',
      pad: 'i.pad',
      droog: 'i.droog',
      status: 'i.status',
      door: 'i.door',
      naam: knex.raw('coalesce(m.naam, i.door)'),
      aangemaaktMs: ms('aangemaakt_op'),
      bijgewerktMs: ms('bijgewerkt_op'),
      bytes: 'i.bytes',
      positie: 'i.positie',
      rij: 'i.rij',
      windows1252: 'i.windows_1252',
      nieuw: 'i.nieuw',
      ongewijzigd: 'i.ongewijzigd',
      gewijzigd: 'i.gewijzigd',
      fout: 'i.fout',
      reden: 'i.reden',
    }) as Knex.QueryBuilder<object, Import[]>;
}
