import type { Knex } from 'knex';
import type { Briefsoort } from '#domain/processen/effecten';

/** A letter as the list shows it. */
export interface Briefregel {
  readonly id: string;
  readonly briefsoort: Briefsoort;
  readonly status: 'te maken' | 'gemaakt' | 'verzonden';
  /** Milliseconds since 1970, or null when not yet. */
  readonly gemaaktMs: number | null;
  readonly verzondenMs: number | null;
  readonly heeftPdf: boolean;
}

/** All letters of a zaak, newest first. */
export async function listBrieven(knex: Knex, zaakId: string): Promise<readonly Briefregel[]> {
  const rijen = await knex('brieven')
    .where('zaak_id', zaakId)
    .orderBy('aangemaakt_op', 'desc')
    .select<(Omit<Briefregel, 'gemaaktMs' | 'verzondenMs'> & { gemaakt: Date | null; verzonden: Date | null })[]>(
      'id',
      'briefsoort',
      'status',
      'gemaakt_op as gemaakt',
      'verzonden_op as verzonden',
      knex.raw('pdf is not null as "heeftPdf"'),
    );
  return rijen.map(({ gemaakt, verzonden, ...rest }) => ({
    ...rest,
    gemaaktMs: milliseconden(gemaakt),
    verzondenMs: milliseconden(verzonden),
  }));
}

/** The printed letter itself. */
export interface Briefbestand {
  readonly briefsoort: Briefsoort;
  readonly pdf: Buffer;
}

/** One letter of this zaak, or null when it is not there (yet). */
export async function findBriefbestand(knex: Knex, zaaknummer: string, briefId: string): Promise<Briefbestand | null> {
  const rij = await knex('brieven as b')
    .join('zaken as z', 'z.id', 'b.zaak_id')
    .where({ 'z.zaaknummer': zaaknummer, 'b.id': briefId })
    .whereNotNull('b.pdf')
    .first<Briefbestand | undefined>('b.briefsoort', 'b.pdf');
  return rij ?? null;
}

function milliseconden(moment: Date | null): number | null {
  return moment === null ? null : new Date(moment).getTime();
}
