import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { Betaalactiviteiten } from '#activities/betalingen/activiteiten';
import { datum } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';
import { tijdreisOmgeving, workflowBundel } from '#tests/support/servers/temporalomgeving';
import {
  BETAALRUNWORKFLOW,
  betaalrunWorkflowId,
  type Betaalrunstart,
  type Betaalrunuitkomst,
} from '#workflows/betaalrun/betaalrun.messages';

let env: TestWorkflowEnvironment;
let teller = 0;

beforeAll(async () => {
  env = await tijdreisOmgeving();
});
afterAll(() => env.teardown());

/** A dossier and a bank that do what they are told, and remember what was asked of them. */
interface Proef {
  readonly activiteiten: Betaalactiviteiten;
  readonly gevraagd: string[];
  readonly samengesteld: unknown[];
}

function maakProef(anders: Partial<Betaalactiviteiten> = {}): Proef {
  const gevraagd: string[] = [];
  const samengesteld: unknown[] = [];
  const stappen: Betaalactiviteiten = {
    stelBetaalrunSamen: () => Promise.resolve({ betaalrunId: 'run-1', aantal: 3 }),
    maakBetaalbestand: () => Promise.resolve({ hash: 'h' }),
    verstuurBetaalbestand: () => Promise.resolve(),
    verwerkBankverslag: () => Promise.resolve({ open: 0, betaald: 2, geretourneerd: 1 }),
    zoekLateRetouren: () => Promise.resolve({ teruggekomen: 0 }),
    ...anders,
  };
  const activiteiten: Betaalactiviteiten = {
    stelBetaalrunSamen: (wens) => {
      gevraagd.push('stelBetaalrunSamen');
      samengesteld.push(wens);
      return stappen.stelBetaalrunSamen(wens);
    },
    maakBetaalbestand: (run) => {
      gevraagd.push('maakBetaalbestand');
      return stappen.maakBetaalbestand(run);
    },
    verstuurBetaalbestand: (run) => {
      gevraagd.push('verstuurBetaalbestand');
      return stappen.verstuurBetaalbestand(run);
    },
    verwerkBankverslag: (run) => {
      gevraagd.push('verwerkBankverslag');
      return stappen.verwerkBankverslag(run);
    },
    zoekLateRetouren: () => {
      gevraagd.push('zoekLateRetouren');
      return stappen.zoekLateRetouren();
    },
  };
  return { activiteiten, gevraagd, samengesteld };
}

/** Runs one betaalrun to its end; returns its outcome and how many minutes it took. */
async function draai(
  { activiteiten }: Proef,
  start: Omit<Betaalrunstart, 'v'>,
): Promise<{ readonly uitkomst: Betaalrunuitkomst; readonly minuten: number }> {
  teller += 1;
  const taskQueue = `betaling-${process.pid}-${teller}`;
  const worker = await Worker.create({
    connection: env.nativeConnection,
    workflowBundle: workflowBundel(),
    activities: activiteiten,
    taskQueue,
  });
  return worker.runUntil(async () => {
    const handvat = await env.client.workflow.start(BETAALRUNWORKFLOW, {
      workflowId: betaalrunWorkflowId(`${start.runnummer ?? 'dag'}-${taskQueue}`),
      taskQueue,
      args: [{ v: 1, ...start }],
    });
    const uitkomst = (await handvat.result()) as Betaalrunuitkomst;
    // Not from the clock of the server: that jumps when its last workflow ends.
    const { startTime, closeTime } = await handvat.describe();
    return { uitkomst, minuten: Math.round(((closeTime ?? startTime).getTime() - startTime.getTime()) / 60_000) };
  });
}

const RUN = { runnummer: 'BR-2026-11-25-5f0c2b1a', op: datum('2026-11-25'), door: 'mila.jansen' };
const STAPPEN = [
  'stelBetaalrunSamen',
  'maakBetaalbestand',
  'verstuurBetaalbestand',
  'verwerkBankverslag',
  'zoekLateRetouren',
];

/** Fails `keer` times, then does what it should. */
function hapert<V, A>(keer: number, fout: Error, daarna: (vraag: V) => Promise<A>): (vraag: V) => Promise<A> {
  let nog = keer;
  return (vraag) => {
    nog -= 1;
    return nog >= 0 ? Promise.reject(fout) : daarna(vraag);
  };
}

