import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartFout } from '#scripts/servers/startfout';

/** What to run as a part of the system. */
export interface Kindopdracht {
  readonly naam: string;
  readonly programma: string;
  readonly argumenten: readonly string[];
  readonly logbestand: string;
  readonly omgeving?: Readonly<Record<string, string | undefined>>;
  readonly werkmap?: string;
  readonly gebruiker?: Gebruiker | undefined;
  /** How it is asked to stop; PostgreSQL and Temporal want SIGINT. */
  readonly stopsignaal?: NodeJS.Signals;
  /** List of the parts of one system, so that a part is known, and can be stopped, from its first moment. */
  readonly register?: Kind[] | undefined;
}

/** The operating system user a part runs as. */
export interface Gebruiker {
  readonly uid: number;
  readonly gid: number;
}

/** How a process ended: with a code, by a signal, or because it could not be run at all. */
export interface Einde {
  readonly code: number | null;
  readonly signaal: NodeJS.Signals | null;
  readonly fout?: string;
}

/** A running part of the system. */
export interface Kind {
  readonly naam: string;
  readonly pid: number | undefined;
  readonly logbestand: string;
  readonly einde: Promise<Einde>;
  leeft(): boolean;
  stop(geduldMs?: number): Promise<void>;
  /** Ends it at once, without any care. */
  dood(): void;
}

/** Keeps the log of the previous run beside the new one. */
function openLog(bestand: string): number {
  mkdirSync(dirname(bestand), { recursive: true });
  if (existsSync(bestand)) renameSync(bestand, `${bestand}.vorige`);
  return openSync(bestand, 'a', 0o600);
}

/**
 * Starts a part of the system in a session of its own, so that Ctrl-C reaches only the supervisor, which then stops the parts in order.
 * Its output goes straight to a file: it keeps its words even when the supervisor is killed.
 */
export function startKind(opdracht: Kindopdracht): Kind {
  const log = openLog(opdracht.logbestand);
  const proces = spawn(opdracht.programma, opdracht.argumenten, {
    cwd: opdracht.werkmap ?? '/',
    env: { ...(opdracht.omgeving ?? process.env) },
    stdio: ['ignore', log, log],
    detached: true,
    ...opdracht.gebruiker,
  });
  closeSync(log);
  const signaal = opdracht.stopsignaal ?? 'SIGTERM';
  const bijVertrek = (): void => void proces.kill(signaal);
  process.once('exit', bijVertrek);
  let levend = true;
  const einde = new Promise<Einde>((klaar) => {
    const eindig = (hoe: Einde): void => {
      levend = false;
      process.removeListener('exit', bijVertrek);
      klaar(hoe);
    };
    proces.once('exit', (code, doorSignaal) => eindig({ code, signaal: doorSignaal }));
    proces.once('error', (fout) => eindig({ code: null, signaal: null, fout: fout.message }));
  });
  const kind: Kind = {
    naam: opdracht.naam,
    pid: proces.pid,
    logbestand: opdracht.logbestand,
    einde,
    leeft: () => levend,
    dood: () => void proces.kill('SIGKILL'),
    stop: async (geduldMs = 10_000) => {
      if (!levend) return;
      proces.kill(signaal);
      const hard = setTimeout(() => proces.kill('SIGKILL'), geduldMs);
      await einde;
      clearTimeout(hard);
    },
  };
  opdracht.register?.push(kind);
  return kind;
}

/** The last lines a part wrote. */
export function laatsteRegels(logbestand: string, aantal = 5): string[] {
  if (!existsSync(logbestand)) return [];
  return readFileSync(logbestand, 'utf8')
    .split('\n')
    .filter((regel) => regel.trim() !== '')
    .slice(-aantal);
}

function hoe(einde: Einde): string {
  if (einde.fout !== undefined) return einde.fout;
  return einde.signaal === null ? `code ${einde.code ?? '?'}` : `signaal ${einde.signaal}`;
}

/** One sentence about a part that ended by itself, with its last words when those say why. */
export function eindzin(kind: Kind, einde: Einde): string {
  const regels = laatsteRegels(kind.logbestand, 20);
  if (regels.some((regel) => /no space left on device|ENOSPC|disk is full|database or disk is full/i.test(regel))) {
    return `De schijf is vol: ${kind.naam} kon niet verder schrijven en is gestopt. Maak ruimte en start opnieuw.`;
  }
  const laatste = regels.findLast((regel) => !/^\s+at |^Node\.js v|^[\s{}^]*$/.test(regel));
  const woorden = laatste === undefined ? '' : ` Laatste regel: ${laatste.slice(0, 300)}`;
  return `${kind.naam} is onverwacht gestopt (${hoe(einde)}); zie ${kind.logbestand}.${woorden}`;
}

/** Waits until `klaar`, asked every `elkeMs`, answers true; stops with a sentence when the part dies first or takes too long. */
export async function wachtOpKind(
  kind: Kind,
  klaar: () => Promise<boolean>,
  geduldMs: number,
  elkeMs = 50,
): Promise<void> {
  const tot = Date.now() + geduldMs;
  let dood: Einde | undefined;
  void kind.einde.then((einde) => (dood = einde));
  while (!(await klaar())) {
    if (dood !== undefined) throw new StartFout(eindzin(kind, dood));
    if (Date.now() > tot) {
      await kind.stop(2_000);
      throw new StartFout(
        `${kind.naam} was na ${Math.round(geduldMs / 1000)} seconden nog niet bereikbaar; zie ${kind.logbestand}.`,
      );
    }
    await new Promise((verder) => setTimeout(verder, elkeMs));
  }
}
