import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wortel, zorgVoorPakketten } from './pakketten.mjs';

/**
 * The jest projects in the order they run, quick ones first; `serieel` for those that share one clock or one system, `geduldMs` for a
 * test that waits for real servers on a busy machine.
 */
const PROJECTEN = [
  { naam: 'snel', geduldMs: 20_000 },
  { naam: 'postgres', geduldMs: 60_000 },
  { naam: 'temporal', geduldMs: 90_000 },
  { naam: 'tijdreis', serieel: true, geduldMs: 90_000 },
  { naam: 'browser', serieel: true, geduldMs: 180_000 },
];

const GEBRUIK = `Usage: npm test [-- [--snel] [--project name]... [words of test files]]
Projects: ${PROJECTEN.map(({ naam }) => naam).join(', ')}. Without arguments everything runs.`;

function leesArgumenten() {
  try {
    const { values, positionals } = parseArgs({
      options: { snel: { type: 'boolean' }, project: { type: 'string', multiple: true }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    const namen = values.snel ? ['snel'] : (values.project ?? PROJECTEN.map(({ naam }) => naam));
    const onbekend = namen.find((naam) => !PROJECTEN.some((project) => project.naam === naam));
    if (onbekend !== undefined) throw new Error(`Unknown project ${onbekend}.`);
    if (values.help) {
      console.log(GEBRUIK);
      process.exit(0);
    }
    return { projecten: PROJECTEN.filter(({ naam }) => namen.includes(naam)), woorden: positionals };
  } catch (fout) {
    console.error(`${fout.message}\n${GEBRUIK}`);
    process.exit(2);
  }
}

/** Counts of one jest run. A file that could not be run counts as a failure, and so does a run that gave no result at all. */
function telling(uitslagbestand, status) {
  try {
    const uitslag = JSON.parse(readFileSync(uitslagbestand, 'utf8'));
    const mislukt = uitslag.numFailedTests + uitslag.numRuntimeErrorTestSuites;
    return {
      geslaagd: uitslag.numPassedTests,
      mislukt: mislukt === 0 && status !== 0 ? 1 : mislukt,
      overgeslagen: uitslag.numPendingTests + uitslag.numTodoTests,
    };
  } catch {
    return { geslaagd: 0, mislukt: 1, overgeslagen: 0 };
  }
}

/** Runs jest and passes on what stops us, so that it can stop its servers; answers its exit code. */
function jest(argumenten) {
  const proces = spawn(process.execPath, argumenten, { cwd: wortel, stdio: ['ignore', 'ignore', 'inherit'] });
  const geefDoor = (signaal) => {
    afgebroken = true;
    proces.kill(signaal);
  };
  for (const signaal of ['SIGINT', 'SIGTERM']) process.on(signaal, geefDoor);
  return new Promise((klaar) => {
    proces.once('close', (code) => {
      for (const signaal of ['SIGINT', 'SIGTERM']) process.removeListener(signaal, geefDoor);
      klaar(code ?? 1);
    });
  });
}

let afgebroken = false;

async function draai({ naam, serieel, geduldMs }, woorden, map) {
  console.log(`\n— ${naam}`);
  const uitslagbestand = join(map, `${naam}.json`);
  const status = await jest([
    join(wortel, 'node_modules', 'jest', 'bin', 'jest.js'),
    ...['--selectProjects', naam, '--json', '--outputFile', uitslagbestand, '--passWithNoTests'],
    ...['--testTimeout', String(geduldMs), '--maxWorkers', serieel ? '1' : '2'],
    ...woorden,
  ]);
  return telling(uitslagbestand, status);
}

const { projecten, woorden } = leesArgumenten();
zorgVoorPakketten({ metOntwikkeling: true });
const map = mkdtempSync(join(tmpdir(), 'herstelbalie-uitslag-'));
const totaal = { geslaagd: 0, mislukt: 0, overgeslagen: 0 };
for (const project of projecten) {
  if (afgebroken) break;
  const deel = await draai(project, woorden, map);
  for (const soort of Object.keys(totaal)) totaal[soort] += deel[soort];
}
rmSync(map, { recursive: true, force: true });

if (totaal.overgeslagen > 0) console.error(`${totaal.overgeslagen} tests were skipped: every test must run.`);
if (totaal.geslaagd + totaal.mislukt === 0) console.error('No test ran.');
console.log(`\n${totaal.geslaagd} passed, ${totaal.mislukt} failed`);
process.exitCode = !afgebroken && totaal.mislukt === 0 && totaal.overgeslagen === 0 && totaal.geslaagd > 0 ? 0 : 1;
