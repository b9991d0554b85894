/**
 * Measures the system under volume: `npm run bench` with 70.000 ouders, `npm run bench -- --klein` with 2.000 in a few minutes. Starts a
 * system of its own in a temporary folder, prints a table, and with `--schrijf` writes docs/prestaties.md.
 */
import type { Bench } from '#bench/volume/bench';
import { bewaarUitslag, leesUitslag, voegSamen } from '#bench/volume/bewaar';
import { begintelling, beschrijfMachine } from '#bench/volume/machine';
import { draaiBench } from '#bench/volume/loop';
import type { Benchuitslag, Meting } from '#bench/volume/meting';
import { leesBenchwens, type Benchwens } from '#bench/volume/opties';
import { schrijfDocumenten } from '#bench/volume/schrijf';
import { logIn, type Sessie } from '#bench/volume/sessie';
import { startBenchsysteem } from '#bench/volume/systeem';
import { alsTekst } from '#bench/volume/verslag';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { StartFout, tekstVan } from '#scripts/servers/startfout';

const begin = Date.now();
const meld = (zin: string): void => {
  console.error(`${((Date.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${zin}`);
};

/** A session lasts longer than this; signing in more often is held back by the limit that everybody has. */
const AANMELDING_MS = 10 * 60_000;

async function meldAllenAan(web: string): Promise<readonly Sessie[]> {
  const sessies: Sessie[] = [];
  for (const { id } of DEMOGEBRUIKERS) sessies.push(await logIn(web, id));
  return sessies;
}

async function meet(wens: Benchwens, bewaar: (uitslag: Benchuitslag) => void): Promise<Benchuitslag> {
  const machine = beschrijfMachine();
  const andere = begintelling();
  const systeem = await startBenchsysteem(meld);
  const stop = (): void => {
    void systeem.stop().finally(() => process.exit(130));
  };
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, stop);
  const metingen: Meting[] = [];
  const uitslag = (rijen: Benchuitslag['rijen']): Benchuitslag => ({
    machine: { ...machine, andere: andere() },
    begonnen: new Date(begin).toISOString(),
    minuten: (Date.now() - begin) / 60_000,
    ...{ aantal: wens.aantal, rijen, metingen: [...metingen].sort((a, b) => a.deel.localeCompare(b.deel)) },
  });
  try {
    let sessies = await meldAllenAan(systeem.adressen.web);
    let aangemeldMs = Date.now();
    const bench: Bench = {
      ...{ wens, systeem, meld, metingen, bewaar: () => bewaar(uitslag([])) },
      get sessies() {
        return sessies;
      },
      meldOpnieuwAan: async () => {
        if (Date.now() - aangemeldMs < AANMELDING_MS) return;
        sessies = await meldAllenAan(systeem.adressen.web);
        aangemeldMs = Date.now();
      },
    };
    return uitslag(await draaiBench(bench));
  } finally {
    await systeem.stop();
  }
}

async function hoofd(): Promise<void> {
  const wens = leesBenchwens(process.argv.slice(2));
  if (wens === null) return;
  const eerder = wens.uitslag === null ? null : leesUitslag(wens.uitslag);
  if (wens.nietMeten) {
    if (!eerder) throw new StartFout(`There are no figures in ${wens.uitslag ?? ''}.`, 2);
    schrijfDocumenten(eerder);
    return;
  }
  const bewaar = (uitslag: Benchuitslag): void => {
    if (wens.uitslag !== null) bewaarUitslag(wens.uitslag, voegSamen(eerder, uitslag));
  };
  const nu = await meet(wens, bewaar);
  bewaar(nu);
  console.log(alsTekst(nu));
  if (wens.schrijf) schrijfDocumenten(voegSamen(eerder, nu));
}

hoofd().then(
  () => process.exit(0),
  (fout: unknown) => {
    console.error(fout instanceof StartFout ? fout.message : fout instanceof Error ? fout.stack : tekstVan(fout));
    process.exit(fout instanceof StartFout ? fout.exitcode : 1);
  },
);
