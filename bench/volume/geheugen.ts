import { readdirSync, readFileSync } from 'node:fs';

const MIB = 1024;

function regel(pad: string, naam: string): number | null {
  try {
    const gevonden = new RegExp(`^${naam}:\\s+(\\d+) kB`, 'm').exec(readFileSync(pad, 'utf8'));
    return gevonden ? Number(gevonden[1]) / MIB : null;
  } catch {
    return null;
  }
}

/** Resident memory of a process in MiB; null when it is gone or the kernel does not say. */
export function residentMib(pid: number | undefined): number | null {
  return pid === undefined ? null : regel(`/proc/${pid}/status`, 'VmRSS');
}

/** The most that a process ever had, in MiB. */
export function piekMib(pid: number | undefined): number | null {
  return pid === undefined ? null : regel(`/proc/${pid}/status`, 'VmHWM');
}

function ouderVan(pid: string): number | null {
  try {
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(velden[1]);
  } catch {
    return null;
  }
}

/** Memory of a process and its children in MiB, what they share counted once; null where we may not look. */
export function aandeelMib(pid: number | undefined): number | null {
  if (pid === undefined) return null;
  const kinderen = readdirSync('/proc').filter((naam) => /^\d+$/.test(naam) && ouderVan(naam) === pid);
  const delen = [String(pid), ...kinderen].map((naam) => regel(`/proc/${naam}/smaps_rollup`, 'Pss'));
  return delen[0] == null ? null : delen.reduce<number>((som, mib) => som + (mib ?? 0), 0);
}

/** Ticks of the kernel in a second, everywhere where there is a /proc. */
const TIKKEN = 100;

/** Time on a core that a process used so far, in milliseconds; null when the kernel does not say. Unlike a duration it does not grow when others are busy. */
export function rekentijdMs(pid: number | undefined): number | null {
  if (pid === undefined) return null;
  try {
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return ((Number(velden[11]) + Number(velden[12])) * 1000) / TIKKEN;
  } catch {
    return null;
  }
}
