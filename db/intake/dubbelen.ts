import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** What duplicates are looked for with. */
export interface Zoekvraag {
  readonly bsn: string;
  readonly achternaam: string;
  readonly geboortedatum: Datum;
  readonly postcode: string | null;
}

/** Someone in the dossier who is, or may be, the same person. */
export interface MogelijkeDubbele {
  readonly persoonId: string;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly plaats: string | null;
  /** `bsn`: surely the same person. `naam`: same date of birth and a name that looks alike. `adres`: same date of birth and postcode. */
  readonly reden: 'bsn' | 'naam' | 'adres';
  readonly zaaknummer: string | null;
  readonly open: boolean;
}

/** Names count as alike from this share of common trigrams (0 to 1): `Jansen` and `Janssen` do, `Jansen` and `Bakker` do not. */
const GELIJKENIS = 0.4;

/** People who may be the same, surest first; one row per zaak, at most twenty. */
export async function zoekMogelijkeDubbelen(
  knex: Knex | Knex.Transaction,
  vraag: Zoekvraag,
): Promise<readonly MogelijkeDubbele[]> {
  const antwoord = await knex.raw<{ rows: MogelijkeDubbele[] }>(
    `with gevonden as (
       select p.*, case
           when p.bsn = :bsn then 'bsn'
           when similarity(zoekvorm(p.achternaam), zoekvorm(:achternaam)) >= :gelijkenis then 'naam'
           when replace(p.postcode, ' ', '') = replace(:postcode, ' ', '') then 'adres' end as reden
       from personen p
       where p.bsn = :bsn or p.geboortedatum = :geboortedatum)
     select g.id as "persoonId", concat_ws(' ', g.voorletters, nullif(g.tussenvoegsel, ''), g.achternaam) as naam, g.geboortedatum,
            g.plaats, g.reden, z.zaaknummer, coalesce(o.afgesloten_op is null, z.id is not null) as open
     from gevonden g
     left join zaken z on z.persoon_id = g.id
     left join zaak_overzicht o on o.zaak_id = z.id
     where g.reden is not null
     order by array_position(array['bsn', 'naam', 'adres'], g.reden), z.zaaknummer
     limit 20`,
    { ...vraag, postcode: vraag.postcode ?? '', gelijkenis: GELIJKENIS },
  );
  return antwoord.rows;
}
