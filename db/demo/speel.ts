/** Plays events on a zaak the way the workflow does: facts, decision, dossier. */
import type { Knex } from 'knex';
import { leesDossierfeiten } from '#db/queries/dossierfeiten.query';
import { legVast } from '#db/vastlegging/legVast';
import type { Briefopmaak } from '#db/vastlegging/werk';
import { beslis } from '#domain/processen/beslis';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import { volgendMoment } from '#domain/processen/klokken';
import { definitieVan } from '#domain/processen/register';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';
import { laatste } from '#domain/waarden/datum';
import { beginVan } from '#domain/waarden/tijd';

/** What playing needs. */
export interface Speelbord {
  readonly knex: Knex;
  readonly maakBrief: Briefopmaak;
}

/** An accepted event: the zaak after it, the letters to make, and whether the register must be asked. */
export interface Gespeeld {
  readonly toestand: Zaaktoestand;
  readonly briefIds: readonly string[];
  readonly vraagtRegister: boolean;
}

/** Decides and writes one event. Throws with the reasons when the event is refused. `momentMs` defaults to ten o'clock that day. */
export async function speel(
  bord: Speelbord,
  voor: Zaaktoestand,
  gebeurtenis: Gebeurtenis,
  momentMs?: number,
): Promise<Gespeeld> {
  const feiten = leestFeiten(voor, gebeurtenis) ? await leesDossierfeiten(bord.knex, voor.zaakId) : null;
  const beslissing = beslis(voor, gebeurtenis, feiten);
  if (!beslissing.ok)
    throw new Error(`${voor.zaaknummer} weigert ${omschrijf(gebeurtenis)}: ${JSON.stringify(beslissing.redenen)}`);
  const { toestand, effecten, log } = beslissing;
  const vast = { gebeurtenis, toestand, effecten, log, feiten, momentMs: momentMs ?? beginVan(gebeurtenis.op, 10) };
  const { briefIds } = await legVast(bord.knex, vast, bord.maakBrief);
  return { toestand, briefIds, vraagtRegister: effecten.some(({ effect }) => effect.soort === 'vraag') };
}

/** Plays every signal of the clocks that is due on `totEnMet`, each on its own day but never before `vanaf`. Returns the zaak after them. */
export async function speelKlokken(
  bord: Speelbord,
  voor: Zaaktoestand,
  vanaf: Datum,
  totEnMet: Datum,
): Promise<Zaaktoestand> {
  let toestand = voor;
  let dag = vanaf;
  for (;;) {
    const moment = volgendMoment(toestand, dag);
    if (!moment || moment.op > totEnMet) return toestand;
    dag = laatste(dag, moment.op);
    const { procedureId, klok, signaal } = moment;
    const sleutel = `${toestand.zaaknummer}/klok/${toestand.volgnummer + 1}`;
    const gebeurtenis = { soort: 'klok', op: dag, sleutel, procedureId, klok, signaal } as const;
    ({ toestand } = await speel(bord, toestand, gebeurtenis, beginVan(dag, 6)));
  }
}

function leestFeiten(zaak: Zaaktoestand, gebeurtenis: Gebeurtenis): boolean {
  if (gebeurtenis.soort !== 'handeling') return false;
  const procedure = zaak.procedures.find((p) => p.id === gebeurtenis.procedureId);
  const handeling =
    procedure && definitieVan(procedure.soort).handelingen.find((h) => h.naam === gebeurtenis.handeling);
  return handeling?.leestFeiten === true;
}

function omschrijf(gebeurtenis: Gebeurtenis): string {
  return gebeurtenis.soort === 'handeling' ? gebeurtenis.handeling : gebeurtenis.soort;
}
