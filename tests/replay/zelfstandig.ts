/** Workflows that run beside those of the zaken, of which a history is kept. */
import type { Activities } from '#activities/index';
import { datum } from '#domain/waarden/datum';
import { BETAALRUNWORKFLOW, type Betaalrunstart } from '#workflows/betaalrun/betaalrun.messages';
import type { Briefstart } from '#workflows/brief/brief.messages';

/** One such run: what it is started with and what its world answers. */
export interface Zelfstandig {
  readonly naam: string;
  readonly workflow: string;
  readonly start: Betaalrunstart | Briefstart;
  readonly activiteiten: Partial<Activities>;
}

const RUN = { v: 1, runnummer: 'BR-2026-11-25-5f0c2b1a', op: datum('2026-11-25'), door: 'mila.jansen' } as const;

/** A dossier with three released orders and a bank that needs `vragen` questions before all are booked. */
function bank(vragen: number, aantal = 3): Partial<Activities> {
  let gesteld = 0;
  return {
    stelBetaalrunSamen: () => Promise.resolve({ betaalrunId: aantal === 0 ? null : 'run-1', aantal }),
    maakBetaalbestand: () => Promise.resolve({ hash: 'h' }),
    verstuurBetaalbestand: () => Promise.resolve(),
    verwerkBankverslag: () => {
      gesteld += 1;
      return Promise.resolve({ open: gesteld < vragen ? 1 : 0, betaald: 2, geretourneerd: 1 });
    },
    zoekLateRetouren: () => Promise.resolve({ teruggekomen: 0 }),
  };
}

/** All of them; each gives one file in `histories`. */
export const ZELFSTANDIG: readonly Zelfstandig[] = [
  { naam: 'betaalrun-verwerkt', workflow: BETAALRUNWORKFLOW, start: RUN, activiteiten: bank(3) },
  { naam: 'betaalrun-zonder-opdrachten', workflow: BETAALRUNWORKFLOW, start: { v: 1 }, activiteiten: bank(1, 0) },
  {
    naam: 'brief-verzonden',
    workflow: 'briefWorkflow',
    start: { v: 1, briefId: '1-0-ontvangstbevestiging', zaaknummer: 'ZK-2026-0000001', brief: 'ontvangstbevestiging' },
    activiteiten: {
      drukBrief: () => Promise.resolve({ hash: 'h' }),
      verstuurBrief: () => Promise.resolve({ brief: 'ontvangstbevestiging' }),
    },
  },
];
