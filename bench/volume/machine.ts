import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** On what the figures were measured. */
export interface Machine {
  readonly kernen: number;
  readonly processor: string;
  readonly geheugenGib: number;
  readonly platform: string;
  readonly node: string;
  /** Processes that wanted a core when the bench began, over the last minute: above 0,5 others were at work too. */
  readonly belasting: number;
}

/** Memory this process may use: that of the machine, or less in a container. */
function geheugenBytes(): number {
  try {
    const grens = Number(readFileSync('/sys/fs/cgroup/memory.max', 'utf8'));
    return Number.isFinite(grens) ? Math.min(grens, totalmem()) : totalmem();
  } catch {
    return totalmem();
  }
}

/** Describes this machine. */
export function beschrijfMachine(): Machine {
  return {
    kernen: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'onbekend',
    geheugenGib: geheugenBytes() / 1024 ** 3,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    belasting: loadavg()[0] ?? 0,
  };
}
