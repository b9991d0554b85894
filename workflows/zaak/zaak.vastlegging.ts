import { patched } from '@temporalio/workflow';
import { beslis } from '#domain/processen/beslis';
import type { Beslissing, Gebeurtenis, Procedureeffect } from '#domain/processen/gebeurtenis';
import { definitieVan } from '#domain/processen/register';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Vastgelegd } from '#domain/processen/vastlegging';
import { alsWeigering, fouttypeVan, weigering } from '#workflows/shared/weigering';
import { doeInDossier } from '#workflows/zaak/zaak.dossier';
import type { Zaakstand } from '#workflows/zaak/zaak.stand';

/** An event that was accepted and written; `nieuw` false: it had been written before, and nothing changed now. */
export interface Verwerkt {
  readonly volgnummer: number;
  readonly nieuw: boolean;
  readonly effecten: readonly Procedureeffect[];
  readonly briefIds: readonly string[];
}

type Geslaagd = Beslissing & { readonly ok: true };

/**
 * Decides an event on the present position, writes it in the dossier, and takes over the new position. Throws the refusal of an act as a
 * failure of type `Weigering`. When the dossier turns out to be ahead (a cluster that was restored), the position is read again first.
 */
export async function verwerkGebeurtenis(stand: Zaakstand, gebeurtenis: Gebeurtenis): Promise<Verwerkt> {
  try {
    return await eenKeer(stand, gebeurtenis);
  } catch (fout) {
    if (fouttypeVan(fout) !== 'VolgnummerPastNiet') throw alsWeigering(fout) ?? fout;
    const vraag = { zaakId: stand.start.zaakId };
    stand.neemOver(await doeInDossier(stand.start, { naam: 'laadToestand', vraag, summary: 'Lees de stand opnieuw' }));
    return eenKeer(stand, gebeurtenis);
  }
}

async function eenKeer(stand: Zaakstand, gebeurtenis: Gebeurtenis): Promise<Verwerkt> {
  const voor = stand.toestand;
  if (!voor) throw weigering([{ veld: null, code: 'zaak-niet-geladen', melding: 'De zaak wordt nog geladen.' }]);
  const feiten = leestFeiten(voor, gebeurtenis) ? await leesFeiten(stand, voor, gebeurtenis) : null;
  const beslissing = beslis(voor, gebeurtenis, feiten);
  if (!beslissing.ok) throw weigering(beslissing.redenen);
  const { volgnummer, briefIds } = await schrijf(stand, gebeurtenis, { ...beslissing, feiten });
  const nieuw = volgnummer === beslissing.toestand.volgnummer;
  if (nieuw) stand.neemOver(beslissing.toestand);
  return { volgnummer, nieuw, effecten: nieuw ? beslissing.effecten : [], briefIds: nieuw ? briefIds : [] };
}

function schrijf(
  { start }: Zaakstand,
  gebeurtenis: Gebeurtenis,
  { toestand, effecten, log, feiten }: Geslaagd & { readonly feiten: Dossierfeiten | null },
): Promise<Vastgelegd> {
  const vraag = { gebeurtenis, toestand, effecten, log, feiten, momentMs: Date.now() };
  return doeInDossier(start, { naam: 'legVast', vraag, summary: `Leg vast: ${naamVan(gebeurtenis)}` });
}

function leesFeiten({ start }: Zaakstand, zaak: Zaaktoestand, gebeurtenis: Gebeurtenis): Promise<Dossierfeiten> {
  const procedureId = gebeurtenis.soort === 'start' ? '' : (gebeurtenis.procedureId ?? '');
  const vraag = { zaakId: zaak.zaakId, procedureId };
  return doeInDossier(start, { naam: 'leesFeiten', vraag, summary: 'Lees de feiten voor dit besluit' });
}

/** Only acts that say so are decided on facts of the dossier. */
function leestFeiten(zaak: Zaaktoestand, gebeurtenis: Gebeurtenis): boolean {
  if (gebeurtenis.soort !== 'handeling') return false;
  const procedure = zaak.procedures.find((p) => p.id === gebeurtenis.procedureId);
  const rijen = procedure ? definitieVan(procedure.soort).handelingen : [];
  const leest = rijen.find((rij) => rij.naam === gebeurtenis.handeling)?.leestFeiten === true;
  const sinds = LEEST_SINDS[gebeurtenis.handeling];
  return leest && (sinds === undefined || patched(sinds));
}

/** Acts that began to read facts after there were zaken: a zaak that did one before is replayed without (ADR 9). */
const LEEST_SINDS: Readonly<Record<string, string>> = { beginIntegraleBeoordeling: 'begin-leest-wachtrij' };

/** How an event is called in the console. */
export function naamVan(gebeurtenis: Gebeurtenis): string {
  switch (gebeurtenis.soort) {
    case 'start':
      return 'start';
    case 'handeling':
      return gebeurtenis.handeling;
    case 'klok':
      return `${gebeurtenis.klok} ${gebeurtenis.signaal}`;
    case 'bericht':
      return gebeurtenis.bericht;
  }
}
