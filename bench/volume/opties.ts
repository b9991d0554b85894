import { parseArgs } from 'node:util';
import { StartFout, tekstVan } from '#scripts/servers/startfout';

/** The parts of the bench, by their letter in docs/prestaties.md. */
export const DELEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** Letter of a part. */
export type Deel = (typeof DELEN)[number];

/** What was asked for on the command line. */
export interface Benchwens {
  /** Ouders with a running workflow in the middle measurement. */
  readonly aantal: number;
  readonly klein: boolean;
  readonly delen: ReadonlySet<Deel>;
  /** True: the figures go to docs/prestaties.md and docs/capaciteit.md. */
  readonly schrijf: boolean;
  /** File that keeps the figures, or null. Parts that an earlier run left there stay, with the name of that run, unless they are measured now. */
  readonly uitslag: string | null;
  /** True: measure nothing, only write the documents from that file. */
  readonly nietMeten: boolean;
}

const GEBRUIK = `Usage: npm run bench -- [options]

  --klein          2,000 ouders, a few minutes
  --aantal N       ouders with a running workflow (500 to 200000); default 70000
  --delen a,b,…    only these parts: a import, b relay, c pages, d acts, e memory, f restart, g clocks, h growth
  --uitslag FILE   keep the figures in this file; parts of an earlier run in it stay, and say from which run they are
  --schrijf        write docs/prestaties.md and the figures in docs/capaciteit.md
  --niet-meten     with --uitslag and --schrijf: only write the documents from the figures in that file
  --help           show this`;

const KLEIN = 2_000;
const GROOT = 70_000;

function leesDelen(tekst: string | undefined): ReadonlySet<Deel> {
  if (tekst === undefined) return new Set(DELEN);
  const letters = tekst.split(',').map((letter) => letter.trim());
  const gevonden = DELEN.filter((deel) => letters.includes(deel));
  if (gevonden.length === 0 || gevonden.length !== new Set(letters).size) {
    throw new StartFout(`--delen takes letters from a to h with commas between, not "${tekst}".`, 2);
  }
  return new Set(gevonden);
}

function leesAantal(tekst: string | undefined, standaard: number): number {
  if (tekst === undefined) return standaard;
  const aantal = Number(tekst);
  if (/^\d+$/.test(tekst) && aantal >= 500 && aantal <= 200_000) return aantal;
  throw new StartFout(`--aantal must be a whole number from 500 to 200000, not "${tekst}".`, 2);
}

/** Reads the command line; null when only the usage was asked for. A word it does not know is an error with exit code 2. */
export function leesBenchwens(argumenten: readonly string[]): Benchwens | null {
  const [schakelaar, tekst] = [{ type: 'boolean' } as const, { type: 'string' } as const];
  const options = {
    klein: schakelaar,
    schrijf: schakelaar,
    help: schakelaar,
    'niet-meten': schakelaar,
    ...{ aantal: tekst, delen: tekst, uitslag: tekst },
  } as const;
  let vlaggen: {
    klein?: boolean;
    schrijf?: boolean;
    'niet-meten'?: boolean;
    help?: boolean;
    aantal?: string;
    delen?: string;
    uitslag?: string;
  };
  try {
    vlaggen = parseArgs({ args: [...argumenten], options }).values;
  } catch (fout) {
    throw new StartFout(`${tekstVan(fout)}\n\n${GEBRUIK}`, 2);
  }
  if (vlaggen.help === true) {
    console.log(GEBRUIK);
    return null;
  }
  const aantal = leesAantal(vlaggen.aantal, vlaggen.klein === true ? KLEIN : GROOT);
  const klein = aantal <= 5_000;
  const { uitslag = null } = vlaggen;
  const nietMeten = vlaggen['niet-meten'] === true;
  if (nietMeten && uitslag === null) throw new StartFout('--niet-meten needs the file of --uitslag.', 2);
  return { aantal, klein, delen: leesDelen(vlaggen.delen), schrijf: vlaggen.schrijf === true, uitslag, nietMeten };
}

/** Ouders in the dossier at the three measurements of growth: a seventh, all, and almost three times as many. */
export function groeistappen(aantal: number): readonly [number, number, number] {
  return [Math.round(aantal / 7), aantal, Math.round((aantal * 20) / 7)];
}
