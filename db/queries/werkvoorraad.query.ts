import type { Knex } from 'knex';
import { maakBladzijde, type Bladzijde, type Plaats } from '#db/queries/bladzijde';
import { kiesZaken, LAATSTE_DAG, type Werkselectie } from '#db/queries/werkvoorraad.selectie';
import type { Fasedefinitie } from '#domain/processen/procedure';
import type { Datum } from '#domain/waarden/datum';

/** Ways to order a list; what is done comes newest first unless another order is asked. */
export type Sortering = 'termijn' | 'wacht' | 'naam';

/** A zaak on a list. */
export interface Werkregel {
  readonly zaaknummer: string;
  readonly naam: string;
  readonly spoed: boolean;
  /** The beoordeling is the faster one, for who presumably is not gedupeerd. */
  readonly versneld: boolean;
  readonly fasetitel: string;
  readonly wachtOp: Fasedefinitie['wachtOp'];
  readonly uitersteDatum: Datum | null;
  readonly termijnTitel: string | null;
  readonly ontvangenOp: Datum;
  readonly afgeslotenOp: Datum | null;
  readonly bedragCenten: number | null;
  readonly behandelaar: string | null;
  readonly team: string;
}

interface Volgorde {
  readonly sleutel: string;
  readonly soort: 'date' | 'text';
  readonly aflopend: boolean;
}

/** The keys are written exactly as in the indexes. */
const VOLGORDES: Readonly<Record<Sortering | 'afgesloten', Volgorde>> = {
  termijn: { sleutel: LAATSTE_DAG, soort: 'date', aflopend: false },
  wacht: { sleutel: 'o.ontvangen_op', soort: 'date', aflopend: false },
  naam: { sleutel: 'sorteernaam(o.naam)', soort: 'text', aflopend: false },
  afgesloten: { sleutel: 'o.afgesloten_op', soort: 'date', aflopend: true },
};

/** One page of a list. `plaats` holds zaaknummers: no name or date of a person comes into an address. */
export async function listWerkvoorraad(
  knex: Knex,
  selectie: Werkselectie,
  pagina: { readonly sortering: Sortering; readonly plaats: Plaats; readonly perPagina: number },
): Promise<Bladzijde<Werkregel>> {
  const { sortering, plaats, perPagina } = pagina;
  const klaar = selectie.weergave === 'afgerond' && sortering === 'termijn';
  const volgorde = VOLGORDES[klaar ? 'afgesloten' : sortering];
  const anker = await vindAnker(knex, volgorde, plaats.voor ?? plaats.na);
  const terug = anker !== null && plaats.voor !== null;
  const omhoog = volgorde.aflopend === terug;
  const { sleutel, soort } = volgorde;
  const zaken = kiesZaken(knex, selectie).leftJoin('medewerkers as m', 'm.id', 'o.behandelaar_id');
  if (anker) {
    const vergelijk = `(${sleutel}, o.zaak_id) ${omhoog ? '>' : '<'} (?::${soort}, ?::uuid)`;
    zaken.whereRaw(vergelijk, [anker.waarde, anker.zaakId]);
  }
  const richting = omhoog ? 'asc' : 'desc';
  const rijen = await zaken
    .orderByRaw(`${sleutel} ${richting}, o.zaak_id ${richting}`)
    .limit(perPagina + 1)
    .select<Werkregel[]>(kolommen(knex));
  return maakBladzijde(rijen, perPagina, { terug, begonnen: anker !== null });
}

/** How many zaken a filtered list has; counting stops above `hoogstens`. The order keeps that quick: it is the order of an index. */
export async function telGefilterd(knex: Knex, selectie: Werkselectie, hoogstens: number): Promise<number> {
  const { sleutel } = VOLGORDES[selectie.weergave === 'afgerond' ? 'afgesloten' : 'termijn'];
  const eerste = kiesZaken(knex, selectie)
    .select(knex.raw('1'))
    .orderByRaw(`${sleutel}, o.zaak_id`)
    .limit(hoogstens + 1)
    .as('eerste');
  const rij = await knex.from(eerste).first<{ aantal: number }>(knex.raw('count(*)::int as aantal'));
  return rij.aantal;
}

/** Place in the order of the zaak a page begins at; null when there is none. */
async function vindAnker(
  knex: Knex,
  { sleutel }: Volgorde,
  zaaknummer: string | null,
): Promise<{ readonly waarde: string; readonly zaakId: string } | null> {
  if (zaaknummer === null) return null;
  const rij = await knex('zaak_overzicht as o')
    .where('o.zaaknummer', zaaknummer)
    .first<{ readonly waarde: string | null; readonly zaakId: string } | undefined>(
      knex.raw(`(${sleutel})::text as waarde`),
      'o.zaak_id as zaakId',
    );
  return rij?.waarde ? { waarde: rij.waarde, zaakId: rij.zaakId } : null;
}

function kolommen(knex: Knex): (string | Knex.Raw)[] {
  return [
    'o.zaaknummer',
    'o.naam',
    'o.spoed',
    'o.fasetitel',
    'o.wacht_op as wachtOp',
    'o.uiterste_datum as uitersteDatum',
    'o.termijn_titel as termijnTitel',
    'o.ontvangen_op as ontvangenOp',
    'o.afgesloten_op as afgeslotenOp',
    'o.bedrag_centen as bedragCenten',
    'o.team',
    // Every faster beoordeling has had this clock; asked of the rows of one page only.
    knex.raw(
      `exists (select from termijnen t where t.zaak_id = o.zaak_id and t.klok = 'streefDossierVersneld') as versneld`,
    ),
    knex.raw('coalesce(m.naam, o.behandelaar_id) as behandelaar'),
  ];
}
