/** Rows that follow from the position of a zaak: procedures, termijnen, the position itself. */
import type { Knex } from 'knex';
import { vasteJson } from '#db/vastlegging/hash';
import { voorbereid } from '#db/voorbereid';
import { klokdefinitie } from '#domain/processen/klokken';
import { definitieVan } from '#domain/processen/register';
import type { Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';

type Rij = Readonly<Record<string, unknown>>;

/**
 * Brings procedures, termijnen and the kept position of a zaak up to `zaak`. Rows that say the same as at `vorige`, the position the dossier had,
 * are not written again: most acts change no clock at all.
 */
export async function schrijfStanden(
  trx: Knex.Transaction,
  zaak: Zaaktoestand,
  vorige: Zaaktoestand | null,
): Promise<void> {
  const procedures = veranderd(procedurerijen(zaak), vorige ? procedurerijen(vorige) : []);
  if (procedures.length > 0) await trx('procedures').insert(procedures).onConflict(['zaak_id', 'procedure_id']).merge();
  const termijnen = veranderd(termijnrijen(zaak), vorige ? termijnrijen(vorige) : []);
  if (termijnen.length > 0) {
    await trx('termijnen').insert(termijnen).onConflict(['zaak_id', 'procedure_id', 'klok', 'vanaf']).merge();
  }
  await trx('zaak_toestanden')
    .insert({ zaak_id: zaak.zaakId, volgnummer: zaak.volgnummer, toestand: JSON.stringify(zaak) })
    .onConflict('zaak_id')
    .merge()
    .options(voorbereid('schrijf-zaaktoestand'));
}

function veranderd(nu: readonly Rij[], toen: readonly Rij[]): readonly Rij[] {
  const bekend = new Set(toen.map((rij) => JSON.stringify(rij)));
  return nu.filter((rij) => !bekend.has(JSON.stringify(rij)));
}

/** Rows of `procedures` for a position. */
export function procedurerijen(zaak: Zaaktoestand): readonly Rij[] {
  return zaak.procedures.map((p) => ({
    zaak_id: zaak.zaakId,
    procedure_id: p.id,
    soort: p.soort,
    fase: p.fase,
    gestart_op: p.gestartOp,
    beeindigd_op: p.beeindigdOp,
    uitkomst: p.uitkomst,
  }));
}

/** Rows of `termijnen` for a position. Of two clocks with the same name and first day the later one counts. */
export function termijnrijen(zaak: Zaaktoestand): readonly Rij[] {
  const rijen = zaak.procedures.flatMap((procedure) => klokrijen(zaak.zaakId, procedure));
  return [...new Map(rijen.map((rij) => [`${rij.procedure_id} ${rij.klok} ${rij.vanaf}`, rij])).values()];
}

function klokrijen(
  zaakId: string,
  procedure: Proceduretoestand,
): readonly (Rij & { readonly procedure_id: string; readonly klok: string; readonly vanaf: string })[] {
  const definitie = definitieVan(procedure.soort);
  return procedure.klokken.map((klok) => {
    const regel = klokdefinitie(definitie, klok.naam);
    return {
      zaak_id: zaakId,
      procedure_id: procedure.id,
      klok: klok.naam,
      titel: regel.titel,
      soort: regel.soort,
      bron: regel.bron,
      zekerheid: regel.zekerheid,
      vanaf: klok.vanaf,
      einddatum: klok.einddatum,
      status: klok.status,
      signaal: klok.signaal,
      gestopt_op: klok.gestoptOp,
      uitleg: vasteJson(klok.uitleg),
    };
  });
}
