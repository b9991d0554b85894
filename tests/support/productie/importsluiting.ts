import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isBuiltin } from 'node:module';
import { WORTEL } from '#scripts/servers/mappen';

/** What a command loads. */
export interface Importsluiting {
  /** Files of the repository, from its root. */
  readonly bestanden: ReadonlySet<string>;
  readonly pakketten: ReadonlySet<string>;
}

/** Values only: `import type` is gone when it runs. */
function importenVan(tekst: string): string[] {
  const zonderTypes = tekst.replace(/^(?:import|export) type [^;]*;/gm, '');
  return [...zonderTypes.matchAll(/(?:\bfrom|^import|\bimport\(|\brequire\()\s*['"]([^'"]+)['"]/gm)].map(
    ([, wat = '']) => wat,
  );
}

function pakketVan(specificatie: string): string {
  return specificatie
    .split('/')
    .slice(0, specificatie.startsWith('@') ? 2 : 1)
    .join('/');
}

function bestandVan(specificatie: string, vanuit: string): string | undefined {
  const pad = specificatie.startsWith('#')
    ? join(WORTEL, `${specificatie.slice(1)}.ts`)
    : resolve(dirname(vanuit), specificatie);
  return [pad, `${pad}.ts`, `${pad}.mjs`].find((kandidaat) => existsSync(kandidaat));
}

/** The files and packages one file asks for; throws when a file is not there. */
function stap(naam: string): { readonly bestanden: string[]; readonly pakketten: string[] } {
  const vanuit = join(WORTEL, naam);
  const specificaties = importenVan(readFileSync(vanuit, 'utf8'));
  const eigen = specificaties.filter((specificatie) => /^[.#]/.test(specificatie));
  return {
    bestanden: eigen.map((specificatie) => {
      const doel = bestandVan(specificatie, vanuit);
      if (doel === undefined) throw new Error(`${naam} imports ${specificatie}, which is not there.`);
      return relative(WORTEL, doel);
    }),
    pakketten: specificaties.filter((wat) => !/^[.#]/.test(wat) && !isBuiltin(wat)).map(pakketVan),
  };
}

/** Follows the imports of some entry files, from the root of the repository, through the whole repository. */
export function importsluiting(ingangen: readonly string[]): Importsluiting {
  const bestanden = new Set<string>();
  const pakketten = new Set<string>();
  const teGaan = [...ingangen];
  for (let naam = teGaan.pop(); naam !== undefined; naam = teGaan.pop()) {
    if (bestanden.has(naam)) continue;
    bestanden.add(naam);
    const gevonden = stap(naam);
    teGaan.push(...gevonden.bestanden);
    for (const pakket of gevonden.pakketten) pakketten.add(pakket);
  }
  return { bestanden, pakketten };
}
