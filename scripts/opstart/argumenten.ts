import { parseArgs } from 'node:util';
import { StartFout, tekstVan } from '#scripts/servers/startfout';

/** The ports of a system on one machine. */
export interface Poorten {
  readonly web: number;
  readonly oidc: number;
  readonly bank: number;
  readonly postgres: number;
  readonly temporal: number;
  readonly console: number;
  readonly metrics: number;
  /** Of the second worker, where there is one. */
  readonly metrics2: number;
}

/** Which variable and which default belong to each port. */
export const POORTSLEUTELS: Readonly<
  Record<keyof Poorten, { variabele: string; standaard: number; onderdeel: string }>
> = {
  web: { variabele: 'WEB_PORT', standaard: 3000, onderdeel: 'de webapplicatie' },
  oidc: { variabele: 'OIDC_PORT', standaard: 3001, onderdeel: 'de inlogdienst' },
  bank: { variabele: 'BANK_PORT', standaard: 3002, onderdeel: 'de gesimuleerde bank' },
  postgres: { variabele: 'POSTGRES_PORT', standaard: 54329, onderdeel: 'PostgreSQL' },
  temporal: { variabele: 'TEMPORAL_PORT', standaard: 7233, onderdeel: 'Temporal' },
  console: { variabele: 'CONSOLE_PORT', standaard: 8233, onderdeel: 'de Temporal-console' },
  metrics: { variabele: 'METRICS_PORT', standaard: 9464, onderdeel: 'de metingen van de worker' },
  metrics2: { variabele: 'METRICS_PORT_2', standaard: 9465, onderdeel: 'de metingen van de tweede worker' },
};

/** What was asked for on the command line. */
export interface Startwens {
  readonly leeg: boolean;
  readonly ja: boolean;
  readonly demo: boolean;
  readonly hulp: boolean;
  readonly poorten: Poorten;
}

/** The command that was given, and where it keeps its data. */
export interface Opdracht {
  readonly opdracht: string;
  readonly map: string;
}

/** How to use the command. */
export function gebruik({ opdracht, map }: Opdracht): string {
  const poortvlaggen = Object.values(POORTSLEUTELS).map(
    ({ variabele, standaard }) =>
      `  --${vlagVan(variabele)} N`.padEnd(21) + `port, also ${variabele}; default ${standaard}`,
  );
  return `Usage: ${opdracht} [-- options]

  --leeg             start over: delete the data of this folder, after asking
  --ja               answer yes to that question
  --zonder-demo      load no demo data into an empty database
  --help             show this
${poortvlaggen.join('\n')}

DATABASE_URL, TEMPORAL_ADDRESS and OIDC_ISSUER use a server of your own instead of starting one;
HERSTELBALIE_MAP keeps the data in another folder than ${map}.`;
}

function vlagVan(variabele: string): string {
  return variabele.toLowerCase().replaceAll('_', '-');
}

function poort(naam: string, tekst: string): number {
  const nummer = Number(tekst);
  if (/^\d+$/.test(tekst) && nummer >= 1 && nummer <= 65_535) return nummer;
  throw new StartFout(`${naam} must be a port number from 1 to 65535, not "${tekst}".`, 2);
}

type Vlaggen = Readonly<Record<string, string | boolean | undefined>>;

function leesPoorten(vlaggen: Vlaggen, env: NodeJS.ProcessEnv): Poorten {
  const gekozen = Object.entries(POORTSLEUTELS).map(([naam, { variabele, standaard }]) => {
    const vlag = vlaggen[vlagVan(variabele)];
    if (typeof vlag === 'string') return [naam, poort(`--${vlagVan(variabele)}`, vlag)] as const;
    const uitOmgeving = env[variabele];
    return [naam, uitOmgeving === undefined || uitOmgeving === '' ? standaard : poort(variabele, uitOmgeving)] as const;
  });
  const dubbel = gekozen.find(([, nummer], plaats) => gekozen.findIndex(([, ander]) => ander === nummer) !== plaats);
  if (dubbel !== undefined) throw new StartFout(`Port ${dubbel[1]} is given to two parts: give each part its own.`, 2);
  return Object.fromEntries(gekozen) as unknown as Poorten;
}

/** Reads the command line and the environment; a word it does not know is an error with exit code 2. */
export function leesStartwens(
  argumenten: readonly string[],
  env: NodeJS.ProcessEnv,
  opdracht: Opdracht = { opdracht: 'npm start', map: '.herstelbalie' },
): Startwens {
  const schakelaars = ['leeg', 'ja', 'zonder-demo', 'help'].map((naam) => [naam, { type: 'boolean' as const }]);
  const poortvlaggen = Object.values(POORTSLEUTELS).map(({ variabele }) => [
    vlagVan(variabele),
    { type: 'string' as const },
  ]);
  let vlaggen: Vlaggen;
  try {
    const options = Object.fromEntries([...schakelaars, ...poortvlaggen]) as Record<
      string,
      { type: 'boolean' | 'string' }
    >;
    vlaggen = parseArgs({ args: [...argumenten], options }).values;
  } catch (fout) {
    throw new StartFout(`${tekstVan(fout)}\n\n${gebruik(opdracht)}`, 2);
  }
  return {
    leeg: vlaggen['leeg'] === true,
    ja: vlaggen['ja'] === true,
    demo: vlaggen['zonder-demo'] !== true,
    hulp: vlaggen['help'] === true,
    poorten: leesPoorten(vlaggen, env),
  };
}
