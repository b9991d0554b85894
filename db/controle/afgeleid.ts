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
  const standen = await knex('zaak_toestanden as t')
    .join('zaken as z', 'z.id', 't.zaak_id')
    .modify((vraag) => void (zaaknummers !== undefined && vraag.whereIn('z.zaaknummer', [...zaaknummers])))
    .orderBy('z.zaaknummer')
    .select<{ toestand: Zaaktoestand }[]>('t.toestand');
  const afwijkingen: Afwijking[] = [];
  for (const { toestand } of standen) afwijkingen.push(...(await controleerZaak(knex, toestand)));
  return afwijkingen;
}

async function controleerZaak(knex: Knex, zaak: Zaaktoestand): Promise<readonly Afwijking[]> {
  const waar = { zaak_id: zaak.zaakId };
  const procedures = await knex('procedures').where(waar).select<Rij[]>('*');
  const termijnen = await knex('termijnen').where(waar).select<Rij[]>('*');
  const overzicht = await knex('zaak_overzicht')
    .where(waar)
    .first<Rij | undefined>(...OVERZICHTKOLOMMEN);
  const verwacht = termijnrijen(zaak).map((rij) => ({
    ...rij,
    uitleg: JSON.parse(rij['uitleg'] as string) as unknown,
  }));
  const gelijk = {
    procedures: zelfdeRijen(procedures, procedurerijen(zaak)),
    termijnen: zelfdeRijen(termijnen, verwacht),
    zaak_overzicht: vasteJson(overzicht) === vasteJson(overzichtrij(zaak)),
  };
  return (Object.keys(gelijk) as (keyof typeof gelijk)[])
    .filter((tabel) => !gelijk[tabel])
    .map((tabel) => ({ zaaknummer: zaak.zaaknummer, tabel }));
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
