import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adressen } from '#scripts/opstart/alles';
import type { Poorten } from '#scripts/opstart/argumenten';
import { DELEN, type Deelnaam, startDeel } from '#scripts/opstart/deel';
import { REGISTERBESTAND } from '#scripts/opstart/register';
import type { Omgeving } from '#scripts/opstart/omgeving';
import { type Kind } from '#scripts/servers/kind';

/** The running system as a journey sees it. */
export interface TestSysteem {
  readonly adressen: Adressen;
  readonly map: string;
  readonly poorten: Poorten;
  /** Address of the dossier, to check from the other side what a page claims. */
  readonly databaseUrl: string;
  readonly omgevingen: Readonly<Record<Deelnaam, Omgeving>>;
}

/** The system that the jest project browser started. */
export function testSysteem(): TestSysteem {
  const beschrijving = process.env['TEST_SYSTEEM'];
  if (beschrijving === undefined)
    throw new Error('This test needs the whole system: run it in the jest project browser.');
  return JSON.parse(beschrijving) as TestSysteem;
}

/** Kills one part without any care, as a crash does. */
export function doodDeel(deel: Deelnaam): void {
  const { map } = testSysteem();
  const processen = JSON.parse(readFileSync(join(map, REGISTERBESTAND), 'utf8')) as { naam: string; pid: number }[];
  const proces = processen.find(({ naam }) => naam === DELEN[deel].naam);
  if (proces === undefined) throw new Error(`${DELEN[deel].naam} is not running.`);
  process.kill(proces.pid, 'SIGKILL');
}

/** Starts a part again after `doodDeel`; stop it in `afterAll`. */
export async function startDeelOpnieuw(deel: Deelnaam): Promise<Kind> {
  const { map, poorten, omgevingen } = testSysteem();
  const poort = poorten[deel === 'worker' ? 'metrics' : deel];
  return startDeel({ deel, poort, map, omgeving: omgevingen[deel] });
}
