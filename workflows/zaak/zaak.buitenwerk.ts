/** Work that goes on beside the zaak: letters and questions to registers. What comes of it arrives as a fact like any other. */
import { executeChild, log, sleep } from '@temporalio/workflow';
import type { Briefsoort } from '#domain/processen/effecten';
import type { OpenVraag } from '#domain/processen/toestand';
import { briefWorkflow } from '#workflows/brief/brief.workflow';
import { BRIEVEN } from '#workflows/brief/brief.messages';
import { registers } from '#workflows/shared/activiteiten';
import type { Zaakstand } from '#workflows/zaak/zaak.stand';
import type { Verwerkt } from '#workflows/zaak/zaak.vastlegging';

/** A letter that must still be printed and sent. */
export interface OpenBrief {
  readonly briefId: string;
  readonly brief: Briefsoort;
}

/** Starts the letters and questions of an event. */
export function startBuitenwerk(stand: Zaakstand, verwerkt: Verwerkt): void {
  const soorten = verwerkt.effecten.flatMap(({ effect }) => (effect.soort === 'brief' ? [effect.brief] : []));
  verwerkt.briefIds.forEach((briefId, plaats) => {
    const brief = soorten[plaats];
    if (brief) zetOnderweg(stand, () => verzorgBrief(stand, { briefId, brief }));
  });
  for (const { procedureId, effect } of verwerkt.effecten) {
    if (effect.soort === 'vraag') startVraag(stand, { procedureId, vraag: effect.vraag });
  }
}

/** Takes up what an earlier run, or a lost one, left undone. */
export function hervatBuitenwerk(stand: Zaakstand, open: readonly OpenBrief[]): void {
  for (const brief of open) zetOnderweg(stand, () => verzorgBrief(stand, brief));
  for (const vraag of stand.toestand?.openVragen ?? []) startVraag(stand, vraag);
}

function startVraag(stand: Zaakstand, open: OpenVraag): void {
  zetOnderweg(stand, () => beantwoordVraag(stand, open));
}

function zetOnderweg(stand: Zaakstand, werk: () => Promise<void>): void {
  stand.onderweg += 1;
  void werk().finally(() => {
    stand.onderweg -= 1;
    stand.beweging += 1;
  });
}

/** A letter has its own workflow in the console. An operator who ends that one by hand gets it again after an hour: a letter is never just lost. */
async function verzorgBrief(stand: Zaakstand, { briefId, brief }: OpenBrief): Promise<void> {
  const { zaaknummer } = stand.start;
  for (let poging = 1; ; poging += 1) {
    try {
      await executeChild(briefWorkflow, {
        workflowId: `brief/${zaaknummer}/${brief}-${briefId.slice(0, 8)}${poging > 1 ? `/${poging}` : ''}`,
        taskQueue: BRIEVEN,
        args: [{ v: 1, briefId, zaaknummer, brief }],
        staticSummary: `Brief ${brief} – ${zaaknummer}`,
      });
      break;
    } catch (fout) {
      log.warn('brief niet verzorgd', { briefId, poging, fout: fout instanceof Error ? fout.name : 'onbekend' });
      await sleep('1 hour', { summary: `Brief ${brief} opnieuw` });
    }
  }
  const sleutel = `${zaaknummer}/brief/${briefId}`;
  stand.ontvang({ sleutel, procedureId: null, bericht: 'briefVerzonden', gegevens: { brief } });
}

/** Asks until there is an answer. A definite no blocks only this question: a medewerker can go on by hand. */
async function beantwoordVraag(stand: Zaakstand, { procedureId, vraag }: OpenVraag): Promise<void> {
  const { zaakId, zaaknummer } = stand.start;
  try {
    const opties = { summary: 'Vraag de toeslaggegevens op' };
    const gegevens = await registers.vraagToeslaggegevens.executeWithOptions(opties, [{ zaakId }]);
    const sleutel = `${zaaknummer}/${vraag}/${procedureId}`;
    stand.ontvang({ sleutel, procedureId, bericht: `${vraag}Antwoord`, gegevens });
    stand.blokkade = null;
  } catch (fout) {
    log.warn('register antwoordt definitief niet', { vraag, fout: fout instanceof Error ? fout.name : 'onbekend' });
    stand.blokkade = vraag;
  }
}
