/** What tests on the time-skipping server say of days, clocks and taken. */
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Effect } from '#domain/processen/effecten';
import { lopendeKlok, procedureVan } from '#domain/processen/verrichtingen';
import { plusDagen, type Datum } from '#domain/waarden/datum';
import { beginVan, datumOp } from '#domain/waarden/tijd';
import type { Nepdossier } from '#tests/support/workflows/nepdossier';
import type { Zaakproef } from '#tests/support/workflows/zaakproef';

/** Today on the clock of the server. */
export async function vandaag(env: TestWorkflowEnvironment): Promise<Datum> {
  return datumOp(await env.currentTimeMs());
}

/** Noon: a zaak hears of the end of a day in the first hours of the next one, spread over the night. */
const MIDDAG = 12;

/**
 * Lets the days pass up to and including `dag`: the clock then stands at noon of the day after. Never at the hour at which the test happens to
 * run: shortly after midnight the zaak would not have heard of that day yet.
 */
export async function reisTot(env: TestWorkflowEnvironment, dag: Datum): Promise<void> {
  const wachtMs = beginVan(plusDagen(dag, 1), MIDDAG) - (await env.currentTimeMs());
  if (wachtMs > 0) await env.sleep(wachtMs);
}

/** A zaak that came in late today, for which the hardheidsclausule was applied: its terms run from today. */
export async function toegelaten(zaak: Zaakproef): Promise<void> {
  await zaak.tot((t) => t.volgnummer >= 1);
  await zaak.doe('hardheidsclausule.stelHardheidVoor', 'noor.de.wit', { toepassen: true, grond: 'bewind' });
  await zaak.doe('hardheidsclausule.keurHardheidGoed', 'joost.vermeer');
  await zaak.tot((t) => procedureVan(t, 'eersteToets')?.fase === 'voorstel');
}

/** Such a zaak, granted the forfait by Noor and Joost. */
export async function toegekend(zaak: Zaakproef): Promise<void> {
  await toegelaten(zaak);
  await zaak.doe('eersteToets.stelBesluitVoor', 'noor.de.wit');
  await zaak.doe('eersteToets.keurVoorstelGoed', 'joost.vermeer');
}

/** Status, signal and last day of a clock that runs somewhere in the zaak, or `gestopt`. */
export function klok(dossier: Nepdossier, naam: string): string {
  const gevonden = dossier.toestand.procedures.map((p) => lopendeKlok(p, naam)).find((k) => k !== null);
  return gevonden ? `${gevonden.status} ${gevonden.signaal} ${gevonden.einddatum}` : 'gestopt';
}

/** For whom an open taak is and by when; null when it is not open. */
export function taakVan(
  dossier: Nepdossier,
  naam: string,
): { readonly voor: string; readonly uiterlijk: Datum | null } | null {
  if (!dossier.taken().includes(naam)) return null;
  const taak = effectenVan(dossier).findLast((effect) => effect.soort === 'taak' && effect.taak === naam);
  if (taak?.soort !== 'taak') return null;
  return { voor: taak.voorBehandelaar ? 'behandelaar' : taak.rol, uiterlijk: taak.uiterlijk };
}

/** Everything the events led to, oldest first. */
export function effectenVan({ geschreven }: Nepdossier): readonly Effect[] {
  return geschreven.flatMap(({ effecten }) => effecten.map(({ effect }) => effect));
}
