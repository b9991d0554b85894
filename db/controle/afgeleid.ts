import type { Knex } from 'knex';
import { maakOverzicht } from '#db/vastlegging/overzicht';
import { procedurerijen, termijnrijen } from '#db/vastlegging/standen';
import { vasteJson } from '#db/vastlegging/hash';
import type { Zaaktoestand } from '#domain/processen/toestand';

/** A table whose rows for a zaak differ from what the position of that zaak says. */
export interface Afwijking {
  readonly zaaknummer: string;
  readonly tabel: 'procedures' | 'termijnen' | 'zaak_overzicht';
}

type Rij = Readonly<Record<string, unknown>>;

/** Compares procedures, termijnen and the read model of every zaak, or of those given, with its position. Empty when all agree. */
export async function controleerAfgeleideTabellen(
  knex: Knex,
  zaaknummers?: readonly string[],
): Promise<readonly Afwijking[]> {
  const afwijkingen: Afwijking[] = [];
  for await (const standen of doorloopStanden(knex, zaaknummers)) {
    afwijkingen.push(...(await controleerStanden(knex, standen)));
  }
  return afwijkingen;
}

const PER_KEER = 500;

/** The positions of all zaken, or of those given, in pages in the order of their numbers: memory does not grow with their number. */
export async function* doorloopStanden(
  knex: Knex,
  zaaknummers?: readonly string[],
): AsyncGenerator<readonly Zaaktoestand[]> {
  let na = '';
  for (;;) {
    const rijen = await knex('zaken as z')
      .join('zaak_toestanden as t', 't.zaak_id', 'z.id')
      .where('z.zaaknummer', '>', na)
      .modify((vraag) => void (zaaknummers !== undefined && vraag.whereIn('z.zaaknummer', [...zaaknummers])))
      .orderBy('z.zaaknummer')
      .limit(PER_KEER)
      .select<{ zaaknummer: string; toestand: Zaaktoestand }[]>('z.zaaknummer', 't.toestand');
    const laatste = rijen.at(-1);
    if (!laatste) return;
    yield rijen.map(({ toestand }) => toestand);
    na = laatste.zaaknummer;
  }
}

/** Compares the derived rows of these zaken with their positions, in one query per table. */
export async function controleerStanden(knex: Knex, zaken: readonly Zaaktoestand[]): Promise<readonly Afwijking[]> {
  const ids = zaken.map(({ zaakId }) => zaakId);
  const procedures = perZaak(await knex('procedures').whereIn('zaak_id', ids).select<Rij[]>('*'));
  const termijnen = perZaak(await knex('termijnen').whereIn('zaak_id', ids).select<Rij[]>('*'));
  const overzichten = perZaak(
    await knex('zaak_overzicht')
      .whereIn('zaak_id', ids)
      .select<Rij[]>('zaak_id', ...OVERZICHTKOLOMMEN),
  );
  return zaken.flatMap((zaak) => {
    const { zaakId } = zaak;
    const gelijk = {
      procedures: zelfdeRijen(procedures.get(zaakId) ?? [], procedurerijen(zaak)),
      termijnen: zelfdeRijen(termijnen.get(zaakId) ?? [], verwachteTermijnen(zaak)),
      zaak_overzicht: zelfdeRijen(overzichten.get(zaakId) ?? [], [overzichtrij(zaak)]),
    };
    return (Object.keys(gelijk) as (keyof typeof gelijk)[])
      .filter((tabel) => !gelijk[tabel])
      .map((tabel) => ({ zaaknummer: zaak.zaaknummer, tabel }));
  });
}

function perZaak(rijen: readonly Rij[]): ReadonlyMap<unknown, readonly Rij[]> {
  const groepen = new Map<unknown, Rij[]>();
  for (const rij of rijen) groepen.set(rij['zaak_id'], [...(groepen.get(rij['zaak_id']) ?? []), rij]);
  return groepen;
}

function verwachteTermijnen(zaak: Zaaktoestand): readonly Rij[] {
  return termijnrijen(zaak).map((rij) => ({ ...rij, uitleg: JSON.parse(rij['uitleg'] as string) as unknown }));
}

const OVERZICHTKOLOMMEN = [
  'team',
  'behandelaar_id',
  'spoed',
  'fase',
  'fasetitel',
  'procedure_id',
  'wacht_op',
  'uiterste_datum',
  'termijn_titel',
  'afgesloten_op',
  'volgnummer',
] as const;

function overzichtrij(zaak: Zaaktoestand): Rij {
  const overzicht = maakOverzicht(zaak);
  return {
    zaak_id: zaak.zaakId,
    team: zaak.team,
    behandelaar_id: zaak.behandelaarId,
    spoed: zaak.spoed,
    fase: overzicht.fase,
    fasetitel: overzicht.fasetitel,
    procedure_id: overzicht.procedureId,
    wacht_op: overzicht.wachtOp,
    uiterste_datum: overzicht.uitersteDatum,
    termijn_titel: overzicht.termijnTitel,
    afgesloten_op: zaak.afgeslotenOp,
    volgnummer: zaak.volgnummer,
  };
}

function zelfdeRijen(a: readonly Rij[], b: readonly Rij[]): boolean {
  const gesorteerd = (rijen: readonly Rij[]): string =>
    rijen
      .map((rij) => vasteJson(rij))
      .sort()
      .join('\n');
  return gesorteerd(a) === gesorteerd(b);
}
