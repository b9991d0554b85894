import type { Knex } from 'knex';
import type { Bronstand } from '#domain/stukken/manifest';

/** One version of a stuk as the list shows it. */
export interface Stukversie {
  readonly stukId: string;
  readonly versie: number;
  readonly soort: string;
  readonly jaar: number | null;
  readonly omschrijving: string;
  readonly bestandsnaam: string;
  readonly bestandstype: string;
  readonly bytes: number;
  readonly hash: string;
  readonly scanner: string;
  readonly door: string;
  readonly momentMs: number;
}

/** Every version of every stuk of a zaak: what changed last first, and of each stuk the newest version first. */
export async function listStukversies(knex: Knex, zaakId: string): Promise<readonly Stukversie[]> {
  const rijen = await knex('stukken as s')
    .join('stukversies as v', 'v.stuk_id', 's.id')
    .join('stukinhoud as i', 'i.hash', 'v.hash')
    .leftJoin('medewerkers as m', 'm.id', 'v.door')
    .where('s.zaak_id', zaakId)
    .orderByRaw('max(v.moment) over (partition by s.id) desc, s.id, v.versie desc')
    .select<(Omit<Stukversie, 'momentMs'> & { moment: Date })[]>(
      's.id as stukId',
      'v.versie',
      'v.soort',
      'v.jaar',
      'v.omschrijving',
      'v.bestandsnaam',
      'i.bestandstype',
      'i.bytes',
      'v.hash',
      'i.scanner',
      knex.raw('coalesce(m.naam, v.door) as door'),
      'v.moment',
    );
  return rijen.map(({ moment, ...versie }) => ({ ...versie, momentMs: new Date(moment).getTime() }));
}

/** The last thing that was said of a source. */
export interface Bronstandregel {
  readonly bron: string;
  readonly jaar: number | null;
  readonly stand: Bronstand;
  readonly motivering: string;
  readonly door: string;
  readonly momentMs: number;
}

/** What was last said of each source of a zaak. */
export async function listBronstanden(knex: Knex, zaakId: string): Promise<readonly Bronstandregel[]> {
  const rijen = await knex('bronstanden as b')
    .leftJoin('medewerkers as m', 'm.id', 'b.door')
    .where('b.zaak_id', zaakId)
    .distinctOn('b.bron', 'b.jaar')
    .orderByRaw('b.bron, b.jaar, b.id desc')
    .select<(Omit<Bronstandregel, 'momentMs'> & { moment: Date })[]>(
      'b.bron',
      'b.jaar',
      'b.stand',
      'b.motivering',
      knex.raw('coalesce(m.naam, b.door) as door'),
      'b.moment',
    );
  return rijen.map(({ moment, ...regel }) => ({ ...regel, momentMs: new Date(moment).getTime() }));
}

/** The file of a version. */
export interface Stukbestand {
  readonly versie: number;
  readonly soort: string;
  readonly jaar: number | null;
  readonly bestandstype: string;
  readonly inhoud: Buffer;
}

/** A version of a stuk of this zaak, the newest when `versie` is null; null when it is not there. */
export async function findStukbestand(
  knex: Knex,
  zaakId: string,
  stukId: string,
  versie: number | null,
): Promise<Stukbestand | null> {
  const vraag = knex('stukken as s')
    .join('stukversies as v', 'v.stuk_id', 's.id')
    .join('stukinhoud as i', 'i.hash', 'v.hash')
    .where({ 's.zaak_id': zaakId, 's.id': stukId })
    .orderBy('v.versie', 'desc');
  if (versie !== null) void vraag.where('v.versie', versie);
  const rij = await vraag.first<Stukbestand | undefined>('v.versie', 'v.soort', 'v.jaar', 'i.bestandstype', 'i.inhoud');
  return rij ?? null;
}
