import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const wortel = join(__dirname, '..', '..');

/** All TypeScript files below a folder of the project. */
function bestanden(map: string): string[] {
  return readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.ts'))
    .map((naam) => join(map, naam));
}

/** Words of the column "niet" of the woordenlijst. */
function verbodenWoorden(): string[] {
  return readFileSync(join(wortel, 'docs/woordenlijst.md'), 'utf8')
    .split('\n')
    .filter((regel) => regel.startsWith('| ') && !regel.startsWith('| term'))
    .flatMap((regel) => (regel.split('|').at(-2) ?? '').split(','))
    .map((woord) => woord.trim())
    .filter((woord) => woord !== '' && !woord.startsWith('---'));
}

/** Identifiers that are declared in a file: names after const, let, function, interface, type, class, and property names. */
function gedeclareerd(bron: string): string[] {
  const zonderTekst = bron.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\])*'/gm, '');
  const namen = zonderTekst.matchAll(
    /\b(?:const|let|function|interface|type|class)\s+([A-Za-z]\w*)|(?:readonly )([A-Za-z]\w*)\??:/g,
  );
  return [...namen].map((treffer) => treffer[1] ?? treffer[2] ?? '');
}

/** Options that Temporal itself calls so. */
const VAN_TEMPORAL = ['taskQueue'];

/** The words of a name, each between spaces: `zaakEventId` → ` zaak event id `; also as one word, for synonyms of several words. */
function woorden(naam: string): string {
  const gesplitst = naam.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
  return ` ${gesplitst.toLowerCase()} ${naam.toLowerCase()} `;
}

describe('woordenlijst', () => {
  const verboden = verbodenWoorden();

  it('lists forbidden synonyms', () => {
    expect(verboden).toEqual(expect.arrayContaining(['case', 'decision', 'objection', 'deadline']));
  });

  it.each(['domain', 'workflows'])('no identifier in %s uses a forbidden synonym', (map) => {
    const overtredingen = bestanden(map).flatMap((bestand) =>
      gedeclareerd(readFileSync(join(wortel, bestand), 'utf8'))
        .filter((naam) => !VAN_TEMPORAL.includes(naam))
        .filter((naam) => verboden.some((woord) => woorden(naam).includes(` ${woord.toLowerCase()} `)))
        .map((naam) => `${bestand}: ${naam}`),
    );
    expect(overtredingen).toEqual([]);
  });

  it.each(['domain', 'workflows', 'api', 'activities', 'db', 'config'])(
    '%s has no drawer called utils, helpers or common',
    (map) => {
      expect(bestanden(map).filter((naam) => /(^|\/)(utils?|helpers?|common)(\/|\.)/.test(naam))).toEqual([]);
    },
  );
});
