/** SQL behind every counter: the page that counts and the list that shows use the same condition, so that they cannot differ. */
import type { Mijlpaal } from '#domain/processen/effecten';
import type { Selectie } from '#domain/sturing/selectie';
import { DREIGT_BINNEN_DAGEN, KLOKKEN_VAN_DE_OUDER, type Tellernaam } from '#domain/sturing/tellers';
import { leesWachttijd } from '#domain/sturing/wachttijd';

/** Part of a statement with its named bindings. */
export interface Voorwaarde {
  readonly sql: string;
  readonly bindingen: Readonly<Record<string, string | number>>;
}

const ALLE_MIJLPALEN: Readonly<Record<Mijlpaal, true>> = {
  aangemeld: true,
  eersteToetsAf: true,
  gedupeerd: true,
  forfaitToegekend: true,
  forfaitBetaald: true,
  afgezienVanIb: true,
  afgewezenTeLaat: true,
  integraleBeoordelingBegonnen: true,
  vooraankondigingVerzonden: true,
  integraleBeoordelingAf: true,
  compensatieToegekend: true,
  compensatieBetaald: true,
};
const MIJLPALEN = Object.keys(ALLE_MIJLPALEN) as Mijlpaal[];

/**
 * The mijlpaal `m` counts. That of a payment stays as the dated fact it is when the money comes back later, but does not count until the zaak
 * is paid anew; then it counts once, on its first day.
 */
export const TELT_MEE = `(m.mijlpaal <> 'forfaitBetaald' or m.zaak_id not in (
    select terug.zaak_id from betaalopdrachten terug
    where terug.status = 'geretourneerd' and terug.betaald_op is not null and not exists
      (select 1 from betaalopdrachten weer where weer.zaak_id = terug.zaak_id and weer.status = 'betaald')))`;

function eersteDag(mijlpaal: Mijlpaal): string {
  return `min(op) filter (where mijlpaal = '${mijlpaal}') as "${mijlpaal}"`;
}

/** Rows of these mijlpalen that count, up to and including `:peildatum`. */
function geteldeFeiten(mijlpalen: readonly Mijlpaal[]): string {
  const welke = mijlpalen.map((mijlpaal) => `'${mijlpaal}'`).join(', ');
  return `mijlpalen m where op <= :peildatum::date and mijlpaal in (${welke || 'null'}) and ${TELT_MEE}`;
}

/** One row per zaak with the first day of each of these mijlpalen; `versmald` leaves out zaken that nobody asks. */
function feitenVan(mijlpalen: readonly Mijlpaal[], versmald = ''): string {
  const kolommen = ['zaak_id', ...mijlpalen.map(eersteDag)].join(', ');
  return `select ${kolommen} from ${geteldeFeiten(mijlpalen)}${versmald} group by zaak_id`;
}

/** Zaken with their facts; every condition below is about `o` and `f`. */
export const ZAKEN = 'zaak_overzicht o left join feiten f on f.zaak_id = o.zaak_id';

/** The same zaken, of which the facts are looked up one by one: for who reads few of them. */
export function zakenMetFeiten(mijlpalen: readonly Mijlpaal[]): string {
  if (mijlpalen.length === 0) return 'zaak_overzicht o';
  return `zaak_overzicht o cross join lateral (
    select ${mijlpalen.map(eersteDag).join(', ')} from ${geteldeFeiten(mijlpalen)} and m.zaak_id = o.zaak_id) f`;
}

const ZES_MAANDEN = `(o.ontvangen_op + interval '6 months')`;
const VAN_DE_DIENST = `t.status = 'loopt' and t.soort <> 'periode' and t.klok not in (${KLOKKEN_VAN_DE_OUDER.map((k) => `'${k}'`).join(', ')})`;

/** Terms that run and that the dienst has to meet, as `t`. */
export const LOPENDE_TERMIJNEN = `termijnen t where ${VAN_DE_DIENST}`;

/** The last day of a running term lies before the peildatum. */
export const VERLOPEN = 't.einddatum < :peildatum::date';

/** It does not yet, but will within the days that count as at risk. */
export const DREIGT = `t.einddatum between :peildatum::date and :peildatum::date + ${DREIGT_BINNEN_DAGEN}`;

