/** Figures of a run in a file, so that a run that was broken off, or a part that was measured again, is not lost. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Benchuitslag } from '#bench/volume/meting';

/** Reads what an earlier run left; null when there is no such file. */
export function leesUitslag(pad: string): Benchuitslag | null {
  return existsSync(pad) ? (JSON.parse(readFileSync(pad, 'utf8')) as Benchuitslag) : null;
}

/** Writes a run; whoever reads meanwhile finds all of it. */
export function bewaarUitslag(pad: string, uitslag: Benchuitslag): void {
  writeFileSync(`${pad}.nieuw`, JSON.stringify(uitslag, null, 1));
  renameSync(`${pad}.nieuw`, pad);
}

/** The earlier run with the parts that were measured now in the place of its own; each figure of now says from which run it is. */
export function voegSamen(eerder: Benchuitslag | null, nu: Benchuitslag): Benchuitslag {
  if (!eerder) return nu;
  const delen = new Set(nu.metingen.map(({ deel }) => deel));
  const { begonnen, aantal, machine } = nu;
  const metingen = [
    ...eerder.metingen.filter(({ deel }) => !delen.has(deel)),
    ...nu.metingen.map((meting) => ({ ...meting, herkomst: { begonnen, aantal, machine } })),
  ];
  return { ...eerder, metingen: metingen.sort((a, b) => a.deel.localeCompare(b.deel)) };
}
