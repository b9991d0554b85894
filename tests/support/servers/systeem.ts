import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Adressen } from '#scripts/opstart/alles';
import type { Poorten } from '#scripts/opstart/argumenten';
import { DELEN, type Deelnaam, poortVan } from '#scripts/opstart/deel';
import { REGISTERBESTAND } from '#scripts/opstart/register';
import type { Omgeving } from '#scripts/opstart/omgeving';

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

/** Kills one part without any care, as a crash does; the run starts it again. Resolves when it runs again under another number. */
export async function doodEnHerleef(deel: Deelnaam | 'PostgreSQL' | 'Temporal'): Promise<void> {
  const naam = deel in DELEN ? DELEN[deel as Deelnaam].naam : deel;
  const oud = pidVan(naam);
  if (oud === undefined) throw new Error(`${naam} is not running.`);
  process.kill(oud, 'SIGKILL');
  const tot = Date.now() + 120_000;
  for (;;) {
    const nieuw = pidVan(naam);
    if (nieuw !== undefined && nieuw !== oud && (await neemtOp(deel))) return;
    if (Date.now() > tot) throw new Error(`${naam} did not come back.`);
    await new Promise((verder) => setTimeout(verder, 200));
  }
}

function pidVan(naam: string): number | undefined {
  const { map } = testSysteem();
  const processen = JSON.parse(readFileSync(join(map, REGISTERBESTAND), 'utf8')) as { naam: string; pid: number }[];
  return processen.findLast((proces) => proces.naam === naam)?.pid;
}

function neemtOp(deel: Deelnaam | 'PostgreSQL' | 'Temporal'): Promise<boolean> {
  const { poorten } = testSysteem();
  const servers = { PostgreSQL: poorten.postgres, Temporal: poorten.temporal };
  const poort = deel in DELEN ? poortVan(deel as Deelnaam, poorten) : servers[deel as 'Temporal'];
  return new Promise((antwoord) => {
    const lijn = connect(poort, '127.0.0.1');
    lijn.once('connect', () => {
      lijn.destroy();
      antwoord(true);
    });
    lijn.once('error', () => antwoord(false));
  });
}