/** The condition of each counter. */
export const VOORWAARDEN: Readonly<Record<Tellernaam, string>> = {
  geregistreerd: 'true',
  aangemeld: 'f."aangemeld" is not null',
  eersteToetsAf: 'f."eersteToetsAf" is not null',
  integraleBeoordelingAf: 'f."integraleBeoordelingAf" is not null',
  gedupeerd: 'f."gedupeerd" is not null',
  forfaitToegekend: 'f."forfaitToegekend" is not null',
  forfaitBetaald: 'f."forfaitBetaald" is not null',
  toegekendNietBetaald: 'f."forfaitToegekend" is not null and f."forfaitBetaald" is null and o.bedrag_centen > 0',
  open: 'o.afgesloten_op is null',
  eersteToetsTeBeslissen: `(f."eersteToetsAf" is not null or
    (f."aangemeld" is not null and f."afgewezenTeLaat" is null and ${ZES_MAANDEN} < :peildatum::date))`,
  eersteToetsOpTijd: `f."eersteToetsAf" <= ${ZES_MAANDEN}`,
  forfaitTeBetalen: `f."forfaitToegekend" is not null and o.bedrag_centen > 0 and
    (f."forfaitBetaald" is not null or ${ZES_MAANDEN} < :peildatum::date)`,
  forfaitOpTijd: `f."forfaitToegekend" is not null and o.bedrag_centen > 0 and f."forfaitBetaald" <= ${ZES_MAANDEN}`,
  termijnLoopt: termijn('true'),
  termijnDreigt: termijn(DREIGT),
  termijnVerlopen: termijn(VERLOPEN),
};

function mijlpalenIn(voorwaarde: string): readonly Mijlpaal[] {
  return MIJLPALEN.filter((mijlpaal) => voorwaarde.includes(`f."${mijlpaal}"`));
}

/** The facts of all zaken that a counter looks at, for counting everything at once. Materialized, or each parallel process would add up all of them. */
export const FEITEN = `feiten as materialized (${feitenVan(mijlpalenIn(Object.values(VOORWAARDEN).join(' ')))})`;

/** Kind of the procedure that stands for the zaak. */
export const PROCEDURE = `coalesce(split_part(o.procedure_id, '-', 1), 'geen')`;

/** A condition on zaken with the facts it looks at: their mijlpalen, and the CTE `feiten` with no more than those. */
export interface Zakenvoorwaarde extends Voorwaarde {
  readonly feiten: string;
  readonly mijlpalen: readonly Mijlpaal[];
}

/** The condition of a counter with everything that narrows it. `:peildatum` is bound by the caller. */
export function voorwaardeVan(selectie: Selectie): Zakenvoorwaarde {
  const eigen = VOORWAARDEN[selectie.teller];
  const delen = [{ sql: eigen, bindingen: {} }, ...versmallingen(selectie)];
  const mijlpalen = mijlpalenIn(eigen);
  return {
    mijlpalen,
    feiten: `feiten as (${feitenVan(mijlpalen, binnenPeriode(selectie))})`,
    sql: delen.map((deel) => `(${deel.sql})`).join(' and '),
    // Bound always: the conditions of termijnen name it.
    bindingen: Object.assign(
      { klok: selectie.klok ?? '' },
      ...delen.map((deel) => deel.bindingen),
    ) as Voorwaarde['bindingen'],
  };
}

function termijn(extra: string): string {
  const welke = `(:klok = '' or t.klok = :klok)`;
  return `exists (select 1 from ${LOPENDE_TERMIJNEN} and t.zaak_id = o.zaak_id and ${welke} and ${extra})`;
}

function versmallingen({ teller, procedure, fase, team, wacht, van, tot }: Selectie): readonly Voorwaarde[] {
  const dag = MIJLPALEN.find((mijlpaal) => mijlpaal === teller);
  return [
    ...(procedure === null ? [] : [{ sql: `${PROCEDURE} = :procedure`, bindingen: { procedure } }]),
    ...(fase === null ? [] : [{ sql: 'o.fase = :fase', bindingen: { fase } }]),
    ...(team === null ? [] : [{ sql: 'o.team = :team', bindingen: { team } }]),
    ...wachtvoorwaarde(wacht),
    ...(dag === undefined || van === null ? [] : [{ sql: `f."${dag}" >= :van::date`, bindingen: { van } }]),
    ...(dag === undefined || tot === null ? [] : [{ sql: `f."${dag}" <= :tot::date`, bindingen: { tot } }]),
  ];
}

/** Of a period only the few zaken with the mijlpaal in it have facts that matter. */
function binnenPeriode({ teller, van, tot }: Selectie): string {
  if (van === null || tot === null || !MIJLPALEN.some((mijlpaal) => mijlpaal === teller)) return '';
  return ` and m.zaak_id in (select p.zaak_id from mijlpalen p
    where p.mijlpaal = '${teller}' and p.op between :van::date and :tot::date)`;
}

function wachtvoorwaarde(naam: string | null): readonly Voorwaarde[] {
  const wachttijd = naam === null ? null : leesWachttijd(naam);
  if (!wachttijd) return [];
  const { van, tot } = wachttijd;
  const vanaf = { sql: 'o.ontvangen_op <= :peildatum::date - :wachtVan::int', bindingen: { wachtVan: van } };
  const hoogstens = { sql: 'o.ontvangen_op >= :peildatum::date - :wachtTot::int', bindingen: { wachtTot: tot ?? 0 } };
  return [...(van === 0 ? [] : [vanaf]), ...(tot === null ? [] : [hoogstens])];
}
