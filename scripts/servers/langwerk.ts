import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Reports one sentence to whoever waits. */
export type Meld = (zin: string) => void;

/** How a long job ended, with the last thing it said. */
export interface Afloop {
  readonly gelukt: boolean;
  readonly laatste: string;
}

/** A job that fetches or builds. */
export interface Langwerk {
  readonly wat: string;
  readonly programma: string;
  readonly argumenten: readonly string[];
  readonly werkmap?: string;
  readonly omgeving?: Readonly<Record<string, string | undefined>>;
}

function duur(ms: number): string {
  const seconden = Math.round(ms / 1000);
  return seconden < 60 ? `${seconden} s` : `${Math.floor(seconden / 60)} min ${seconden % 60} s`;
}

/** Runs a job that may take minutes: says that it starts, every fifteen seconds that it goes on, and how long it took. */
export function doeLangwerk(werk: Langwerk, meld: Meld): Promise<Afloop> {
  const begin = Date.now();
  meld(`${werk.wat} …`);
  return new Promise((klaar) => {
    const proces = spawn(werk.programma, werk.argumenten, {
      cwd: werk.werkmap ?? '/',
      env: { ...process.env, ...werk.omgeving },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const bijVertrek = (): void => void proces.kill('SIGTERM');
    process.once('exit', bijVertrek);
    let laatste = '';
    const onthoud = (deel: Buffer): void => {
      laatste = deel.toString().trim().split('\n').at(-1)?.trim() || laatste;
    };
    proces.stdout.on('data', onthoud);
    proces.stderr.on('data', onthoud);
    const tik = setInterval(
      () => meld(`${werk.wat}: ${duur(Date.now() - begin)} bezig ${laatste.slice(0, 80)}`.trim()),
      15_000,
    );
    const eindig = (gelukt: boolean): void => {
      clearInterval(tik);
      process.removeListener('exit', bijVertrek);
      if (gelukt) meld(`${werk.wat}: klaar in ${duur(Date.now() - begin)}`);
      klaar({ gelukt, laatste });
    };
    proces.once('error', (fout) => {
      laatste = fout.message;
      eindig(false);
    });
    proces.once('close', (code) => eindig(code === 0));
  });
}

/** Path of a program on PATH or in one of the extra folders; undefined when absent. */
export function vindProgramma(naam: string, extraMappen: readonly string[] = []): string | undefined {
  const mappen = [...(process.env['PATH'] ?? '').split(delimiter), ...extraMappen];
  return mappen
    .filter((map) => map !== '')
    .map((map) => join(map, naam))
    .find((pad) => {
      try {
        accessSync(pad, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