describe('a betaalrun', () => {
  it('takes its steps in order and ends with what became of the orders', async () => {
    const proef = maakProef();
    const { uitkomst } = await draai(proef, RUN);
    expect(uitkomst).toEqual({ runnummer: RUN.runnummer, aantal: 3, betaald: 2, geretourneerd: 1 });
    expect(proef.gevraagd).toEqual(STAPPEN);
    expect(proef.samengesteld).toEqual([RUN]);
  });

  it('sends the bank nothing when nothing was released, but does look for money that came back', async () => {
    const proef = maakProef({ stelBetaalrunSamen: () => Promise.resolve({ betaalrunId: null, aantal: 0 }) });
    const { uitkomst } = await draai(proef, RUN);
    expect(uitkomst).toEqual({ runnummer: RUN.runnummer, aantal: 0, betaald: 0, geretourneerd: 0 });
    expect(proef.gevraagd).toEqual(['stelBetaalrunSamen', 'zoekLateRetouren']);
  });

  it('that starts by schedule is the run of that Dutch day, started by nobody', async () => {
    const op = datumOp(await env.currentTimeMs());
    const proef = maakProef();
    const { uitkomst } = await draai(proef, {});
    expect(uitkomst.runnummer).toBe(`BR-${op}-dag`);
    expect(proef.samengesteld).toEqual([{ runnummer: `BR-${op}-dag`, op, door: null }]);
  });

  it('waits for the bank, ever longer but an hour at most', async () => {
    let vragen = 0;
    const proef = maakProef({
      verwerkBankverslag: () => {
        vragen += 1;
        return Promise.resolve({ open: vragen < 10 ? 1 : 0, betaald: 3, geretourneerd: 0 });
      },
    });
    const { uitkomst, minuten } = await draai(proef, RUN);
    expect(uitkomst).toMatchObject({ betaald: 3 });
    // 1 + 2 + 4 + 8 + 16 + 32 + 60 + 60 + 60
    expect(minuten).toBe(243);
    expect(proef.gevraagd.filter((stap) => stap === 'verstuurBetaalbestand')).toHaveLength(1);
  });
});

describe('a bank that takes weeks', () => {
  it('does not make the history of a run endless: the run renews itself and goes on waiting', async () => {
    const weken = 24 * 7 * 3;
    let vragen = 0;
    const proef = maakProef({
      verwerkBankverslag: () => {
        vragen += 1;
        return Promise.resolve({ open: vragen < weken ? 1 : 0, betaald: 3, geretourneerd: 0 });
      },
    });
    const { uitkomst } = await draai(proef, RUN);
    expect(uitkomst).toEqual({ runnummer: RUN.runnummer, aantal: 3, betaald: 3, geretourneerd: 0 });
    // A renewed run begins at the beginning, under the same number and day, and finds there what was done.
    expect(proef.samengesteld.length).toBeGreaterThan(1);
    expect(proef.samengesteld.filter((wens) => JSON.stringify(wens) !== JSON.stringify(RUN))).toEqual([]);
  });
});

describe('money of an earlier run that came back', () => {
  it('is looked for when the payments of this run are done: a bank that cannot say it holds nothing up', async () => {
    const zoek = hapert(30, new Error('de bank is niet bereikbaar'), (teruggekomen: number) =>
      Promise.resolve({ teruggekomen }),
    );
    const proef = maakProef({ zoekLateRetouren: () => zoek(1) });
    const { uitkomst, minuten } = await draai(proef, RUN);
    expect(uitkomst).toEqual({ runnummer: RUN.runnummer, aantal: 3, betaald: 2, geretourneerd: 1 });
    expect(proef.gevraagd.slice(0, 4)).toEqual(STAPPEN.slice(0, 4));
    expect(proef.gevraagd.filter((stap) => stap === 'zoekLateRetouren')).toHaveLength(31);
    expect(minuten).toBeGreaterThan(45);
  });
});

describe('a bank that is away', () => {
  it('is called until it is back, at least every two minutes, however long that takes', async () => {
    const proef = maakProef({
      verstuurBetaalbestand: hapert(40, new Error('de bank is niet bereikbaar'), () => Promise.resolve()),
    });
    const { uitkomst, minuten } = await draai(proef, RUN);
    expect(uitkomst).toMatchObject({ betaald: 2, geretourneerd: 1 });
    expect(proef.gevraagd.filter((stap) => stap === 'verstuurBetaalbestand')).toHaveLength(41);
    expect(minuten).toBeGreaterThan(60);
    expect(minuten).toBeLessThanOrEqual(80);
  });

  it('that says no does not end the run: it is asked again every few minutes', async () => {
    const nee = ApplicationFailure.create({
      type: 'BankWeigert',
      message: 'de bank weigert: ander-bestand-bij-de-bank',
      nextRetryDelay: '3 minutes',
    });
    const proef = maakProef({ verstuurBetaalbestand: hapert(5, nee, () => Promise.resolve()) });
    const { uitkomst, minuten } = await draai(proef, RUN);
    expect(uitkomst).toMatchObject({ betaald: 2 });
    expect(minuten).toBe(15);
  });
});
