import {
  makeContinueAsNewFunc,
  proxyActivities,
  setCurrentDetails,
  sleep,
  workflowInfo,
  type ActivityOptions,
} from '@temporalio/workflow';
import type { Activities } from '#activities/index';
import { datumOp } from '#domain/waarden/tijd';
import { dagrunnummer, type Betaalrunstart, type Betaalrunuitkomst } from '#workflows/betaalrun/betaalrun.messages';

/** Own database; a run of tens of thousands of orders is one file. */
const DOSSIER: ActivityOptions = {
  startToCloseTimeout: '2m',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
};

/** The bank: tried for ever, at least every two minutes, so that an operator finds the step in the console and can reset it. */
const BANK: ActivityOptions = {
  startToCloseTimeout: '2m',
  retry: { initialInterval: '5s', backoffCoefficient: 2, maximumInterval: '2m' },
};

const dossier = proxyActivities<Pick<Activities, 'stelBetaalrunSamen' | 'maakBetaalbestand'>>(DOSSIER);
const bank = proxyActivities<Pick<Activities, 'verstuurBetaalbestand' | 'verwerkBankverslag'>>(BANK);
/** Every run of a month is one question to the bank. */
const terugkijk = proxyActivities<Pick<Activities, 'zoekLateRetouren'>>({ ...BANK, startToCloseTimeout: '15m' });

const MINUUT_MS = 60_000;
const LANGSTE_WACHT_MS = 60 * MINUUT_MS;

/**
 * One betaalrun: what is released goes to the bank in one file, and what the bank did comes back to the zaken. Every step finds its own work
 * when it is done again, so a run may be started again with the same number at any time.
 */
export async function betaalrunWorkflow(start: Betaalrunstart): Promise<Betaalrunuitkomst> {
  const op = start.op ?? datumOp(workflowInfo().startTime.getTime());
  const runnummer = start.runnummer ?? dagrunnummer(op);
  const toon = (stand: string): void => setCurrentDetails(`Betaalrun **${runnummer}**: ${stand}`);
  const stap = (summary: string): ActivityOptions => ({ summary: `${summary} – ${runnummer}` });

  toon('vrijgegeven opdrachten worden verzameld');
  const wens = { runnummer, op, door: start.door ?? null };
  const { betaalrunId, aantal } = await dossier.stelBetaalrunSamen.executeWithOptions(stap('Stel samen'), [wens]);
  if (betaalrunId === null) {
    await kijkTerug('er was niets vrijgegeven', toon, stap);
    return { runnummer, aantal, betaald: 0, geretourneerd: 0 };
  }
  const run = [{ betaalrunId }] as [{ readonly betaalrunId: string }];
  toon(`${aantal} opdrachten, het betaalbestand wordt gemaakt`);
  await dossier.maakBetaalbestand.executeWithOptions(stap('Maak het betaalbestand'), run);
  toon(`${aantal} opdrachten, het bestand gaat naar de bank`);
  await bank.verstuurBetaalbestand.executeWithOptions(stap('Verstuur naar de bank'), run);

  // The bank books in its own time: asked at once, after a minute, and then ever less often.
  for (let wachtMs = MINUUT_MS; ; wachtMs = Math.min(wachtMs * 2, LANGSTE_WACHT_MS)) {
    toon(`${aantal} opdrachten bij de bank, het verslag van de bank wordt opgehaald`);
    const verslag = bank.verwerkBankverslag.executeWithOptions(stap('Verwerk het verslag van de bank'), run);
    const { open, betaald, geretourneerd } = await verslag;
    if (open === 0) {
      await kijkTerug(`verwerkt: ${betaald} betaald, ${geretourneerd} teruggekomen`, toon, stap);
      return { runnummer, aantal, betaald, geretourneerd };
    }
    toon(`${open} van ${aantal} opdrachten wachten op de bank`);
    if (workflowInfo().continueAsNewSuggested) {
      await makeContinueAsNewFunc<typeof betaalrunWorkflow>()({ ...start, runnummer, op });
    }
    await sleep(wachtMs, { summary: 'Wacht op de bank' });
  }
}

/**
 * Last of all, so that no payment waits for it: did money of an earlier run come back since? `stand` is what became of this run. The run stays
 * open until the bank has answered.
 */
async function kijkTerug(
  stand: string,
  toon: (stand: string) => void,
  stap: (summary: string) => ActivityOptions,
): Promise<void> {
  toon(`${stand}; de bank zegt of van eerdere runs iets terugkwam`);
  const { teruggekomen } = await terugkijk.zoekLateRetouren.executeWithOptions(stap('Zoek late retouren'), []);
  toon(`${stand}; van eerdere runs kwamen ${teruggekomen} betalingen alsnog terug`);
}
