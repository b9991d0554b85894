import type { Knex } from 'knex';
import type { Datum } from '#domain/waarden/datum';

/** Someone around the ouder. */
export interface Betrokkene {
  readonly rol: 'toeslagpartner' | 'kind' | 'gemachtigde' | 'vertegenwoordiger';
  readonly naam: string;
  readonly geboortedatum: Datum | null;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  readonly hoedanigheid: string | null;
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
}

/** Partner, children and who speaks for the ouder. */
export async function listBetrokkenen(knex: Knex, zaakId: string): Promise<readonly Betrokkene[]> {
  return knex('zaak_betrokkenen')
    .where('zaak_id', zaakId)
    .orderByRaw(
      `array_position(array['vertegenwoordiger','gemachtigde','toeslagpartner','kind'], rol), geboortedatum nulls last, naam`,
    )
    .select<Betrokkene[]>(
      ...['rol', 'naam', 'geboortedatum', 'van', 'tot', 'hoedanigheid'],
      ...['straat', 'huisnummer', 'postcode', 'plaats', 'telefoon', 'email'],
    );
}

/** An open taak of a zaak. */
export interface Zaaktaak {
  /** Its name in the tables: `intakegesprek`. */
  readonly soort: string;
  readonly titel: string;
  readonly rol: string;
  readonly medewerker: string | null;
  readonly uiterlijk: Datum | null;
}

/** Open taken of a zaak, most urgent first. */
export async function listZaaktaken(knex: Knex, zaakId: string): Promise<readonly Zaaktaak[]> {
  return knex('taken as t')
    .leftJoin('medewerkers as m', 'm.id', 't.medewerker_id')
    .where('t.zaak_id', zaakId)
    .whereNull('t.afgerond_op')
    .orderByRaw('t.uiterlijk nulls last, t.aangemaakt_op')
    .limit(20)
    .select<Zaaktaak[]>(
      't.taak as soort',
      't.titel',
      't.rol',
      't.uiterlijk',
      knex.raw('coalesce(m.naam, t.medewerker_id) as medewerker'),
    );
}

/** A line of the timeline. */
export interface Tijdlijnregel {
  readonly tekst: string;
  readonly op: Datum;
  readonly door: string | null;
}

/** The last lines of the logboek, newest first. */
export async function listTijdlijn(knex: Knex, zaakId: string, aantal: number): Promise<readonly Tijdlijnregel[]> {
  return knex('logboek as l')
    .leftJoin('medewerkers as m', 'm.id', 'l.door')
    .where('l.zaak_id', zaakId)
    .orderBy('l.id', 'desc')
    .limit(aantal)
    .select<Tijdlijnregel[]>('l.tekst', 'l.op', knex.raw('coalesce(m.naam, l.door) as door'));
}

/** Numbers beside the tabs of a zaak. */
export interface Zaaktellers {
  readonly brieven: number;
  readonly stukken: number;
  readonly contacten: number;
  readonly besluiten: number;
}

/** How much is behind each tab. */
export async function telZaak(knex: Knex, zaakId: string): Promise<Zaaktellers> {
  const antwoord = await knex.raw<{ rows: Zaaktellers[] }>(
    `select (select count(*)::int from brieven where zaak_id = :id) as brieven,
            (select count(*)::int from stukken where zaak_id = :id) as stukken,
            (select count(*)::int from contacten where zaak_id = :id) as contacten,
            (select count(*)::int from besluiten where zaak_id = :id) as besluiten`,
    { id: zaakId },
  );
  return antwoord.rows[0] ?? { brieven: 0, stukken: 0, contacten: 0, besluiten: 0 };
}
