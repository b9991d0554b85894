import { setTimeout as slaap } from 'node:timers/promises';

const GEDULD_MS = 60_000;
const STAP_MS = 40;

/** Asks until there is an answer other than null, undefined or false, and gives it; says what was waited for when it takes too long. */
export async function wachtTot<T>(
  waarop: string,
  vraag: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  geduldMs = GEDULD_MS,
): Promise<T> {
  const einde = Date.now() + geduldMs;
  for (;;) {
    const antwoord = await vraag();
    if (antwoord !== null && antwoord !== undefined && antwoord !== false) return antwoord;
    if (Date.now() > einde) throw new Error(`it did not happen in ${geduldMs / 1000} seconds: ${waarop}`);
    await slaap(STAP_MS);
  }
}
