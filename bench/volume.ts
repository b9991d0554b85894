/**
 * Measures the system under volume: `npm run bench` with 70.000 ouders, `npm run bench -- --klein` with 2.000 in a few minutes. Starts a
 * system of its own in a temporary folder, prints a table, and with `--schrijf` writes docs/prestaties.md.
 */
import { beschrijfMachine } from '#bench/volume/machine';
import type { Bench } from '#bench/volume/bench';
import { draaiBench } from '#bench/volume/loop';
import type { Benchuitslag } from '#bench/volume/meting';
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

async function meldAllenAan(web: string): Promise<readonly Sessie[]> {
  const sessies: Sessie[] = [];
  for (const { id } of DEMOGEBRUIKERS) sessies.push(await logIn(web, id));
  return sessies;
}

async function meet(wens: Benchwens): Promise<Benchuitslag> {
  const machine = beschrijfMachine();
  const systeem = await startBenchsysteem(meld);
  const stop = (): void => {
    void systeem.stop().finally(() => process.exit(130));
  };
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, stop);
  try {
    const bench: Bench = { wens, systeem, meld, metingen: [], sessies: await meldAllenAan(systeem.adressen.web) };
    const rijen = await draaiBench(bench);
    const metingen = [...bench.metingen].sort((a, b) => a.deel.localeCompare(b.deel));
    const minuten = (Date.now() - begin) / 60_000;
    return { machine, begonnen: new Date(begin).toISOString(), minuten, aantal: wens.aantal, rijen, metingen };
  } finally {
    await systeem.stop();
  }
}

async function hoofd(): Promise<void> {
  const wens = leesBenchwens(process.argv.slice(2));
  if (wens === null) return;
  const uitslag = await meet(wens);
  console.log(alsTekst(uitslag));
  if (wens.schrijf) schrijfDocumenten(uitslag);
}

hoofd().then(
  () => process.exit(0),
  (fout: unknown) => {
    console.error(fout instanceof StartFout ? fout.message : fout instanceof Error ? fout.stack : tekstVan(fout));
    process.exit(fout instanceof StartFout ? fout.exitcode : 1);
  },
);
