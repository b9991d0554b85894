/** What the console can find a zaak by. Pure: whoever starts a zaak gives the same answer as its workflow. */
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import type { Klokmoment } from '#domain/processen/klokken';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { beginVan } from '#domain/waarden/tijd';
import { ZOEKKENMERKEN } from '#workflows/shared/zoekkenmerken';

/** The search attributes of a position; null: to be taken away. `klok`: the signal the zaak waits for, `blokkade`: what stands in its way. */
export function kenmerkenVan(
  zaak: Zaaktoestand,
  klok: Klokmoment | null,
  blokkade: string | null,
): SearchAttributeUpdatePair[] {
  const open = zaak.procedures.filter((procedure) => procedure.beeindigdOp === null);
  const leidend = open.at(-1) ?? zaak.procedures.at(-1);
  return [
    { key: ZOEKKENMERKEN.zaaknummer, value: zaak.zaaknummer },
    { key: ZOEKKENMERKEN.fase, value: leidend ? `${leidend.soort}.${leidend.fase}` : 'geregistreerd' },
    { key: ZOEKKENMERKEN.procedure, value: open.map((procedure) => procedure.soort) },
    { key: ZOEKKENMERKEN.team, value: zaak.team },
    { key: ZOEKKENMERKEN.behandelaar, value: zaak.behandelaarId },
    { key: ZOEKKENMERKEN.spoed, value: zaak.spoed },
    { key: ZOEKKENMERKEN.geblokkeerd, value: blokkade !== null },
    { key: ZOEKKENMERKEN.blokkade, value: blokkade },
    { key: ZOEKKENMERKEN.termijn, value: klok ? new Date(beginVan(klok.op)) : null },
  ];
}
