import type { Knex } from 'knex';
import type { Bsn } from '#domain/waarden/bsn';
import type { Datum } from '#domain/waarden/datum';
import type { Zaaknummer } from '#domain/waarden/zaaknummer';

/** A zaak that was found. */
export interface Zoekresultaat {
  readonly zaaknummer: string;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly fasetitel: string;
  readonly afgesloten: boolean;
  readonly behandelaar: string | null;
}

/** A person as somebody remembers one. */
export interface Persoonsvraag {
  /** Each must be in the name, or look like a word in it. */
  readonly woorden: readonly string[];
  readonly geboren: { readonly van: Datum; readonly tot: Datum } | null;
}

/**
 * How alike a word and a part of a name must be (0 to 1): `janssen` finds Jansen. Only when that finds nobody we also take what is a little
 * alike, so that two letters that changed places (`jasnen`) still lead somewhere.
 */
const GELIJKENIS = { gewoon: 0.5, ruim: 0.28 } as const;

/** True when there is a zaak of that number. */
export async function bestaatZaak(knex: Knex, zaaknummer: Zaaknummer): Promise<boolean> {
  return (await knex('zaken').where({ zaaknummer }).first('id')) !== undefined;
}

/** The zaken of the person with this BSN, open ones first. */
export async function zoekOpBsn(knex: Knex, bsn: Bsn): Promise<readonly Zoekresultaat[]> {
  return knex('zaak_overzicht as o')
    .join('personen as p', 'p.id', 'o.persoon_id')
    .leftJoin('medewerkers as m', 'm.id', 'o.behandelaar_id')
    .where('p.bsn', bsn)
    .orderByRaw('o.afgesloten_op is not null, o.zaaknummer desc')
    .select<Zoekresultaat[]>(kolommen(knex));
}

/**
 * Zaken of people whose name has every word, whatever the accents and with typing errors, and who were born in the span; the most alike first,
 * one more than `hoogstens` when there are more. `ruim`: nobody had such a name, these look like it.
 */
export async function zoekOpPersoon(
  knex: Knex,
  vraag: Persoonsvraag,
  hoogstens: number,
): Promise<{ readonly ruim: boolean; readonly zaken: readonly Zoekresultaat[] }> {
  return knex.transaction(
    async (trx) => {
      const letterlijk = await zoekLetterlijk(trx, vraag, hoogstens);
      if (letterlijk.length > hoogstens) return { ruim: false, zaken: letterlijk };
      const gewoon = await zoekMet(trx, vraag, GELIJKENIS.gewoon, hoogstens);
      if (gewoon.length > 0 || vraag.woorden.length === 0) return { ruim: false, zaken: gewoon };
      return { ruim: true, zaken: await zoekMet(trx, vraag, GELIJKENIS.ruim, hoogstens) };
    },
    { readOnly: true },
  );
}

/** A word as it stands in `zoeknaam`, anywhere in it. The signs of a pattern mean themselves. */
const BEVAT = `o.zoeknaam like '%' || regexp_replace(zoekvorm(?), '([%_\\\\])', '\\\\\\1', 'g') || '%'`;

/**
 * Names with every word letter for letter. When there are more of those than a page shows, nobody has to be looked for who is only alike: to
 * compare thousands of a common surname takes ten times as long as to find them.
 */
async function zoekLetterlijk(
  trx: Knex.Transaction,
  { woorden, geboren }: Persoonsvraag,
  hoogstens: number,
): Promise<readonly Zoekresultaat[]> {
  // The index knows pieces of three letters.
  if (!woorden.some((woord) => woord.length >= 3)) return [];
  const gevonden = trx('zaak_overzicht as o').leftJoin('medewerkers as m', 'm.id', 'o.behandelaar_id');
  if (geboren) gevonden.whereBetween('o.geboortedatum', [geboren.van, geboren.tot]);
  for (const woord of woorden) gevonden.whereRaw(BEVAT, [woord]);
  return gevonden
    .orderBy(['o.naam', 'o.zaaknummer'])
    .limit(hoogstens + 1)
    .select<Zoekresultaat[]>(kolommen(trx));
}

async function zoekMet(
  trx: Knex.Transaction,
  { woorden, geboren }: Persoonsvraag,
  gelijkenis: number,
  hoogstens: number,
): Promise<readonly Zoekresultaat[]> {
  // The index works with a threshold of the session; this one ends with the transaction.
  await trx.raw(`set local pg_trgm.word_similarity_threshold = ${gelijkenis}`);
  const gevonden = trx('zaak_overzicht as o').leftJoin('medewerkers as m', 'm.id', 'o.behandelaar_id');
  if (geboren) gevonden.whereBetween('o.geboortedatum', [geboren.van, geboren.tot]);
  for (const woord of woorden) gevonden.whereRaw('o.zoeknaam %> zoekvorm(?)', [woord]);
  const som = woorden.map(() => 'word_similarity(zoekvorm(?), o.zoeknaam)').join(' + ');
  if (woorden.length > 0) gevonden.orderByRaw(`${som} desc`, [...woorden]);
  return gevonden
    .orderByRaw('sorteernaam(o.naam), o.zaaknummer')
    .limit(hoogstens + 1)
    .select<Zoekresultaat[]>(kolommen(trx));
}

function kolommen(knex: Knex): (string | Knex.Raw)[] {
  return [
    'o.zaaknummer',
    'o.naam',
    'o.geboortedatum',
    'o.fasetitel',
    knex.raw('o.afgesloten_op is not null as afgesloten'),
    knex.raw('coalesce(m.naam, o.behandelaar_id) as behandelaar'),
  ];
}
