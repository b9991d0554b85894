import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** On what the figures were measured. */
export interface Machine {
  readonly kernen: number;
  readonly processor: string;
  readonly geheugenGib: number;
  readonly platform: string;
  readonly node: string;
  /** Processes that wanted a core when the bench began, over the last minute; what was done just before counts in it too. */
  readonly belasting: number;
  /** Share (0 to 1) of the time of all cores that went to processes of lower priority during the run: others, since the bench has none. Null where the kernel does not tell. */
  readonly andere: number | null;
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
    andere: null,
  };
}

/** Time of all cores so far in ticks: for processes of lower priority, and altogether. */
function leesTikken(): { readonly laag: number; readonly alles: number } | null {
  try {
    const [, regel = ''] = /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8')) ?? [];
    const tikken = regel.split(' ').slice(0, 8).map(Number);
    return { laag: tikken[1] ?? 0, alles: tikken.reduce((som, tik) => som + tik, 0) };
  } catch {
    return null;
  }
}

/** Begins to count what goes to processes of lower priority; the answer gives the share since then. */
export function begintelling(): () => number | null {
  const voor = leesTikken();
  return () => {
    const na = leesTikken();
    return voor && na ? (na.laag - voor.laag) / Math.max(1, na.alles - voor.alles) : null;
  };
}
