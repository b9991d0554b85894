import { InstellingFout } from '#config/instellingen';
import { adressenVan } from '#scripts/opstart/alles';
import { gebruik, leesStartwens, type Startwens } from '#scripts/opstart/argumenten';
import { magLeeg, maakLeeg } from '#scripts/opstart/leeg';
import { eisAlleenrecht, ruimRestenOp } from '#scripts/opstart/register';
import { Systeem } from '#scripts/opstart/systeem';
import type { Vorm } from '#scripts/opstart/vorm';
import { welkomsttekst } from '#scripts/opstart/welkom';
import { dataMap } from '#scripts/servers/mappen';
import { StartFout, tekstVan } from '#scripts/servers/startfout';

/** What runs, and on which data. */
interface Loop {
  readonly vorm: Vorm;
  readonly wens: Startwens;
  readonly map: string;
}

/** The sentence and the exit code of whatever stopped the start. */
function afscheid(fout: unknown, { map, opdracht }: Vorm): { zin: string; exitcode: number } {
  if (fout instanceof StartFout || fout instanceof InstellingFout)
    return { zin: fout.message.replaceAll('npm start --', `${opdracht} --`), exitcode: fout.exitcode };
  const code = (fout as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC') return { zin: `De schijf van ${map} is vol: maak ruimte en start opnieuw.`, exitcode: 1 };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return {
      zin: `Hier mag niet geschreven worden (${tekstVan(fout)}): kies een andere map met HERSTELBALIE_MAP.`,
      exitcode: 1,
    };
  }
  return { zin: `Herstelbalie kon niet starten: ${tekstVan(fout)}`, exitcode: 1 };
}

/** Stops in order at the first signal, at once at the second. */
function luisterNaarSignalen(systeem: Systeem): void {
  let eerder = false;
  const stop = (): void => {
    if (eerder) {
      for (const kind of systeem.kinderen) if (kind.leeft()) kind.dood();
      process.exit(1);
    }
    eerder = true;
    console.log('\nHerstelbalie stopt …');
    void systeem.stop().then(() => {
      console.log('Gestopt.');
      process.exit(0);
    });
  };
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, stop);
  stopMetNpm(stop);
}

/** Stops when the npm that started us is gone: it may have been killed without telling us. */
function stopMetNpm(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const ouder = process.ppid;
  const wacht = setInterval(() => {
    if (process.ppid === ouder) return;
    clearInterval(wacht);
    stop();
  }, 500);
  wacht.unref();
}

async function leegZoNodig({ wens, map }: Loop): Promise<boolean> {
  if (!wens.leeg) return true;
  eisAlleenrecht(map);
  if (!(await magLeeg(map, wens.ja))) return false;
  await ruimRestenOp(map);
  maakLeeg(map);
  console.log(`De gegevens in ${map} zijn gewist.`);
  return true;
}

function toonWelkom({ vorm, wens, map }: Loop): void {
  const { env } = process;
  const eigen = (naam: string): boolean => (env[naam] ?? '') === '';
  const lokaal = `127.0.0.1:${wens.poorten.postgres}, database herstelbalie`;
  console.log(
    welkomsttekst({
      vorm,
      adressen: adressenVan(env, wens.poorten),
      map,
      eigenInlogdienst: eigen('OIDC_ISSUER'),
      database: eigen('DATABASE_URL') ? lokaal : 'volgens DATABASE_URL',
    }),
  );
}

async function start(loop: Loop): Promise<void> {
  const { vorm, wens, map } = loop;
  if (!(await leegZoNodig(loop))) {
    console.log('Niets gewist, niet gestart.');
    return;
  }
  const begin = Date.now();
  console.log(`Herstelbalie start, met de gegevens in ${map}`);
  const meld = (zin: string): void =>
    console.log(`  ${((Date.now() - begin) / 1000).toFixed(1).padStart(5)} s  ${zin}`);
  const systeem = new Systeem({ map, poorten: wens.poorten, env: process.env, demo: wens.demo, meld, vorm });
  luisterNaarSignalen(systeem);
  try {
    const uitval = systeem.uitval.then((zin) => Promise.reject(new StartFout(zin)));
    await Promise.race([systeem.start(), uitval]);
    toonWelkom(loop);
    await uitval;
  } catch (fout) {
    const { zin, exitcode } = afscheid(fout, { ...vorm, map });
    if (systeem.isGestopt()) return;
    console.error(`\n${zin}`);
    await systeem.stop();
    process.exit(exitcode);
  }
}

/** A start command: reads the command line, starts everything, and stops it in order; every failure is one sentence and an exit code. */
export async function voerStartUit(vorm: Vorm): Promise<void> {
  const map = dataMap(vorm.map);
  try {
    const wens = leesStartwens(process.argv.slice(2), process.env, vorm);
    if (wens.hulp) console.log(gebruik(vorm));
    else await start({ vorm, wens, map });
  } catch (fout) {
    const { zin, exitcode } = afscheid(fout, { ...vorm, map });
    console.error(zin);
    process.exit(exitcode);
  }
}
