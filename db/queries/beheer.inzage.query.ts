import type { Knex } from 'knex';

/** A line of the inzagelog. */
export interface Inzageregel {
  readonly id: number;
  /** Name when the medewerker is known, else the id. */
  readonly medewerker: string;
  readonly wat: string;
  readonly zaaknummer: string | null;
  /** Milliseconds since 1970. */
  readonly momentMs: number;
  readonly verzoekId: string;
}

/** Which lines: of a zaak, of a medewerker, or both, between two instants (milliseconds; `tot` not included). */
export interface Inzagevraag {
  readonly zaaknummer: string | null;
  readonly medewerkerId: string | null;
  readonly vanMs: number | null;
  readonly totMs: number | null;
}

/** Lines newest first, before line `na`; one more than `perPagina` when there are more. */
export async function listInzages(
  knex: Knex,
  vraag: Inzagevraag,
  pagina: { readonly na: number | null; readonly perPagina: number },
): Promise<readonly Inzageregel[]> {
  const rijen = await knex('inzagelog as i')
    .leftJoin('medewerkers as m', 'm.id', 'i.medewerker_id')
    .modify((q) => {
      if (vraag.zaaknummer !== null) void q.where('i.zaaknummer', vraag.zaaknummer);
      if (vraag.medewerkerId !== null) void q.where('i.medewerker_id', vraag.medewerkerId);
      if (vraag.vanMs !== null) void q.where('i.moment', '>=', new Date(vraag.vanMs));
      if (vraag.totMs !== null) void q.where('i.moment', '<', new Date(vraag.totMs));
      if (pagina.na !== null) void q.where('i.id', '<', pagina.na);
    })
    .orderBy('i.id', 'desc')
    .limit(pagina.perPagina + 1)
    .select<(Omit<Inzageregel, 'momentMs'> & { readonly moment: Date })[]>(
      'i.id',
      knex.raw('coalesce(m.naam, i.medewerker_id) as medewerker'),
      'i.wat',
      'i.zaaknummer',
      'i.moment',
      'i.verzoek_id as verzoekId',
    );
  return rijen.map(({ moment, ...rij }) => ({ ...rij, momentMs: moment.getTime() }));
}

/** Everyone who ever signed in or looked at something, by name, for the choice on the page. */
export async function listMedewerkers(knex: Knex): Promise<readonly { readonly id: string; readonly naam: string }[]> {
  return knex('medewerkers').orderBy(['naam', 'id']).select<{ id: string; naam: string }[]>('id', 'naam');
}
