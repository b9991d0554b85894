import { join } from 'node:path';
import type { Poorten } from '#scripts/opstart/argumenten';
import type { Omgeving } from '#scripts/opstart/omgeving';
import { type Kind, startKind, wachtOpKind } from '#scripts/servers/kind';
import { WORTEL } from '#scripts/servers/mappen';
import { neemtOp } from '#scripts/servers/poorten';

/** What node loads before a worker, and before each thread of it (docs/adr/0020-geen-stapel-van-elke-belofte.md). */
export const VOOR_WORKER = ['--import', './activities/proces/promisehaken.mjs'] as const;

/** A process of our own: its name in the log, its entry, and what node loads before that. */
interface Deelbeschrijving {
  readonly naam: string;
  readonly ingang: string;
  readonly vooraf?: readonly string[];
}

/** The parts that are processes of our own, in the order they start. */
export const DELEN = {
  oidc: { naam: 'Inlogdienst', ingang: 'scripts/oidc/provider.ts' },
  bank: { naam: 'Bank', ingang: 'activities/integraties/bank/simulatie.ts' },
  worker: { naam: 'Worker', ingang: 'activities/worker.ts', vooraf: VOOR_WORKER },
  worker2: { naam: 'Worker 2', ingang: 'activities/worker.ts', vooraf: VOOR_WORKER },
  web: { naam: 'Web', ingang: 'api/server.ts' },
} as const satisfies Record<string, Deelbeschrijving>;

/** Name of a part that is a process of our own. */
export type Deelnaam = keyof typeof DELEN;

/** The port on which a part shows that it runs. */
export function poortVan(deel: Deelnaam, poorten: Poorten): number {
  if (deel === 'worker') return poorten.metrics;
  return deel === 'worker2' ? poorten.metrics2 : poorten[deel];
}

/** What is needed to start one part. */
export interface Deelwens {
  readonly deel: Deelnaam;
  readonly poort: number;
  readonly map: string;
  readonly omgeving: Omgeving;
  readonly register?: Kind[];
}

/** Starts one part with tsx and waits until it takes calls on its port. */
export async function startDeel({ deel, poort, map, omgeving, register }: Deelwens): Promise<Kind> {
  const { naam, ingang, vooraf = [] }: Deelbeschrijving = DELEN[deel];
  const kind = startKind({
    naam,
    programma: process.execPath,
    argumenten: ['--import', 'tsx', ...vooraf, ingang],
    werkmap: WORTEL,
    logbestand: join(map, 'logs', `${deel}.log`),
    omgeving,
    register,
  });
  await wachtOpKind(kind, () => neemtOp(poort), 90_000);
  return kind;
}
