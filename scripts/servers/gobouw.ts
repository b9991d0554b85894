import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { doeLangwerk, type Meld, vindProgramma } from '#scripts/servers/langwerk';
import { WORTEL } from '#scripts/servers/mappen';
import { StartFout } from '#scripts/servers/startfout';

/** One program of the tools module in scripts/temporal. */
export interface Gobouw {
  readonly go: string;
  /** What the operator reads while it is built. */
  readonly wat: string;
  readonly pakket: string;
  /** Where the program ends up. */
  readonly doel: string;
  /** Linker flags besides `-s -w`; they do not make Go compile anything again. */
  readonly linkvlaggen?: string;
  /** True when a program that was just built is the right one. */
  readonly isGoed: (pad: string) => boolean;
  /** What to do when it cannot be built, after the reason. */
  readonly uitweg: string;
}

/** Path of Go; undefined when it is not on this machine. */
export function vindGo(): string | undefined {
  return vindProgramma('go', ['/usr/local/go/bin', '/usr/lib/go/bin']);
}

/**
 * Builds a program from source. The module is checked against go.sum, so what is built is what was reviewed. All programs have the same
 * flags and the same module, so that they share nearly everything that was compiled for the first. Throws one sentence when it fails.
 */
export async function bouwMetGo(bouw: Gobouw, meld: Meld): Promise<string> {
  mkdirSync(dirname(bouw.doel), { recursive: true });
  const half = `${bouw.doel}.${process.pid}`;
  const vlaggen = `-s -w ${bouw.linkvlaggen ?? ''}`.trim();
  const { gelukt, laatste } = await doeLangwerk(
    {
      wat: bouw.wat,
      programma: bouw.go,
      argumenten: ['build', '-trimpath', '-ldflags', vlaggen, '-o', half, bouw.pakket],
      werkmap: join(WORTEL, 'scripts', 'temporal'),
      omgeving: { CGO_ENABLED: '0' },
    },
    meld,
  );
  if (gelukt && bouw.isGoed(half)) {
    renameSync(half, bouw.doel);
    return bouw.doel;
  }
  rmSync(half, { force: true });
  throw new StartFout(`De Temporal-server kon niet worden gebouwd (${laatste}): ${bouw.uitweg}`);
}
