import { allHandlersFinished, condition, makeContinueAsNewFunc, setHandler, workflowInfo } from '@temporalio/workflow';
import { Zaakbehandeling } from '#workflows/zaak/zaak.behandeling';
import { alleHandelingnamen } from '#domain/processen/register';
import { beginVan } from '#domain/waarden/tijd';
import {
  berichtSignaal,
  handelingUpdate,
  toestandVraag,
  type Zaakopdracht,
  type Zaakstart,
} from '#workflows/zaak/zaak.messages';
import { Wekker, type Wekmoment } from '#workflows/zaak/zaak.wekker';

/** Events in the history from which a run in which the zaak changed fase renews itself, so that no run grows old. */
const VERNIEUW_VANAF = 150;

/** Signals of clocks are spread over these hours after midnight: seventy thousand zaken do not wake in the same second. */
const SPREIDING_UREN = 5;

/**
 * The clerk of one zaak: the only one who says what may happen in it and what waits until when. Facts are written in the dossier by
 * activities; this holds ids, fases and clocks, and can always be started again from the dossier.
 */
export async function zaakWorkflow(start: Zaakstart): Promise<void> {
  const zaak = new Zaakbehandeling(start);
  const wekker = start.wekker ? new Wekker() : null;
  luister(zaak);
  await zaak.begin();
  const { stand } = zaak;
  for (;;) {
    if (await zaak.verwerkVolgende()) continue;
    if (stand.isAfgesloten() && allHandlersFinished()) return;
    if (wilVernieuwen(zaak)) {
      await condition(() => allHandlersFinished() && stand.onderweg === 0);
      if (stand.isStil()) await makeContinueAsNewFunc<typeof zaakWorkflow>()(stand.vervolg());
      continue;
    }
    await wacht(zaak, wekker);
  }
}

/** Takes acts and facts. Set up before the first wait, so that nothing arrives unheard. */
function luister(zaak: Zaakbehandeling): void {
  for (const handeling of alleHandelingnamen()) {
    setHandler(handelingUpdate(handeling), (opdracht: Zaakopdracht) => zaak.verricht(handeling, opdracht), {
      validator: (opdracht: Zaakopdracht) => zaak.beoordeel(handeling, opdracht),
      description: `Handeling ${handeling}`,
    });
  }
  setHandler(berichtSignaal, (bericht) => zaak.stand.ontvang(bericht), { description: 'Feit van buiten' });
  setHandler(toestandVraag, () => zaak.stand.toestand, { description: 'Stand van de zaak' });
}

/** At a change of fase once the run has some length, and whenever the server asks. Never with work under way: a child would be cut off. */
function wilVernieuwen({ stand }: Zaakbehandeling): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  const oud = stand.verschoven && historyLength >= VERNIEUW_VANAF;
  return (oud || continueAsNewSuggested) && stand.isStil();
}

/** Waits for a message, or for the next signal of a clock. Without `wekker`: a run that was begun before there was one, which sets a timer each time. */
async function wacht({ stand }: Zaakbehandeling, wekker: Wekker | null): Promise<void> {
  const gezien = stand.beweging;
  const verandert = (): boolean => stand.beweging !== gezien || (stand.isAfgesloten() && allHandlersFinished());
  const moment = wekmomentVan(stand);
  if (wekker) {
    wekker.zet(moment);
    await condition(() => wekker.isGegaan || verandert());
    return;
  }
  if (!moment) {
    await condition(verandert);
    return;
  }
  await condition(verandert, Math.max(1, moment.opMs - Date.now()), { summary: moment.waarvoor });
}

function wekmomentVan(stand: Zaakbehandeling['stand']): Wekmoment | null {
  const volgende = stand.volgendeKlok();
  if (!volgende) return null;
  const { klok, signaal, op } = volgende;
  return { waarvoor: `${klok}: ${signaal} op ${op}`, opMs: beginVan(op) + spreiding(stand.start.zaaknummer) };
}

/** A fixed number of milliseconds after midnight for this zaak, from its number. */
function spreiding(zaaknummer: string): number {
  const nummer = Number(zaaknummer.slice(-7)) || 0;
  return ((nummer * 7919) % (SPREIDING_UREN * 3600)) * 1000;
}
