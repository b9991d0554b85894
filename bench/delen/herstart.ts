/** (f) The worker dies with everything open: how long until an act is done again. */
import { handelaars, type Bench } from '#bench/volume/bench';
import { doeHandeling, type Zaakvoorraad } from '#bench/volume/handeling';
import { nietGemeten, type Meting } from '#bench/volume/meting';
import type { Sessie } from '#bench/volume/sessie';
import { neemtOp } from '#scripts/servers/poorten';

const RONDES = 3;
const GEDULD_MS = 120_000;

interface Ronde {
  /** Seconds from the kill until the new worker answered. */
  readonly gereed: number;
  /** Seconds from the kill until the event of an act stood in the dossier. */
  readonly gedaan: number;
}

async function staatErin({ systeem }: Bench, zaaknummer: string): Promise<boolean> {
  const rij = await systeem
    .knex('handelingen as h')
    .join('zaken as z', 'z.id', 'h.zaak_id')
    .where({ 'z.zaaknummer': zaaknummer, 'h.naam': 'legContactVast' })
    .first<object | undefined>('h.sleutel');
  return rij !== undefined;
}

async function ronde(bench: Bench, voorraad: Zaakvoorraad): Promise<Ronde | null> {
  const { systeem } = bench;
  const [wie] = handelaars(bench);
  const worker = systeem.kind('Worker');
  if (!wie || !worker) throw new Error('there is no worker to kill');
  const zaaknummer = voorraad.neem();
  const begin = performance.now();
  worker.dood();
  await worker.einde;
  const opnieuw = systeem.startWorker().then(() => performance.now() - begin);
  // It is asked for below; until then an error must not count as unheard.
  opnieuw.catch(() => undefined);
  const handeling = totAangenomen(wie, zaaknummer, begin + GEDULD_MS);
  while (!(await staatErin(bench, zaaknummer))) {
    if (performance.now() - begin > GEDULD_MS) return null;
    await new Promise((verder) => setTimeout(verder, 20));
  }
  const gedaan = performance.now() - begin;
  await handeling;
  const gereed = await opnieuw;
  if (!(await neemtOp(systeem.poorten.metrics))) throw new Error('the new worker is gone again');
  return { gereed: gereed / 1000, gedaan: gedaan / 1000 };
}

/** Hands the act in again as long as the web says that it cannot be taken up, as a person would. */
async function totAangenomen(wie: Sessie, zaaknummer: string, totMs: number): Promise<void> {
  while (performance.now() < totMs && !(await doeHandeling(wie, zaaknummer)).gedaan);
}

/** Kills the worker a few times; the slowest round counts. */
export async function meetHerstart(bench: Bench, voorraad: Zaakvoorraad): Promise<void> {
  const rondes: Ronde[] = [];
  for (let i = 0; i < RONDES; i += 1) {
    const uit = await ronde(bench, voorraad);
    if (uit) rondes.push(uit);
    bench.meld(`f: act done ${uit?.gedaan.toFixed(1) ?? 'not within two minutes'} s after the kill`);
  }
  bench.metingen.push(...verslag(rondes));
}

function verslag(rondes: readonly Ronde[]): readonly Meting[] {
  const slechtst = (naam: keyof Ronde): number => Math.max(...rondes.map((uit) => uit[naam]));
  return (
    [
      ['herstart-gereed', `New worker answers, slowest of ${RONDES}`, 'gereed'],
      ['herstart-handeling', `Act handed in at the kill is done, slowest of ${RONDES}`, 'gedaan'],
    ] as const
  ).map(([sleutel, wat, naam]) => {
    const basis = { deel: 'f', sleutel, wat, eenheid: 's' } as const;
    if (rondes.length < RONDES)
      return nietGemeten(basis, `in ${RONDES - rondes.length} rounds it was not done within two minutes`);
    return { ...basis, waarde: slechtst(naam) };
  });
}
