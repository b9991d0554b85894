import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { WORTEL } from '#scripts/servers/mappen';

/** A health check as the compose file writes it. */
export interface Gezondheid {
  readonly test?: readonly string[];
  readonly disable?: boolean;
}

/** A service of the compose file, as far as the tests look at it. */
export interface Dienst {
  readonly image: string;
  readonly user?: string;
  readonly command?: readonly string[];
  readonly restart: string;
  readonly read_only?: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: Gezondheid;
  readonly deploy?: { readonly replicas?: number };
}

/** The compose file, its anchors and merges worked out as Docker does. */
export interface Samenstelling {
  readonly services: Readonly<Record<string, Dienst>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** The text of a file of the repository. */
export function leesBestand(...pad: readonly string[]): string {
  return readFileSync(join(WORTEL, ...pad), 'utf8');
}

/** `docker-compose.yml`, read. */
export function leesSamenstelling(): Samenstelling {
  return parse(leesBestand('docker-compose.yml'), { merge: true }) as Samenstelling;
}

/** A variable that Docker fills in from the environment: `${naam:?sentence}` or `${naam:-value}`. */
export interface Invulling {
  readonly naam: string;
  readonly soort: ':?' | ':-' | '';
  readonly rest: string;
}

/** Every variable in a text. */
export function invullingen(tekst: string): Invulling[] {
  return [...tekst.matchAll(/\$\{(\w+)(:[?-])?([^}]*)\}/g)].map(([, naam = '', soort = '', rest = '']) => ({
    naam,
    soort: soort as Invulling['soort'],
    rest,
  }));
}

/** A text with its variables filled in; what is not in `env` becomes its default. */
export function vulIn(tekst: string, env: Readonly<Record<string, string>>): string {
  return tekst.replace(/\$\{(\w+)(?::[?-])?([^}]*)\}/g, (heel, naam: string, rest: string) => {
    return env[naam] ?? (heel.includes(':-') ? rest : '');
  });
}
